import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import { toKmlFile } from '../../src/domain/export/kml';
import { committedData } from './committed-data';
import { contextOf, withChanges } from './support/exports';
import { readKml, readXml } from './support/read-files';

const { dataset, mapData } = committedData();

function kmlOf(ids: readonly string[], data: Dataset = dataset): string {
  const context = contextOf(data);
  const sites = ids.map((id) => context.lookup.site(id));
  return toKmlFile(sites, mapData.siteShapes, context, ['zh-Hant', 'en']);
}

describe('a Placemark', () => {
  it('has name, description, line and every filled column of the table', () => {
    const [bridge, ...others] = readKml(kmlOf(['dawang-bridge'])).features;
    expect(others).toEqual([]);
    expect(bridge).toMatchObject({
      geometry: {
        type: 'LineString',
        coordinates: [
          [114.16096, 22.60443],
          [114.16264, 22.60583],
        ],
      },
      properties: {
        name: '大望橋 · Dawang Bridge',
        id: 'dawang-bridge',
        aliases: '大望橋新橋 | Dawang New Bridge',
        status: 'met',
        background: 'false',
        accuracy_m: '150',
        drawn_length_m: '232',
      },
    });
    expect(JSON.stringify(bridge?.properties)).toContain('Position: Within about 150 m');
  });

  it('has no place for what is not known', () => {
    const names = (id: string) =>
      [...readXml(kmlOf([id])).getElementsByTagName('Data')].map((data) =>
        data.getAttribute('name'),
      );
    expect(names('dawang-bridge')).not.toContain('drawn_area_m2');
    expect(names('dawang-bridge')).not.toContain('review_paragraphs');
    // Luohu Port has no target of the year, and so neither status nor a list of targets.
    expect(names('luohu-port')).toContain('review_paragraphs');
    for (const name of ['status', 'status:en', 'targets', 'actions', 'published_length_m']) {
      expect(names('luohu-port')).not.toContain(name);
    }
  });

  it('has no geometry where the position is unknown', () => {
    const [base] = readKml(kmlOf(['arts-exchange-base'])).features;
    expect(base?.geometry).toBeNull();
    expect(base?.properties).toMatchObject({
      id: 'arts-exchange-base',
      position_method: 'unknown',
    });
  });

  it('has a hostile text as it can be written', () => {
    const hostile = 'a]]>b \u0007<ExtendedData><Document>&amp; "c"';
    const everywhere = { 'zh-Hant': hostile, 'zh-Hans': hostile, en: hostile };
    const site = { name: everywhere, aliases: [hostile] };
    const data = withChanges(dataset, { sites: { 'luohu-port': site } });
    const { features } = readKml(kmlOf(['luohu-port', 'dawang-bridge'], data));
    const written = 'a]]>b <ExtendedData><Document>&amp; "c"';
    expect(features.map(({ properties }) => properties?.['name'])).toEqual([
      written,
      '大望橋 · Dawang Bridge',
    ]);
    expect(features[0]?.properties?.['aliases']).toBe(written);
  });
});

describe('the styles of a KML document', () => {
  // In the order of the list: actions 8, 1 (of two), none, 8 and 7.
  const ids = ['chunfeng-tunnel', 'shuibei', 'luohu-port', 'eight-parks-link', 'dawang-bridge'];

  it('are one for each first action of a place, in the order of the actions', () => {
    const styles = [...readXml(kmlOf(ids)).getElementsByTagName('Style')];
    expect(styles.map((style) => style.getAttribute('id'))).toEqual([
      'action-0',
      'action-1',
      'action-7',
      'action-8',
    ]);
  });

  it('are before the Placemarks, and nothing but white space is between them', () => {
    const [document] = readXml(kmlOf(ids)).getElementsByTagName('Document');
    const children = [...(document?.childNodes ?? [])];
    expect(children.map(({ nodeName }) => nodeName).filter((name) => name !== '#text')).toEqual([
      ...Array<string>(4).fill('Style'),
      ...Array<string>(5).fill('Placemark'),
    ]);
    const texts = children.filter(({ nodeName }) => nodeName === '#text');
    expect(texts.map(({ nodeValue }) => nodeValue?.trim()).join('')).toBe('');
  });

  it('are each named by the places of the action, whose elements hold no stray text', () => {
    const marks = [...readXml(kmlOf(ids)).getElementsByTagName('Placemark')];
    const used = marks.map((mark) => mark.getElementsByTagName('styleUrl')[0]?.textContent);
    expect(used).toEqual(['#action-8', '#action-1', '#action-0', '#action-8', '#action-7']);
    const stray = marks.flatMap((mark) =>
      [...mark.childNodes].filter(({ nodeName }) => nodeName === '#text'),
    );
    expect(stray.map(({ nodeValue }) => nodeValue?.trim()).join('')).toBe('');
  });

  it('have the colour of the action, written with opacity first and red last', () => {
    // The seventh action is #e76300, and #d75c00 as a line on light maps.
    const colours = [...readXml(kmlOf(['dawang-bridge'])).getElementsByTagName('color')];
    expect(colours.map(({ textContent }) => textContent)).toEqual([
      'ff0063e7',
      'ff005cd7',
      '4d0063e7',
    ]);
  });
});
