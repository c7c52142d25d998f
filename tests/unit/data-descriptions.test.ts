import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../src/compile/json-ld';
import { jsonSchemas } from '../../src/compile/json-schemas';
import { tableSchema } from '../../src/compile/table-schema';
import type { Dataset, Site } from '../../src/domain/dataset';
import type { Field } from '../../src/domain/export/field';
import { SITE_FIELDS } from '../../src/domain/export/site-fields';
import { EXPORT_WORDS } from '../../src/i18n/export-words';
import { committedData } from './committed-data';

const { dataset } = committedData();

function field(name: string, more: Partial<Field<unknown>> = {}): Field<unknown> {
  return { name, type: 'string', description: `What ${name} is`, value: () => null, ...more };
}

describe('the schema of a table', () => {
  it('has the columns in order, with what each means', () => {
    expect(tableSchema([field('a'), field('b')])).toStrictEqual({
      fields: [
        { name: 'a', type: 'string', description: 'What a is' },
        { name: 'b', type: 'string', description: 'What b is' },
      ],
      missingValues: [''],
      primaryKey: 'id',
    });
  });

  it('asks for an id in every row, once', () => {
    expect(tableSchema([field('id')]).fields).toStrictEqual([
      {
        name: 'id',
        type: 'string',
        description: 'What id is',
        constraints: { required: true, unique: true },
      },
    ]);
  });

  it('closes a list of values', () => {
    const [status] = tableSchema([field('status', { values: ['met', 'missed'] })]).fields;
    expect(status?.constraints).toStrictEqual({ enum: ['met', 'missed'] });
  });

  it.each([
    ['number', 'number'],
    ['integer', 'integer'],
    ['boolean', 'boolean'],
    // It may lack its day.
    ['date', 'string'],
  ] as const)('has a %s as a %s', (type, expected) => {
    expect(tableSchema([field('a', { type })]).fields[0]).toStrictEqual({
      name: 'a',
      type: expected,
      description: 'What a is',
    });
  });

  it('says what parts the items of a list', () => {
    expect(tableSchema([field('a', { type: 'list' })]).fields[0]).toStrictEqual({
      name: 'a',
      type: 'string',
      description: 'What a is; separated by " | "',
    });
  });

  it('has the keys of other tables, where there are any', () => {
    const key = { fields: 'target', reference: { resource: 'targets-csv', fields: 'id' } };
    expect(tableSchema([field('target')], [key]).foreignKeys).toEqual([key]);
  });
});

