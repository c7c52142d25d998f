import { isFeature, isFeatureCollection, isGeometryObject } from 'geojson-validation';
import { checkBox } from './box';
import { checkCoordinates } from './coordinates';
import { finding, type Finding } from './finding';
import { isArray, isObject, member, type JsonObject } from './json';
import { quote, type Path } from './path';

export const GEOMETRY_TYPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
] as const;

/** A geometry object of a known type, with its place in the document. */
export interface FoundGeometry {
  readonly geometry: JsonObject;
  readonly path: Path;
}

export interface Structure {
  readonly findings: readonly Finding[];
  /** Every geometry that is not a collection and whose own structure has no fault. */
  readonly geometries: readonly FoundGeometry[];
}

/** Members that belong to other types of object: RFC 7946 section 7.1 forbids to mix them. */
const FOREIGN: Readonly<Record<'FeatureCollection' | 'Feature' | 'geometry', readonly string[]>> = {
  FeatureCollection: ['coordinates', 'geometries', 'geometry', 'properties'],
  Feature: ['coordinates', 'geometries', 'features'],
  geometry: ['geometry', 'properties', 'features'],
};

/**
 * The document's objects and their members. The document must have passed `guard`: nesting is
 * bounded, so that recursion is safe here.
 */
export function checkStructure(document: unknown): Structure {
  const findings: Finding[] = [];
  const geometries: FoundGeometry[] = [];
  const report = (path: Path, message: string): void => {
    findings.push(finding('structure', path, message));
  };

  function checkDocument(value: unknown): void {
    if (!isObject(value)) return report([], `is ${quote(value)}, not a GeoJSON object`);
    const type = member(value, 'type');
    if (type === 'FeatureCollection') return checkCollection(value);
    if (type === 'Feature') return checkFeature(value, []);
    checkGeometry(value, [], ['FeatureCollection', 'Feature', ...GEOMETRY_TYPES]);
  }

  function checkCollection(value: JsonObject): void {
    checkCommon(value, [], 'FeatureCollection');
    const features = member(value, 'features');
    if (!isArray(features)) return report(['features'], 'is not an array of Features');
    const before = findings.length;
    features.forEach((feature, index) => checkFeature(feature, ['features', index]));
    if (findings.length === before) findings.push(...secondOpinion(isFeatureCollection, value, []));
  }

  function checkFeature(value: unknown, path: Path): void {
    if (!isObject(value)) return report(path, `is ${quote(value)}, not a Feature`);
    const type = member(value, 'type');
    if (type !== 'Feature') {
      const reason = isGeometryType(type) ? 'a bare geometry, not a Feature' : 'not a Feature';
      findings.push(finding('unknown-type', [...path, 'type'], `is ${quote(type)}: ${reason}`));
      return;
    }
    const before = findings.length;
    checkCommon(value, path, 'Feature');
    checkId(value, path);
    const properties = member(value, 'properties');
    if (!isObject(properties) && properties !== null) {
      report([...path, 'properties'], 'is neither an object nor null');
    }
    const geometry = member(value, 'geometry');
    if (geometry === undefined) {
      const message = 'is missing (null: no position)';
      findings.push(finding('missing', [...path, 'geometry'], message));
    }
    if (geometry !== undefined && geometry !== null)
      checkGeometry(geometry, [...path, 'geometry'], GEOMETRY_TYPES);
    if (findings.length === before) findings.push(...secondOpinion(isFeature, value, path));
  }

  function checkId(feature: JsonObject, path: Path): void {
    const id = member(feature, 'id');
    if (id === undefined || typeof id === 'string' || typeof id === 'number') return;
    findings.push(finding('id', [...path, 'id'], `is ${quote(id)}, neither a text nor a number`));
  }

  function checkGeometry(value: unknown, path: Path, known: readonly string[]): void {
    if (!isObject(value)) return report(path, `is ${quote(value)}, not a geometry`);
    const type = member(value, 'type');
    if (!isGeometryType(type)) {
      const message = `is ${quote(type)}, not one of ${known.join(', ')}`;
      findings.push(finding('unknown-type', [...path, 'type'], message));
      return;
    }
    const before = findings.length;
    checkCommon(value, path, 'geometry');
    if (type === 'GeometryCollection') checkMembers(value, path);
    else findings.push(...checkCoordinates(type, member(value, 'coordinates'), path));
    if (findings.length === before) findings.push(...secondOpinion(isGeometryObject, value, path));
    if (findings.length === before && type !== 'GeometryCollection') {
      geometries.push({ geometry: value, path });
    }
  }

  function checkMembers(collection: JsonObject, path: Path): void {
    const members = member(collection, 'geometries');
    if (!isArray(members)) return report([...path, 'geometries'], 'is not an array of geometries');
    members.forEach((geometry, index) =>
      checkGeometry(geometry, [...path, 'geometries', index], GEOMETRY_TYPES),
    );
  }

  function checkCommon(value: JsonObject, path: Path, kind: keyof typeof FOREIGN): void {
    for (const key of FOREIGN[kind]) {
      if (Object.hasOwn(value, key)) report([...path, key], `does not belong in a ${kind}`);
    }
    if (Object.hasOwn(value, 'crs')) {
      const message = 'is not allowed: GeoJSON is WGS 84; convert the coordinates and remove it';
      findings.push(finding('crs', [...path, 'crs'], message));
    }
    const bbox = member(value, 'bbox');
    if (bbox !== undefined) findings.push(...checkBox(bbox, [...path, 'bbox']));
  }

  checkDocument(document);
  return { findings, geometries };
}

function isGeometryType(type: unknown): type is (typeof GEOMETRY_TYPES)[number] {
  return GEOMETRY_TYPES.some((known) => known === type);
}

/**
 * What `geojson-validation` has to say. It throws on an empty ring and answers nonsense for a type
 * such as "toString", so it is asked only about objects of a known type and never trusted to return.
 */
function secondOpinion(
  validator: (value: unknown, trace: true) => string[],
  value: JsonObject,
  path: Path,
): readonly Finding[] {
  try {
    const messages = validator(value, true);
    return messages.map((message) => finding('structure', path, message));
  } catch {
    return [finding('structure', path, 'has an empty part where positions are expected')];
  }
}
