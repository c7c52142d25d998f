import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/compile/normalise';
import { createWorld } from './support/world';

const { bridge, park, water, report } = createWorld();

const SQUARE = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('canonical text', () => {
  it('of a site has the geometry on one line', () => {
    expect(canonicalText('site', bridge).split('\n').at(-3)).toBe(
      '  "geometry": {"type": "LineString", "coordinates": [[114.16096,22.60443],[114.16264,22.60583]]}',
    );
  });

  it('of a base file has one feature a line', () => {
    const lines = canonicalText('base', water).split('\n');
    expect(lines[0]).toBe('{');
    expect(lines[3]).toBe('"description": {"zh-Hant": "底圖", "en": "Base map"},');
    expect(lines[8]).toMatch(/^\{"type":"Feature","id":"reservoir","properties":\{"class":/);
    expect(lines.slice(9)).toEqual([']', '}', '']);
  });

  it('puts keys in order and keeps those it does not know behind them', () => {
    const { type, geometry, properties, id } = bridge;
    const shuffled = { extra: 1, geometry, properties, id, type };
    const expected = canonicalText('site', { type, id, properties, geometry, extra: 1 });
    expect(canonicalText('site', shuffled)).toBe(expected);
    expect(Object.keys(JSON.parse(expected))).toEqual([
      'type',
      'id',
      'properties',
      'geometry',
      'extra',
    ]);
  });

  it('rounds coordinates to six decimals and nothing else', () => {
    const fine = {
      ...bridge,
      properties: { ...bridge.properties, published_length_m: 232.12345678 },
      geometry: { type: 'Point', coordinates: [114.12345678, 22.5, 12.00000001] },
    };
    const text = canonicalText('site', fine);
    expect(text).toContain('"coordinates": [114.123457,22.5,12]');
    expect(text).toContain('"published_length_m": 232.12345678');
  });

  it('winds rings as RFC 7946 asks', () => {
    if (park.geometry?.type !== 'Polygon') throw new Error('The park should be a polygon');
    const { coordinates } = park.geometry;
    const backwards = {
      ...park,
      geometry: { type: 'Polygon', coordinates: coordinates.map((ring) => ring.toReversed()) },
    };
    expect(canonicalText('site', backwards)).toBe(canonicalText('site', park));
  });

  it('winds the rings of every part, and holes the other way', () => {
    const outer = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ];
    const hole = [
      [2, 1],
      [3, 2],
      [3, 1],
      [2, 1],
    ];
    const far = outer.map(([x = NaN, y = NaN]) => [x + 10, y]);
    const coordinates = [[outer, hole], [far]];
    const backwards = coordinates.map((rings) => rings.map((ring) => ring.toReversed()));
    const textOf = (rings: unknown): string =>
      canonicalText('site', { ...park, geometry: { type: 'MultiPolygon', coordinates: rings } });
    expect(JSON.parse(textOf(backwards)).geometry.coordinates).toEqual(coordinates);
    expect(textOf(backwards)).toBe(textOf(coordinates));
  });

  it('writes no minus before nought', () => {
    const at = { type: 'Point', coordinates: [-0.0000001, -0] };
    expect(canonicalText('site', { geometry: at })).toContain('"coordinates": [0,0]');
    const collection = { features: [{ type: 'Feature', geometry: at }] };
    expect(canonicalText('base', collection)).toContain('"coordinates":[0,0]');
  });

  it('rounds and winds in base features as well, and keeps those without a geometry', () => {
    const ring = [
      [0, 0],
      [1.12345678, 1],
      [1, 0],
      [0, 0],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    const features = [{ geometry, id: 'a', type: 'Feature' }, { id: 'b' }, 'c', { geometry: null }];
    expect(canonicalText('base', { features, name: 'water' })).toBe(
      [
        '{',
        '"name": "water",',
        '"features": [',
        '{"type":"Feature","id":"a","geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1.123457,1],[0,0]]]}},',
        '{"id":"b"},',
        '"c",',
        '{"geometry":null}',
        ']',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    // Wound the wrong way as far as they can be wound.
    ['a ring of three positions', [[[0, 0], [0, 1], [1, 0]]]],
    ['a hole with a position of one number', [SQUARE, [[1, 1], [2], [2, 2], [1, 1]]]],
    ['a text among the numbers', [[[0, 0], [1, 0], ['1', 1], [0, 0]]]],
    ['a ring that is none', ['ring']],
    ['a text', 'rings'],
  ])('leaves %s as it stands', (_, coordinates) => {
    for (const type of ['Polygon', 'MultiPolygon']) {
      const broken = { geometry: { type, coordinates: type === 'Polygon' ? coordinates : [coordinates] } };
      expect(JSON.parse(canonicalText('site', broken))).toEqual(broken);
    }
  });

  it('leaves broken geometry as it stands', () => {
    const broken = { ...park, geometry: { type: 'Polygon', coordinates: [[[1, 2], 'x', null]] } };
    expect(JSON.parse(canonicalText('site', broken))).toEqual(broken);
  });

  it('breaks long lists and keeps short ones on a line', () => {
    const ledger = { '8': ['301家', '2個'], '9': Array.from({ length: 30 }, (_, index) => `${index}家`) };
    const text = canonicalText('report', { ...report, ledger });
    expect(text).toContain('"8": ["301家", "2個"],\n');
    expect(text).toContain('"9": [\n      "0家",\n');
  });

  it('puts the keys of members in order as well, those of objects in lists too', () => {
    const shuffled = {
      items: [
        { sites: ['park'], printed: [], text: { en: 'Park', 'zh-Hant': '公園' }, id: 'a' },
        { extra: 1, id: 'b', text: { en: 'Port', 'zh-Hans': '口岸', 'zh-Hant': '口岸' } },
      ],
      year: 2023,
    };
    expect(canonicalText('review', shuffled)).toBe(
      [
        '{',
        '  "year": 2023,',
        '  "items": [',
        '    {',
        '      "id": "a",',
        '      "printed": [],',
        '      "text": {',
        '        "zh-Hant": "公園",',
        '        "en": "Park"',
        '      },',
        '      "sites": ["park"]',
        '    },',
        '    {',
        '      "id": "b",',
        '      "text": {',
        '        "zh-Hant": "口岸",',
        '        "zh-Hans": "口岸",',
        '        "en": "Port"',
        '      },',
        '      "extra": 1',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps keys that are called like what every object inherits', () => {
    const strange = { toString: 1, constructor: { b: 1, a: 2 }, id: 'x' };
    expect(canonicalText('report', strange)).toBe(
      '{\n  "id": "x",\n  "toString": 1,\n  "constructor": {\n    "b": 1,\n    "a": 2\n  }\n}\n',
    );
  });

  it('keeps a list of up to 96 signs on its line, of two fewer a level below', () => {
    // Two brackets and two quotation marks beside the text.
    const text = (length: number): string => 'x'.repeat(length);
    expect(canonicalText('report', { list: [text(92)] })).toBe(`{\n  "list": ["${text(92)}"]\n}\n`);
    expect(canonicalText('report', { list: [text(93)] })).toBe(
      `{\n  "list": [\n    "${text(93)}"\n  ]\n}\n`,
    );
    expect(canonicalText('report', { in: { list: [text(90)] } })).toContain(`"list": ["${text(90)}"]`);
    expect(canonicalText('report', { in: { list: [text(91)] } })).toContain('"list": [\n');
  });

  it('gives every object in a list its own lines, and an empty one none', () => {
    expect(canonicalText('report', { a: [{}], b: {}, c: [], d: [null, true, 1.5] })).toBe(
      '{\n  "a": [\n    {}\n  ],\n  "b": {},\n  "c": [],\n  "d": [null, true, 1.5]\n}\n',
    );
  });

  it('parts numbers by commas alone, and texts with a space', () => {
    expect(canonicalText('report', { bbox: [114.04, 22.51], names: ['a', 'b'] })).toBe(
      '{\n  "bbox": [114.04,22.51],\n  "names": ["a", "b"]\n}\n',
    );
  });

  it.each(['report', 'site', 'base'] as const)('of a %s that is no object is its JSON', (kind) => {
    expect(canonicalText(kind, 'text')).toBe('"text"\n');
    expect(canonicalText(kind, null)).toBe('null\n');
    expect(canonicalText(kind, [1, 2])).toBe('[1,2]\n');
  });

  it.each(['report', 'action', 'review', 'sources', 'site', 'base'] as const)(
    'of the canonical text of any %s is the same text',
    (kind) => {
      fc.assert(
        fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
          const once = canonicalText(kind, JSON.parse(JSON.stringify(value)));
          expect(canonicalText(kind, JSON.parse(once))).toBe(once);
        }),
      );
    },
  );

  it('keeps every value that is no coordinate', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalText('report', plain))).toEqual(plain);
      }),
    );
  });
});
