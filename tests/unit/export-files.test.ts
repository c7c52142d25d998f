import { check } from '@placemarkio/check-geojson';
import gjv from 'geojson-validation';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import { cleanText } from '../../src/domain/export/clean-text';
import { toCsv } from '../../src/domain/export/csv';
import { toCell, toRow } from '../../src/domain/export/field';
import { toGeoJson } from '../../src/domain/export/geojson';
import { toGpx } from '../../src/domain/export/gpx';
import { targetsFile } from '../../src/domain/export/json-writers';
import { toKmlFile } from '../../src/domain/export/kml';
import { SITE_FIELDS } from '../../src/domain/export/site-fields';
import { TARGET_FIELDS } from '../../src/domain/export/target-fields';
import { isLocated, select } from '../../src/domain/select';
import { committedData } from './committed-data';
import { ASKED, contextOf, HOSTILE, hostileDataset } from './support/exports';
import { readCsv, readGpx, readKml } from './support/read-files';

const { dataset, mapData } = committedData();
const shapes = mapData.siteShapes;

const DATASETS: readonly (readonly [string, Dataset])[] = [
  ['the data', dataset],
  ['hostile texts', hostileDataset(dataset)],
];

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe.each(DATASETS)('of %s', (_, data) => {
  const context = contextOf(data);

  // What a filter chooses does not hang on the texts: with hostile ones, the list of everything is enough.
  const asked = data === dataset ? ASKED : ASKED.slice(0, 1);
  describe.each(asked)('a file of $name ($lang)', ({ filter, lang }) => {
    const { sites, targets } = select(data, context.lookup, filter);
    const located = sites.filter(isLocated);

    it('holds the list as CSV, for two readers', () => {
      const text = toCsv(SITE_FIELDS, sites, context);
      expect(readCsv(text).map(({ id }) => id)).toEqual(ids(sites));
      const again = Papa.parse<Record<string, string>>(text, {
        header: true,
        skipEmptyLines: true,
      });
      expect(again.errors).toEqual([]);
      expect(again.data.map(({ id }) => id)).toEqual(ids(sites));
    });

    it('holds the list as GeoJSON that two validators accept', () => {
      const text = JSON.stringify(toGeoJson(sites, shapes, context, [lang]));
      const { features } = check(text) as GeoJSON.FeatureCollection;
      expect(features.map(({ id }) => id)).toEqual(ids(sites));
      expect(gjv.valid(JSON.parse(text))).toBe(true);
      expect(features.filter(({ geometry }) => geometry !== null)).toHaveLength(located.length);
    });

    it('fault 24: holds the list as KML', () => {
      const { features } = readKml(toKmlFile(sites, shapes, context, [lang]));
      expect(features.map(({ properties }) => properties?.['id'])).toEqual(ids(sites));
      expect(features.map(({ properties }) => properties?.['name'])).toEqual(
        sites.map(({ name }) => cleanText(name[lang])),
      );
      expect(features.filter(({ geometry }) => geometry !== null)).toHaveLength(located.length);
    });

    it('holds what is on the map as GPX', () => {
      const { features } = readGpx(toGpx(sites, shapes, context, [lang]));
      expect(features.map(({ properties }) => properties?.['cmt']).toSorted()).toEqual(
        ids(located).toSorted(),
      );
    });

    it('holds the list of targets as CSV and JSON', () => {
      expect(readCsv(toCsv(TARGET_FIELDS, targets, context)).map(({ id }) => id)).toEqual(
        ids(targets),
      );
      const again = JSON.parse(JSON.stringify(targetsFile(targets, context)));
      expect(ids(again.targets)).toEqual(ids(targets));
    });
  });

  it('every cell of the tables comes back as it was, but for the guard against formulas', () => {
    const tables = [
      [
        readCsv(toCsv(SITE_FIELDS, data.sites, context)),
        data.sites.map((site) => toRow(SITE_FIELDS, site, context)),
      ],
      [
        readCsv(toCsv(TARGET_FIELDS, data.targets, context)),
        data.targets.map((target) => toRow(TARGET_FIELDS, target, context)),
      ],
    ] as const;
    for (const [rows, records] of tables) {
      expect(rows).toHaveLength(records.length);
      rows.forEach((row, at) => {
        for (const [name, value] of Object.entries(records[at] ?? {})) {
          const cell = toCell(value);
          const text = cell === null ? '' : cleanText(String(cell));
          const guarded =
            typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
          expect(row[name]).toBe(guarded);
        }
      });
    }
  });

  it('the geometry and the properties of KML are those of GeoJSON', () => {
    const { features } = toGeoJson(data.sites, shapes, context);
    const again = readKml(toKmlFile(data.sites, shapes, context, ['en'])).features;
    again.forEach(({ geometry, properties }, at) => {
      expect(geometry).toEqual(features[at]?.geometry);
      for (const { name } of SITE_FIELDS) {
        const cell = toCell(features[at]?.properties[name] ?? null);
        if (name === 'name' || cell === null || cell === '') continue;
        expect(properties?.[name]).toBe(cleanText(String(cell)));
      }
    });
  });

  it('the lines of GPX are those of GeoJSON', () => {
    const geometries = new Map(
      toGeoJson(data.sites, shapes, context).features.map(({ id, geometry }) => [id, geometry]),
    );
    const { features } = readGpx(toGpx(data.sites, shapes, context, ['en']));
    for (const { geometry, properties } of features) {
      const drawn = geometries.get(properties?.['cmt']);
      if (drawn?.type === 'Polygon') {
        const coordinates =
          drawn.coordinates.length === 1 ? drawn.coordinates[0] : drawn.coordinates;
        expect(geometry).toHaveProperty('coordinates', coordinates);
      } else expect(geometry).toEqual(drawn);
    }
  });
});

