import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/compile/search-index';
import { escaped } from '../../src/compile/escaped';
import type { Dataset } from '../../src/domain/dataset';
import { embedCode } from '../../src/domain/embed';
import { cleanText } from '../../src/domain/export/clean-text';
import { toCsv } from '../../src/domain/export/csv';
import { fileName } from '../../src/domain/export/file-name';
import { toGeoJson } from '../../src/domain/export/geojson';
import { toGpx } from '../../src/domain/export/gpx';
import { toKmlFile } from '../../src/domain/export/kml';
import { SITE_FIELDS } from '../../src/domain/export/site-fields';
import { createSearch } from '../../src/domain/search/search';
import { decodeView, encodeView } from '../../src/domain/url';
import { DEFAULT_VIEW, NO_FILTER } from '../../src/domain/view';
import { parseCoordinates } from '../../src/domain/coordinates';
import { escape } from '../../src/first-view/escape';
import { writePanel } from '../../src/first-view/write-panel';
import { readOverlay } from '../../src/overlay/read';
import { webAddress } from '../../src/ui/web-address';
import { committedData } from './committed-data';
import { contextOf } from './support/exports';
import { ALL_HOSTILE, HOSTILE_STRINGS } from './support/hostile-strings';
import { readCsv, readGpx, readKml } from './support/read-files';

const { dataset, mapData } = committedData();
const shapes = mapData.siteShapes;
const known = {
  hasAction: (id: string) => dataset.actions.some((action) => action.id === id),
  hasSite: (id: string) => dataset.sites.some((site) => site.id === id),
  hasTarget: (id: string) => dataset.targets.some((target) => target.id === id),
  baseMaps: ['embedded'] as const,
};
const KEYS = 'lang theme action kind status located q tab near base report site target embed';

/** The dataset with as many sites as there are strings, each with one as its name and texts. */
function dataWith(strings: readonly string[]): Dataset {
  const sites = strings.map((text, at) => {
    const site = dataset.sites[at % dataset.sites.length];
    if (site === undefined) throw new Error('The dataset has no site');
    const everywhere = { 'zh-Hant': text, 'zh-Hans': text, en: text };
    return { ...site, id: `s${at}`, name: everywhere, summary: everywhere, aliases: [text] };
  });
  return { ...dataset, sites };
}

const hostile = dataWith(ALL_HOSTILE);
const context = contextOf(hostile);

it('the list has every class, and nothing twice', () => {
  expect(Object.values(HOSTILE_STRINGS).every((list) => list.length > 3)).toBe(true);
  expect(new Set(ALL_HOSTILE).size).toBe(ALL_HOSTILE.length);
  expect(ALL_HOSTILE.length).toBeGreaterThan(200);
});

