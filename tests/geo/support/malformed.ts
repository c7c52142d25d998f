/**
 * Malformed files of our own, of the kinds that published collections hold. With the 27 published bad files of
 * `corpora.test.ts` they are more than 160: only so many of the published ones can be had from npm.
 */
const P = [114.13, 22.55];
const LINE = [P, [114.14, 22.56]];
const RING = [P, [114.14, 22.55], [114.14, 22.56], P];

const GOOD: Readonly<Record<string, unknown>> = {
  Point: P,
  MultiPoint: LINE,
  LineString: LINE,
  MultiLineString: [LINE],
  Polygon: [RING],
  MultiPolygon: [[RING]],
};

type Change = (json: unknown) => unknown;

/** The first position found, replaced. */
function withPosition(value: unknown, position: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (typeof value[0] === 'number') return position;
  return [withPosition(value[0], position), ...value.slice(1)];
}

const COORDINATES: Readonly<Record<string, Change>> = {
  'no coordinates': () => undefined,
  'null for coordinates': () => null,
  'text for coordinates': () => '114.13,22.55',
  'an object for coordinates': () => ({ lon: 114.13, lat: 22.55 }),
  'one level too many': (value) => [value],
  'a number for coordinates': () => 114.13,
  'numbers as text': (value) => withPosition(value, ['114.13', '22.55']),
  'a position of one number': (value) => withPosition(value, [114.13]),
  'an empty position': (value) => withPosition(value, []),
  'null in a position': (value) => withPosition(value, [114.13, null]),
  'true in a position': (value) => withPosition(value, [true, 22.55]),
  'an object as a position': (value) => withPosition(value, { x: 114.13, y: 22.55 }),
  'a latitude beyond the pole': (value) => withPosition(value, [114.13, 95]),
  'metres for degrees': (value) => withPosition(value, [12704894, 2577468]),
};

const geometryCases = Object.entries(GOOD).flatMap(([type, coordinates]) =>
  Object.entries(COORDINATES).map(([fault, change]): [string, string] => [
    `${type}: ${fault}`,
    JSON.stringify({ type, coordinates: change(coordinates) }),
  ]),
);

const feature = (more: object): string =>
  JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: P }, ...more });
