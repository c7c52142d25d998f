import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import Ajv from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../src/compile/data-files';
import { jsonLd } from '../../src/compile/json-ld';
import { lastDay, type Feed } from '../../src/domain/export/feed';
import { EXPORT_WORDS } from '../../src/i18n/export-words';
import { committedData } from './committed-data';
import { hostileDataset, PAGE } from './support/exports';
import { readCsv, readKml, type Row } from './support/read-files';

const compiled = committedData();
const { dataset } = compiled;
const files = dataFiles(compiled, EXPORT_WORDS, PAGE);
const text = (path: string): string => {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`No file ${path}`);
  return file.text;
};

/** Only what the tests read of a parsed file. */
interface Parsed {
  readonly [key: string]: never;
}
const json = <T = Parsed>(path: string): T => JSON.parse(text(path)) as T;

interface JsonRecord {
  readonly id: string;
  readonly [key: string]: unknown;
}

const sites = readCsv(text('sites.csv'));
const targets = readCsv(text('targets.csv'));
const outcomes = readCsv(text('outcomes.csv'));

it('has every file that the README names, and no other', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const named = [...readme.matchAll(/^\| `data\/([^`]+)`/gm)].map(([, path]) => path);
  const feeds = ['feed.zh-Hans.json', 'feed.en.json'];
  const written = files.map(({ path }) => path).filter((path) => !path.startsWith('schema/'));
  expect([...named, ...feeds].toSorted()).toEqual(written.toSorted());
});

describe('the JSON files', () => {
  it.each(['targets.json', 'actions.json', 'sources.json', 'sites.geojson'])(
    '%s is what its schema says, and the schema refuses what it does not know',
    (path) => {
      const name = path.replace(/\.\w+$/, '');
      const ajv = addFormats(new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }));
      const validate = ajv.compile(json(`schema/${name}.schema.json`));
      const value = json<Record<string, unknown>>(path);
      expect(validate(value), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      expect(validate({ ...value, surprise: 1 })).toBe(false);
      const [list = []] = Object.values(value).filter(Array.isArray);
      list[0] = { ...list[0], id: 7 };
      expect(validate(value)).toBe(false);
    },
  );

  it('names the file of the schema beside it', () => {
    for (const path of ['targets.json', 'actions.json', 'sources.json']) {
      expect(() => text(json(path)['$schema'] ?? '')).not.toThrow();
    }
  });

  it('tells of each target action, paragraph, accuracy, status, sources, licence', () => {
    const { targets: records } = json<{ targets: readonly JsonRecord[] }>('targets.json');
    expect(records.map(({ id }) => id)).toEqual(dataset.targets.map(({ id }) => id));
    expect(records.find(({ id }) => id === 'urban-quality.chunfeng-tunnel')).toMatchObject({
      action: 'urban-quality',
      paragraph: 29,
      accuracyMeters: 200,
      status: 'met-late',
      statusDate: '2025-05-27',
      licence: 'CC-BY-4.0',
      title: { 'zh-Hans': '春风路隧道建成' },
      sources: ['article', 'dutenews-chunfeng-tunnel'],
      outcomes: [{ id: 'urban-quality.chunfeng-tunnel.2025-05-27' }],
    });
  });

  it('counts every target of an action once', () => {
    const { actions } = json<{
      actions: readonly { targets: string[]; statuses: Record<string, number> }[];
    }>('actions.json');
    const all = actions.flatMap((action) => action.targets);
    expect(all.toSorted()).toEqual(dataset.targets.map(({ id }) => id).toSorted());
    for (const { targets: own, statuses } of actions) {
      expect(Object.values(statuses).reduce((sum, count) => sum + count)).toBe(own.length);
    }
  });
});

describe('the tables', () => {
  it('hold every record of the dataset', () => {
    expect(sites.map(({ id }) => id)).toEqual(dataset.sites.map(({ id }) => id));
    expect(targets.map(({ id }) => id)).toEqual(dataset.targets.map(({ id }) => id));
    expect(outcomes).toHaveLength(dataset.targets.flatMap((target) => target.outcomes).length);
  });

  it('give every record sources that sources.json has', () => {
    const { sources } = json<{ sources: readonly JsonRecord[] }>('sources.json');
    const known = new Set(sources.map(({ id }) => id));
    for (const row of [...sites, ...targets, ...outcomes]) {
      const cited = row['sources']?.split(' | ') ?? [];
      expect(cited[0]).toBe(dataset.report.source);
      expect(cited.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('give every outcome an id of its own, newest first', () => {
    const ids = outcomes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const dates = outcomes.map((row) => row['status_date'] ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

it('the map files hold every site', () => {
  const ids = dataset.sites.map(({ id }) => id);
  const { features } = check(text('sites.geojson')) as GeoJSON.FeatureCollection;
  expect(features.map(({ id }) => id)).toEqual(ids);
  const marks = readKml(text('sites.kml')).features;
  expect(marks.map(({ properties }) => properties?.['id'])).toEqual(ids);
  expect(marks.map(({ properties }) => properties?.['name'])).toContain(
    '春風路隧道 · Chunfeng Tunnel',
  );
});

interface TableField {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly TableField[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

describe('datapackage.json', () => {
  const { resources } = json<{ resources: readonly Resource[] }>('datapackage.json');
  const tables: Readonly<Record<string, readonly Row[]>> = {
    'sites.csv': sites,
    'targets.csv': targets,
    'outcomes.csv': outcomes,
  };
  const profile = (name: string) => {
    const path = join(import.meta.dirname, `support/frictionless/${name}.json`);
    return new AjvDraft04({ strict: false, validateFormats: false, allErrors: true }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    );
  };

  it('is valid by the published profile, which refuses a package without resources', () => {
    const validate = profile('data-package');
    const value = json('datapackage.json');
    expect(validate(value), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate({ ...value, resources: [] })).toBe(false);
    expect(validate({ ...value, name: 'Not A Name' })).toBe(false);
  });

  it('names every file with its size and hash', () => {
    const described = files.filter(({ path }) => !/^(schema\/|datapackage)/.test(path));
    expect(resources.map(({ path }) => path)).toEqual(described.map(({ path }) => path));
    for (const { path, bytes, hash } of resources) {
      const content = new TextEncoder().encode(text(path));
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it.each(Object.keys(tables))(
    'describes %s by a valid table schema that its cells obey',
    (path) => {
      const schema = resources.find((resource) => resource.path === path)?.schema;
      const validate = profile('table-schema');
      expect(validate(schema), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      const rows = tables[path] ?? [];
      expect(schema?.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
      for (const { name, type, constraints } of schema?.fields ?? []) {
        for (const cell of rows.map((row) => row[name] ?? '').filter((value) => value !== '')) {
          if (constraints?.enum !== undefined)
            expect(constraints.enum).toContain(cell.replace(/^'/, ''));
          if (type === 'number') expect(Number(cell)).not.toBeNaN();
          if (type === 'integer') expect(Number.isInteger(Number(cell))).toBe(true);
          if (type === 'boolean') expect(['true', 'false']).toContain(cell);
        }
      }
    },
  );

  it('leads from each outcome to its target', () => {
    const keys = resources.flatMap(({ path, schema }) =>
      (schema?.foreignKeys ?? []).map((key) => ({ path, ...key })),
    );
    expect(keys).toHaveLength(1);
    for (const { path, fields, reference } of keys) {
      const other = resources.find(({ name }) => name === reference.resource);
      const known = new Set(tables[other?.path ?? '']?.map((row) => row[reference.fields]));
      expect(tables[path]?.filter((row) => !known.has(row[fields]))).toEqual([]);
    }
  });
});

describe.each([
  ['feed.json', 'zh-Hant'],
  ['feed.zh-Hans.json', 'zh-Hans'],
  ['feed.en.json', 'en'],
])('%s', (path, lang) => {
  const feed = json<Feed>(path);

  it('is a JSON Feed 1.1', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed).toMatchObject({
      language: lang,
      home_page_url: PAGE,
      feed_url: `${PAGE}data/${path}`,
    });
    expect(feed.title).not.toBe('');
    expect(feed.authors[0]?.name).not.toBe('');
    for (const item of feed.items) {
      expect(item.content_text).not.toBe('');
      // RFC 3339, as the format asks.
      expect(item.date_published).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/);
      expect(Date.parse(item.date_published)).not.toBeNaN();
      expect(item.url).toMatch(/^https:\/\/example\.org\/luohu\/\?target=/);
      expect(new URL(item.external_url ?? '').protocol).toMatch(/^https?:$/);
    }
  });

  it('has each outcome once, newest first', () => {
    expect(feed.items.map(({ id }) => id)).toEqual(
      outcomes.map(({ id }) => `${dataset.report.id}/${id}`),
    );
    const dates = feed.items.map((item) => item.date_published);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

it('an inexact date becomes the last day it can mean', () => {
  expect(['2024', '2024-02', '2024-06', '2025-12', '2024-09-26'].map(lastDay)).toEqual([
    '2024-12-31',
    '2024-02-29',
    '2024-06-30',
    '2025-12-31',
    '2024-09-26',
  ]);
});

describe('without an address of the page', () => {
  const relative = dataFiles(compiled, EXPORT_WORDS, null);
  const find = (path: string) => relative.find((file) => file.path === path)?.text ?? '';

  it('a record names the query that shows it', () => {
    const [first] = readCsv(find('sites.csv'));
    expect(first?.['page']).toBe(`?site=${first?.['id']}`);
  });

  it('the feed leads to the evidence alone', () => {
    const feed = JSON.parse(find('feed.json')) as Feed;
    expect(feed).not.toHaveProperty('home_page_url');
    expect(feed.items[0]).not.toHaveProperty('url');
    expect(feed.items[0]?.external_url).toMatch(/^https?:/);
  });
});

describe('JSON-LD', () => {
  it('describes the data set and where its files are', () => {
    const value = JSON.parse(jsonLd(dataset, files, EXPORT_WORDS, PAGE));
    expect(value).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2024',
      url: PAGE,
    });
    expect(value.description.length).toBeGreaterThanOrEqual(50);
    const [south, west, north, east] = value.spatialCoverage.geo.box.split(' ').map(Number);
    expect(south).toBeGreaterThan(22.4);
    expect(north).toBeGreaterThan(south);
    expect(west).toBeGreaterThan(113.9);
    expect(east).toBeGreaterThan(west);
    const addresses = value.distribution.map(
      ({ contentUrl }: { contentUrl: string }) => contentUrl,
    );
    expect(addresses).toContain('https://example.org/luohu/data/sites.csv');
  });

  it('fault 24: cannot end its element', () => {
    const words = { ...EXPORT_WORDS, about: () => '</script><script>alert(1)</script>' };
    const value = jsonLd(hostileDataset(dataset), files, words, PAGE);
    expect(value).not.toContain('<');
    expect(JSON.parse(value).description).toContain('</script>');
  });
});