describe('the JSON Schemas', () => {
  it('are of the four JSON files, by name', () => {
    const schemas = [...jsonSchemas()].map(([path, schema]) => [
      path,
      schema['title'],
      schema['$schema'],
    ]);
    const draft = 'http://json-schema.org/draft-07/schema#';
    expect(schemas).toEqual([
      ['sites.geojson', 'Sites', draft],
      ['targets.json', 'Targets', draft],
      ['actions.json', 'Actions', draft],
      ['sources.json', 'Sources', draft],
    ]);
  });

  describe('of the places', () => {
    const sites = () => jsonSchemas().get('sites.geojson');
    /** What the schema says of one property of a place. */
    const property = (name: string): unknown => {
      const path = [
        'properties',
        'features',
        'items',
        'properties',
        'properties',
        'properties',
        name,
      ];
      return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], sites());
    };
    const described = (name: string) => SITE_FIELDS.find((one) => one.name === name)?.description;

    it('ask for the head of the file', () => {
      expect(sites()).toMatchObject({
        type: 'object',
        required: ['type', 'name', 'licence', 'attribution', 'dataAsOf', 'features'],
        additionalProperties: false,
        properties: {
          type: { const: 'FeatureCollection' },
          name: { type: 'string' },
          licence: { type: 'string' },
          attribution: { type: 'string' },
          dataAsOf: { type: 'string' },
          features: { type: 'array' },
        },
      });
    });

    it('ask of each for an id, its properties and a geometry, which may be null', () => {
      expect(sites()).toMatchObject({
        properties: {
          features: {
            items: {
              type: 'object',
              required: ['type', 'id', 'geometry', 'properties'],
              additionalProperties: false,
              properties: {
                type: { const: 'Feature' },
                id: { type: 'string' },
                geometry: { type: ['object', 'null'], required: ['type', 'coordinates'] },
                properties: {
                  type: 'object',
                  required: ['title', 'description', ...SITE_FIELDS.map(({ name }) => name)],
                  additionalProperties: false,
                },
              },
            },
          },
        },
      });
    });

    it('have an id that is there, and all else of its type or null', () => {
      expect(property('id')).toEqual({ type: 'string', description: described('id') });
      expect(property('name:en')).toEqual({
        type: ['string', 'null'],
        description: described('name:en'),
      });
      expect(property('targets')).toEqual({
        type: 'array',
        items: { type: ['string', 'number'] },
        description: described('targets'),
      });
    });

    it('close the list of kinds, with null for none', () => {
      const { enum: kinds } = property('kind') as { enum: readonly unknown[] };
      expect(kinds).toContain('bridge');
      expect(kinds.at(-1)).toBeNull();
    });

    it('may be drawn in colours and widths of simplestyle', () => {
      const colour = { type: 'string', pattern: '^#[0-9a-f]{6}$' };
      expect(property('marker-color')).toEqual(colour);
      expect(property('stroke')).toEqual(colour);
      expect(property('fill-opacity')).toEqual({ type: 'number' });
      expect(property('marker-size')).toEqual({ enum: ['small', 'medium', 'large'] });
    });
  });
});

describe('the data for search engines', () => {
  const file = { path: 'sites.csv', title: 'Places', mediaType: 'text/csv', text: '' };

  /** The first sites, lying in these boxes of west, south, east and north. */
  function lyingIn(
    ...boxes: readonly (readonly [number, number, number, number] | null)[]
  ): Dataset {
    const sites = boxes.map((bbox, at): Site => {
      const site = dataset.sites[at];
      if (site === undefined) throw new Error('The dataset has too few sites');
      const shape = {
        shape: 'area',
        anchor: [0, 0],
        lengthMeters: null,
        areaSquareMeters: 1,
      } as const;
      return { ...site, place: bbox === null ? null : { ...shape, bbox } };
    });
    return { ...dataset, sites };
  }

  const described = (data: Dataset, page: string | null) =>
    JSON.parse(jsonLd(data, [file], EXPORT_WORDS, page));

  it('cover all places: south, west, north, east', () => {
    const data = lyingIn([114.1, 22.3, 114.2, 22.4], null, [114.3, 22.1, 114.4, 22.2]);
    expect(described(data, null).spatialCoverage).toEqual({
      '@type': 'Place',
      name: 'Luohu District, Shenzhen',
      geo: { '@type': 'GeoShape', box: '22.1 114.1 22.4 114.4' },
    });
  });

  it('name what they are, whose, how new, and in what languages', () => {
    expect(described(dataset, null)).toMatchObject({
      name: 'Luohu 2024 Action Map',
      alternateName: ['羅湖 2024 行動地圖', '罗湖 2024 行动地图'],
      inLanguage: ['zh-Hant', 'zh-Hans', 'en'],
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: '羅湖 2024 行動地圖 Luohu 2024 Action Map' },
      dateModified: '2026-11-23',
      temporalCoverage: '2024',
    });
  });

  it('give addresses below the page, or relative to it where it has none', () => {
    const download = { '@type': 'DataDownload', encodingFormat: 'text/csv' };
    expect(described(dataset, 'https://example.org/luohu/')).toMatchObject({
      url: 'https://example.org/luohu/',
      distribution: [{ ...download, contentUrl: 'https://example.org/luohu/data/sites.csv' }],
    });
    const relative = described(dataset, null);
    expect(relative).not.toHaveProperty('url');
    expect(relative.distribution).toEqual([{ ...download, contentUrl: 'data/sites.csv' }]);
  });
});
