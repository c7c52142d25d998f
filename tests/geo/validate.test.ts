import { describe, expect, it } from 'vitest';
import { guard } from '../../src/validate/guard';
import { LENIENT, STRICT, validateGeoJson } from '../../src/validate/geojson';

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

function polygon(...rings: unknown[]): object {
  return { type: 'Polygon', coordinates: rings };
}

function feature(changes: object = {}): object {
  return { type: 'Feature', properties: {}, geometry: null, ...changes };
}

/** `reason path: message` of every finding. */
function findings(document: unknown, options = STRICT): readonly string[] {
  return validateGeoJson(document, options).map(
    ({ reason, path, message }) => `${reason} ${path}: ${message}`,
  );
}

describe('what is sound is accepted', () => {
  it.each([
    ['a point', { type: 'Point', coordinates: [114.1, 22.5] }],
    ['a point with a height', { type: 'Point', coordinates: [114.1, 22.5, 943.7] }],
    ['a feature without a position', feature()],
    ['a feature without properties', feature({ properties: null })],
    ['a polygon with a hole', polygon([[0, 0], [4, 0], [4, 4], [0, 0]], [[2, 1], [3, 2], [3, 1], [2, 1]])],
    ['an empty collection', { type: 'FeatureCollection', features: [] }],
    ['a bbox', feature({ bbox: [114, 22, 115, 23] })],
    ['a bbox with heights', feature({ bbox: [114, 22, -3, 115, 23, 943.7] })],
    ['a bbox of one spot', feature({ bbox: [114, 22, 114, 22] })],
    ['a bbox across the antimeridian', feature({ bbox: [177, -20, -178, -16] })],
    ['a bbox of the whole globe', feature({ bbox: [-180, -90, 180, 90] })],
    ['members of its own', { type: 'FeatureCollection', name: 'water', features: [] }],
    ['a collection of geometries', { type: 'GeometryCollection', geometries: [polygon(SQUARE)] }],
    ['a line that crosses itself', { type: 'LineString', coordinates: [[0, 0], [1, 1], [1, 0], [0, 1]] }],
  ])('%s', (_name, document) => {
    expect(findings(document)).toEqual([]);
  });
});