describe('what a record tells', () => {
  const context = contextOf(dataset);
  const siteRows = () => readCsv(toCsv(SITE_FIELDS, dataset.sites, context));

  it('is action, figure, paragraph, status and its date, accuracy, sources and licence', () => {
    const tunnel = siteRows().find(({ id }) => id === 'chunfeng-tunnel');
    expect(tunnel).toMatchObject({
      'name:zh-Hant': '春風路隧道',
      'name:zh-Hans': '春风路隧道',
      'name:en': 'Chunfeng Tunnel',
      actions: 'urban-quality',
      targets: 'urban-quality.chunfeng-tunnel',
      paragraphs: '29',
      status: 'met-late',
      'status:en': 'Met late',
      status_date: '2025-05-27',
      accuracy_m: '200',
      licence: 'CC-BY-4.0',
      page: 'https://example.org/luohu/?site=chunfeng-tunnel',
    });
    expect(tunnel?.['sources']?.split(' | ')).toContain('dutenews-chunfeng-tunnel');
    expect(tunnel?.['source_addresses']).toContain('http');
  });

  it('keeps the figures of one place apart', () => {
    const targets = readCsv(toCsv(TARGET_FIELDS, dataset.targets, context));
    const areas = targets.filter(({ unit }) => unit === '10k-m2' || unit === 'ha');
    expect(
      areas.map(({ value_in_single_units: value }) => Number(value)).toSorted((a, b) => a - b),
    ).toEqual([75, 400_000, 500_000, 2_200_000]);
    expect(areas.map((row) => row['figure:en'])).toContain('2.2 million m²');
  });

  it('never presents a result of the year before as a promise', () => {
    const background = siteRows().filter((row) => row['background'] === 'true');
    expect(background.length).toBeGreaterThan(0);
    for (const row of background) {
      expect(row).toMatchObject({ targets: '', actions: '', status: '', paragraphs: '' });
      expect(row['review_paragraphs']).not.toBe('');
    }
  });

  it('is in the colour of its action, as simplestyle names it', () => {
    const { features } = toGeoJson(dataset.sites, shapes, context);
    const named = (id: string) => features.find((feature) => feature.id === id)?.properties;
    expect(named('chunfeng-tunnel')).toMatchObject({
      stroke: '#8e8146',
      title: '春風路隧道 · 春风路隧道 · Chunfeng Tunnel',
    });
    expect(
      features
        .filter(({ geometry }) => geometry?.type === 'Point')
        .map(({ properties }) => properties['marker-color']),
    ).not.toContain(undefined);
  });
});

it('KML is in the colours of the GeoJSON', () => {
  const context = contextOf(dataset);
  const { features } = toGeoJson(dataset.sites, shapes, context);
  const again = readKml(toKmlFile(dataset.sites, shapes, context, ['en'])).features;
  const colours = features.map(({ properties }, at) => {
    const read = again[at]?.properties;
    const given = properties['marker-color'];
    const { stroke, fill } = properties;
    if (given !== undefined) expect(read?.['icon-color']).toBe(given);
    if (stroke !== undefined) expect(read?.['stroke']).toBe(stroke);
    if (fill !== undefined) expect(read).toMatchObject({ fill, 'fill-opacity': 77 / 255 });
    return given ?? stroke;
  });
  expect(new Set(colours.filter(Boolean)).size).toBeGreaterThan(3);
});

describe('hostile texts', () => {
  const data = hostileDataset(dataset);
  const context = contextOf(data);

  it('fault 24: no cell of a table begins like a formula', () => {
    const text = toCsv(SITE_FIELDS, data.sites, context);
    for (const row of readCsv(text)) {
      for (const cell of Object.values(row))
        expect(cell).not.toMatch(/^(?!-?\d+(\.\d+)?$)[=+\-@\t\r]/);
    }
    expect(readCsv(text).map((row) => row['name:en'])).toContain("'=1+1");
  });

  it('fault 24: come through JSON as they are', () => {
    const { features } = toGeoJson(data.sites, shapes, context);
    const again = JSON.parse(JSON.stringify(features));
    HOSTILE.forEach((text, at) => expect(again[at].properties['name:en']).toBe(text));
  });
});

it('a table starts with the byte-order mark', () => {
  const bytes = new TextEncoder().encode(toCsv(SITE_FIELDS, [], contextOf(dataset)));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
