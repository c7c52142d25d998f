// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/compile/normalise';
import { createWorld } from './support/world';

const { bridge, park, water, report } = createWorld();

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