describe('what is not is refused with reason and place', () => {
  it.each([
    ['nothing', undefined, 'not-json : is of type undefined, which JSON does not have'],
    ['a text', 'Point', 'structure : is "Point", not a GeoJSON object'],
    ['nested empty arrays', [[]], 'structure : is an array, not a GeoJSON object'],
    ['an inherited name as type', { type: 'toString' }, 'unknown-type type: is "toString", not one of'],
    ['a type of another format', { type: 'Topology' }, 'unknown-type type: is "Topology", not one of'],
    ['a null feature', { type: 'FeatureCollection', features: [null] }, 'structure features[0]: is null, not a Feature'],
    ['a geometry among features', { type: 'FeatureCollection', features: [polygon(SQUARE)] }, 'unknown-type features[0].type: is "Polygon": a bare geometry'],
    ['features that are no array', { type: 'FeatureCollection', features: {} }, 'structure features: is not an array of Features'],
    ['a feature without geometry', { type: 'Feature', properties: {} }, 'missing geometry: is missing'],
    ['a feature with coordinates', feature({ coordinates: [1, 2] }), 'structure coordinates: does not belong in a Feature'],
    ['properties that are a text', feature({ properties: 'x' }), 'structure properties: is neither an object nor null'],
    ['an id that is an object', feature({ id: {} }), 'id id: is an object, neither a text nor a number'],
    ['a crs', feature({ crs: { type: 'name' } }), 'crs crs: is not allowed'],
    ['a bbox of texts', feature({ bbox: ['1', 2, 3, 4] }), 'structure bbox: is not 4 or 6 numbers'],
    ['a bbox beyond the globe', feature({ bbox: [114, 22, 190, 23] }), 'range bbox: longitude 190 is outside -180 to 180'],
    ['a bbox with north first', feature({ bbox: [114, 23, 115, 22] }), 'structure bbox: does not begin with its south-western, lower corner'],
    ['a bbox with the upper height first', feature({ bbox: [114, 22, 9, 115, 23, 0] }), 'structure bbox: does not begin with its south-western, lower corner'],
    ['coordinates that are texts', { type: 'Point', coordinates: ['1', 2] }, 'position coordinates: is not a position'],
    ['a position of one number', { type: 'Point', coordinates: [1] }, 'position coordinates: is not a position'],
    ['coordinates nested too little', { type: 'Polygon', coordinates: [5] }, 'structure coordinates[0]: is 5, not an array'],
    ['no coordinates', { type: 'Point' }, 'position coordinates: is not a position'],
    ['an infinite number', JSON.parse('{"type":"Point","coordinates":[1e400,2]}'), 'not-finite coordinates[0]: is not a finite number'],
    ['swapped axes', { type: 'Point', coordinates: [22.5, 114.1] }, 'swapped coordinates: latitude 114.1 is outside -90 to 90: longitude and latitude look swapped'],
    ['metres', { type: 'Point', coordinates: [12_705_000, 2_577_000] }, 'metres coordinates: longitude 12705000 is outside -180 to 180: these look like metres'],
    ['seven decimals', { type: 'Point', coordinates: [114.1234567, 22.5] }, 'precision coordinates: 114.1234567 has more than 6 decimals'],
    ['a line of one position', { type: 'LineString', coordinates: [[1, 1]] }, 'line-short coordinates: a line needs 2 positions, this one has 1'],
    ['a line without length', { type: 'LineString', coordinates: [[1, 1], [1, 1]] }, 'no-length coordinates: the line has no length'],
    ['an empty ring', polygon([]), 'ring-empty coordinates[0]: the ring is empty'],
    ['a ring of three', polygon([[0, 0], [1, 0], [0, 0]]), 'ring-short coordinates[0]: a ring needs 4 positions, this one has 3'],
    ['an open ring', polygon(SQUARE.slice(0, 4)), 'ring-open coordinates[0]: the ring is open: it starts at 0, 0 and ends at 0, 1'],
    ['a polygon without a ring', { type: 'MultiPolygon', coordinates: [[]] }, 'ring-empty coordinates[0]: the polygon has no ring'],
    ['an outer ring clockwise', polygon(SQUARE.toReversed()), 'winding coordinates[0]: the outer ring runs clockwise'],
    ['a hole counter-clockwise', polygon([[0, 0], [4, 0], [4, 4], [0, 0]], [[2, 1], [3, 1], [3, 2], [2, 1]]), 'winding coordinates[1]: the hole runs counter-clockwise'],
    ['a bow-tie', polygon([[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]), 'crossing coordinates: the outline crosses or touches itself at 0.500000, 0.500000'],
    ['a hole outside', polygon(SQUARE, [[5, 5], [5, 6], [6, 6], [5, 5]]), 'hole-outside coordinates[1]: the hole lies outside the outer ring'],
    ['an outline without area', polygon([[0, 0], [1, 0], [2, 0], [0, 0]]), 'no-area coordinates: the outline encloses no area'],
    ['overlapping parts', { type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] }, 'overlap : is not a valid MultiPolygon'],
    ['no positions', { type: 'MultiPoint', coordinates: [] }, 'position : has no positions'],
  ])('%s', (_name, document, expected) => {
    expect(findings(document)).toEqual([expect.stringContaining(expected)]);
  });

  it('places are told inside a collection', () => {
    const open = polygon(SQUARE.slice(0, 4));
    const document = {
      type: 'FeatureCollection',
      features: [feature(), feature({ geometry: { type: 'GeometryCollection', geometries: [open] } })],
    };
    expect(findings(document)).toEqual([
      expect.stringContaining('ring-open features[1].geometry.geometries[0].coordinates[0]: the ring is open'),
    ]);
  });

  it('many findings are cut and counted', () => {
    const coordinates = Array.from({ length: 150 }, () => [0, 91]);
    const found = findings({ type: 'MultiPoint', coordinates });
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('more : has 50 more faults');
  });
});

describe('a reader’s own file', () => {
  it('may wind its rings either way and write many decimals', () => {
    const outline = SQUARE.toReversed().map(([x = 0, y = 0]) => [x + 0.12345678, y]);
    expect(findings(polygon(outline), LENIENT)).toEqual([]);
  });

  it('may have empty geometries', () => {
    expect(findings({ type: 'MultiPoint', coordinates: [] }, LENIENT)).toEqual([]);
  });
});

describe('guard', () => {
  it('fault 14: survives 100,000 nested arrays', () => {
    let nested: unknown = [];
    for (let level = 0; level < 100_000; level++) nested = [nested];
    expect(findings(nested)).toEqual(['too-deep [0][0][0]: is nested more than 32 levels deep']);
  });

  it('fault 14: survives 20,000 nested collections', () => {
    let nested: unknown = { type: 'Point', coordinates: [1, 2] };
    for (let level = 0; level < 20_000; level++) {
      nested = { type: 'GeometryCollection', geometries: [nested] };
    }
    expect(findings(nested)).toEqual([
      'too-deep geometries[0].geometries: is nested more than 32 levels deep',
    ]);
  });

  it('survives a cycle', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(findings(cycle)).toEqual([expect.stringMatching(/^too-deep/)]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s anywhere', (key) => {
    const document: unknown = JSON.parse(
      `{"type":"Feature","geometry":null,"properties":{"a":{"${key}":{"polluted":true}}}}`,
    );
    expect(findings(document)).toEqual([`reserved-key properties.a: has the reserved key "${key}"`]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('refuses more values than the limit', () => {
    const limits = { depth: 32, values: 10 };
    expect(guard(Array.from({ length: 10 }, () => 0), limits)).toEqual([
      { reason: 'too-large', path: '', message: 'holds more than 10 values' },
    ]);
    expect(guard(Array.from({ length: 9 }, () => 0), limits)).toEqual([]);
  });

  it('an object that throws when it is looked at is refused', () => {
    const hostile = new Proxy({}, { ownKeys: () => { throw new Error('no'); } });
    expect(findings(hostile)).toEqual(['not-json : cannot be read: no']);
  });
});