describe.each(Object.entries(HOSTILE_STRINGS))('%s', (_, strings) => {
  it('fault 09, fault 10: in the address are ignored, or come back as they were', () => {
    for (const text of strings) {
      for (const key of KEYS.split(' ')) {
        const address = `?${new URLSearchParams({ [key]: text, [text]: key }).toString()}`;
        const { view } = decodeView(address, known);
        expect(decodeView(encodeView(view), known)).toEqual({ view, ignored: [] });
        if (key !== 'q') expect({ ...view, near: null, q: '' }).toMatchObject(unchanged(key, text));
      }
      const q = text.slice(0, 100);
      // An address is Unicode: half a character becomes the sign of replacement.
      const kept = q.toWellFormed();
      expect(decodeView(encodeView({ ...DEFAULT_VIEW, q }), known).view.q).toBe(kept);
    }
  });

  it('as coordinates are positions near Luohu, or none', () => {
    for (const text of strings) {
      const found = parseCoordinates(text);
      if (found.problem === undefined) expect(Math.abs(found.lon - 114.15)).toBeLessThan(1);
    }
  });

  it('fault 12: as links lead to the web, or nowhere', () => {
    for (const text of strings) expect(webAddress(text) ?? 'https://x').toMatch(/^https?:\/\//);
  });

  it('fault 11, fault 13: as names, keys and values of a file are texts', () => {
    const rows = strings.map((text) => [text, '22.5', '114.1', text]);
    const csv = Papa.unparse([['name', 'lat', 'lon', 'note'], ...rows]);
    const features = strings.map((text) => ({
      type: 'Feature',
      id: text,
      properties: Object.fromEntries([['name', text] as const, [`${text} `, text] as const]),
      geometry: { type: 'Point', coordinates: [114.1, 22.5] },
    }));
    const json = JSON.stringify({ type: 'FeatureCollection', features });
    const kml = `<kml><Document>${strings
      .map(
        (text) =>
          `<Placemark><name>${escaped(cleanText(text))}</name><description>${escaped(cleanText(text))}</description><Point><coordinates>114.1,22.5</coordinates></Point></Placemark>`,
      )
      .join('')}</Document></kml>`;
    for (const text of [csv, json, kml, ...strings]) {
      const result = readOverlay(
        new TextEncoder().encode(text),
        { datum: null, swap: false },
        { fileName: strings[0] ?? '', landmarks: [] },
      );
      if (result.type === 'refused') continue;
      for (const { name, properties, searchText } of result.content.features) {
        const texts = [name ?? '', searchText, ...properties.flat()];
        expect(texts.every((each) => typeof each === 'string' && each.length <= 2001)).toBe(true);
      }
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('in the page itself neither open an element nor end an attribute', () => {
    for (const text of strings) {
      expect(escape(text)).not.toMatch(/[<"]/);
      expect(escaped(text)).not.toMatch(/[<>"]/);
    }
  });

  it('in the name of a file leave nothing that a system takes amiss', () => {
    for (const q of strings) {
      const asked = { filter: NO_FILTER, q, near: null, isInView: false };
      const name = fileName('luohu-2024', 'places', asked, '2026-11-23', 'csv');
      expect(name).toMatch(/^luohu-2024-places[\p{L}\p{M}\p{N}.-]*\.csv$/u);
      expect(name.length).toBeLessThan(120);
      expect(name).not.toContain('..');
    }
  });

  it('in the code of a frame stay within their attribute', () => {
    for (const text of strings) {
      const code = embedCode(`https://example.org/?q=${text}`, text, { width: null, height: 480 });
      expect(code.match(/[<>]/g)?.join('')).toBe('<><>');
    }
  });
});

/** XML has one end of line, whatever was written. */
function asXmlReads(text: string): string {
  return cleanText(text).replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

/** What an address with this key and value may have changed: a value that is known, and nothing else. */
function unchanged(key: string, text: string): object {
  const { lang, theme, tab, located, base, report } = DEFAULT_VIEW;
  const rest = { lang, theme, tab, located, base, report, selection: null };
  return key === 'tab' && text === 'targets' ? {} : rest;
}

describe('fault 24: exported', () => {
  it('as CSV they are one row each, and no cell is a formula', () => {
    const rows = readCsv(toCsv(SITE_FIELDS, hostile.sites, context));
    expect(rows.map(({ id }) => id)).toEqual(hostile.sites.map(({ id }) => id));
    for (const [at, row] of rows.entries()) {
      expect(row['name:en']).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect([cleanText(ALL_HOSTILE[at] ?? ''), `'${cleanText(ALL_HOSTILE[at] ?? '')}`]).toContain(
        row['name:en'],
      );
    }
  });

  it('as GeoJSON they come back as they were', () => {
    const again = JSON.parse(JSON.stringify(toGeoJson(hostile.sites, shapes, context)));
    ALL_HOSTILE.forEach((text, at) => {
      expect(again.features[at].properties['name:en']).toBe(text);
    });
  });

  it('as KML and GPX they are well-formed, one feature each', () => {
    const kml = readKml(toKmlFile(hostile.sites, shapes, context, ['en']));
    expect(kml.features.map(({ properties }) => properties?.['name'] ?? '')).toEqual(
      ALL_HOSTILE.map(asXmlReads),
    );
    expect(() => readGpx(toGpx(hostile.sites, shapes, context, ['en']))).not.toThrow();
  });

  it('in the panel that the build writes they open and end nothing', () => {
    const few = dataWith(ALL_HOSTILE.slice(0, 200));
    const plain = writePanel(dataWith(few.sites.map(() => 'x'))).html;
    const tags = (html: string): readonly string[] => html.match(/<\/?[a-z]+/g) ?? [];
    expect(tags(writePanel(few).html).toSorted()).toEqual(tags(plain).toSorted());
  });
});

it('every one of them can be searched for, also where names are of their kind', async () => {
  // Names are curated: none is as long as a page.
  const named = dataWith(ALL_HOSTILE.filter((text) => text.length < 400));
  for (const data of [dataset, named]) {
    const search = await createSearch(data, JSON.parse(JSON.stringify(buildSearchIndex(data))));
    for (const text of ALL_HOSTILE) expect(() => search(text)).not.toThrow();
  }
});