const collection = (features: unknown): string => JSON.stringify({ type: 'FeatureCollection', features });
const polygon = (...rings: unknown[]): string => JSON.stringify({ type: 'Polygon', coordinates: rings });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** What is wrong, and the text of the file. */
export const MALFORMED: readonly (readonly [string, string])[] = [
  ...geometryCases,
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['null', 'null'],
  ['true', 'true'],
  ['a number', '42'],
  ['a text', '"Point"'],
  ['an empty array', '[]'],
  ['an empty object', '{}'],
  ['an array of features', `[${feature({})}]`],
  ['cut off', feature({}).slice(0, -9)],
  ['a comma too many', '{"type":"Point","coordinates":[114.1,22.5],}'],
  ['two documents', feature({}) + feature({})],
  ['a comment', `/* x */${feature({})}`],
  ['single quotes', "{'type':'Point','coordinates':[114.1,22.5]}"],
  ['keys without quotes', '{type:"Point",coordinates:[114.1,22.5]}'],
  ['NaN', '{"type":"Point","coordinates":[NaN,22.5]}'],
  ['Infinity', '{"type":"Point","coordinates":[Infinity,22.5]}'],
  ['a number without end', '{"type":"Point","coordinates":[1e400,22.5]}'],
  ['no type', '{"coordinates":[114.1,22.5]}'],
  ['null for type', '{"type":null,"coordinates":[114.1,22.5]}'],
  ['type in small letters', '{"type":"point","coordinates":[114.1,22.5]}'],
  ['an unknown type', '{"type":"Circle","coordinates":[114.1,22.5]}'],
  ['a type that every object has', '{"type":"toString","coordinates":[114.1,22.5]}'],
  ['a type called constructor', '{"type":"constructor","coordinates":[114.1,22.5]}'],
  ['a list for type', '{"type":["Point"],"coordinates":[114.1,22.5]}'],
  ['TopoJSON', '{"type":"Topology","objects":{},"arcs":[]}'],
  ['ArcGIS JSON', '{"geometryType":"esriGeometryPoint","features":[{"geometry":{"x":1,"y":2}}]}'],
  ['a web page', '<!doctype html><title>404</title>'],
  ['features: null', collection(null)],
  ['features: an object', collection({})],
  ['features: a text', collection('x')],
  ['no features', '{"type":"FeatureCollection"}'],
  ['a feature that is null', collection([null])],
  ['a feature that is a number', collection([1])],
  ['a feature that is a geometry', collection([{ type: 'Point', coordinates: P }])],
  ['a feature without type', collection([{ geometry: null, properties: {} }])],
  ['a collection in a collection', collection([JSON.parse(collection([]))])],
  ['geometry: a text', feature({ geometry: 'POINT(1 2)' })],
  ['geometry: a number', feature({ geometry: 7 })],
  ['geometry: a list', feature({ geometry: [114.1, 22.5] })],
  ['geometry: a feature', feature({ geometry: JSON.parse(feature({})) })],
  ['geometry: an empty object', feature({ geometry: {} })],
  ['properties: a text', feature({ properties: 'x' })],
  ['properties: a list', feature({ properties: [1] })],
  ['properties: a number', feature({ properties: 3 })],
  ['id: an object', feature({ id: {} })],
  ['id: a list', feature({ id: [1] })],
  ['id: true', feature({ id: true })],
  ['bbox: a text', feature({ bbox: 'x' })],
  ['bbox: three numbers', feature({ bbox: [1, 2, 3] })],
  ['bbox: numbers as text', feature({ bbox: ['1', '2', '3', '4'] })],
  ['bbox: null', feature({ bbox: null })],
  ['bbox: a longitude beyond the globe', feature({ bbox: [114.1, 22.5, 190, 22.6] })],
  ['bbox: a latitude beyond the pole', feature({ bbox: [114.1, 22.5, 114.2, 95] })],
  ['bbox: latitude first', feature({ bbox: [22.5, 114.1, 22.6, 114.2] })],
  ['bbox: metres', feature({ bbox: [12_700_000, 2_570_000, 12_710_000, 2_580_000] })],
  ['bbox: north before south', feature({ bbox: [114.1, 22.6, 114.2, 22.5] })],
  ['bbox: the upper height first', feature({ bbox: [114.1, 22.5, 80, 114.2, 22.6, 10] })],
  ['bbox of a geometry: north before south', JSON.stringify({ type: 'Point', coordinates: P, bbox: [114, 23, 115, 22] })],
  ['bbox of a collection: beyond the globe', collection([JSON.parse(feature({}))]).replace('{', '{"bbox":[-200,22,115,23],')],
  ['a line of one position', JSON.stringify({ type: 'LineString', coordinates: [P] })],
  ['a line of none', JSON.stringify({ type: 'LineString', coordinates: [] })],
  ['a ring that is not closed', polygon(RING.slice(0, 3).concat([[114.2, 22.5]]))],
  ['a ring of three positions', polygon([P, [114.14, 22.55], P])],
  ['a ring of none', polygon([])],
  ['a hole that is not closed', polygon(RING, [...RING.slice(0, 3), [114.2, 22.5]])],
  ['a ring that is null', polygon(null)],
  ['a bow tie', polygon([[114.1, 22.5], [114.2, 22.6], [114.2, 22.5], [114.1, 22.6], [114.1, 22.5]])],
  ['geometries: null', '{"type":"GeometryCollection","geometries":null}'],
  ['no geometries', '{"type":"GeometryCollection"}'],
  ['a geometry that is null', '{"type":"GeometryCollection","geometries":[null]}'],
  ['a geometry that is a feature', `{"type":"GeometryCollection","geometries":[${feature({})}]}`],
  ['100,000 brackets', nested(100_000)],
  ['100,000 brackets as coordinates', `{"type":"Polygon","coordinates":${nested(100_000)}}`],
  ['crs of metres', feature({ crs: { type: 'name', properties: { name: 'EPSG:3857' } } })],
];
