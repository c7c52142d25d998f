// @ts-nocheck
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LENIENT, validateGeoJson } from '../../src/validate/geojson';
import { GEOMETRY_TYPES } from '../../src/validate/structure';

/** Objects that are nearly GeoJSON: known types and members with values of the wrong kind. */
const nearly = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.double(),
    fc.integer({ min: -200, max: 200 }),
    fc.constantFrom(null, undefined, 'Point', '__proto__', NaN, Infinity),
    fc.array(tie('value'), { maxLength: 5 }),
    tie('object'),
  ),
  object: fc.record(
    {
      type: fc.constantFrom(...GEOMETRY_TYPES, 'Feature', 'FeatureCollection', 'toString'),
      coordinates: tie('value'),
      geometries: tie('value'),
      features: tie('value'),
      geometry: tie('value'),
      properties: tie('value'),
      bbox: tie('value'),
      id: tie('value'),
    },
    { requiredKeys: ['type'] },
  ),
})).object;

const degrees = (limit: number): fc.Arbitrary<number> =>
  fc.integer({ min: -limit * 1000, max: limit * 1000 }).map((thousandths) => thousandths / 1000);

it('validateGeoJson never throws over anything', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (document) => {
      expect(Array.isArray(validateGeoJson(document))).toBe(true);
    }),
  );
});

it('validateGeoJson never throws over any JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(Array.isArray(validateGeoJson(JSON.parse(text)))).toBe(true);
    }),
  );
});

it('validateGeoJson never throws over what is nearly GeoJSON', () => {
  fc.assert(
    fc.property(nearly, (document) => {
      expect(Array.isArray(validateGeoJson(document))).toBe(true);
      expect(Array.isArray(validateGeoJson(document, LENIENT))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('validateGeoJson does not change what it looks at', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (document) => {
      const before = JSON.stringify(document);
      validateGeoJson(document);
      expect(JSON.stringify(document)).toBe(before);
    }),
  );
});

it('every point on the globe is accepted', () => {
  fc.assert(
    fc.property(degrees(180), degrees(90), (longitude, latitude) => {
      expect(validateGeoJson({ type: 'Point', coordinates: [longitude, latitude] })).toEqual([]);
    }),
  );
});
