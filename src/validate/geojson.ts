import type { Geometry, Position } from 'geojson';
import { finding, type Finding, type Reason } from './finding';
import { DEFAULT_LIMITS, guard, type GuardLimits } from './guard';
import type { Path } from './path';
import { checkPosition, forEachPosition, MAX_DECIMALS } from './positions';
import { checkWinding } from './rings';
import { checkStructure, type FoundGeometry } from './structure';
import { checkTopology } from './topology';

export interface ValidateOptions {
  readonly limits: GuardLimits;
  /** Null: any number of decimals. */
  readonly maxDecimals: number | null;
  /** Whether rings must wind as RFC 7946 asks; older files often do not. */
  readonly winding: boolean;
  /** Whether a geometry may have no positions at all, as RFC 7946 allows for most types. */
  readonly allowEmpty: boolean;
  /** Geometries with more positions are not tested for crossings, which takes quadratic time. */
  readonly topologyPositions: number;
  /** Whether parts of one geometry may not overlap; RFC 7946 does not say so, and many a file has them. */
  readonly overlap: boolean;
  /** After that many findings the rest is only counted. */
  readonly maxFindings: number;
}

/** What data of this project must meet. */
export const STRICT: ValidateOptions = {
  limits: DEFAULT_LIMITS,
  maxDecimals: MAX_DECIMALS,
  winding: true,
  allowEmpty: false,
  topologyPositions: Infinity,
  overlap: true,
  maxFindings: 100,
};

/** What a reader's own file must meet to be drawn. */
export const LENIENT: ValidateOptions = {
  ...STRICT,
  maxDecimals: null,
  winding: false,
  allowEmpty: true,
  topologyPositions: 2_000,
  overlap: false,
};

/**
 * Everything that is wrong with a GeoJSON document, with reason and place; nothing where it can be
 * used. Coordinates are taken as WGS 84 longitude and latitude in degrees (EPSG:4326): a shifted datum
 * cannot be seen here. Pure, and never throws, whatever it is given.
 */
export function validateGeoJson(
  document: unknown,
  options: ValidateOptions = STRICT,
): readonly Finding[] {
  try {
    const findings = validate(document, options);
    if (findings.length <= options.maxFindings) return findings;
    const rest = findings.length - options.maxFindings;
    return [
      ...findings.slice(0, options.maxFindings),
      finding('more', [], `has ${rest} more faults`),
    ];
  } catch (error) {
    // Objects that do not come from JSON may throw when they are looked at.
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return [finding('not-json', [], `cannot be read: ${reason}`)];
  }
}

function validate(document: unknown, options: ValidateOptions): readonly Finding[] {
  const guarded = guard(document, options.limits);
  if (guarded.length > 0) return guarded;
  const { findings, geometries } = checkStructure(document);
  return [...findings, ...geometries.flatMap((found) => checkGeometry(found, options))];
}

/** Reasons that make every further measure of a geometry meaningless. */
const OFF_GLOBE: ReadonlySet<Reason> = new Set(['range', 'metres', 'swapped']);

type SimpleGeometry = Exclude<Geometry, { type: 'GeometryCollection' }>;

function checkGeometry(found: FoundGeometry, options: ValidateOptions): readonly Finding[] {
  const { path } = found;
  // The structure check has established type and nesting, which the compiler cannot follow.
  const geometry = found.geometry as unknown as SimpleGeometry;
  const findings: Finding[] = [];
  let positions = 0;
  forEachPosition(geometry, path, (position, at) => {
    positions++;
    findings.push(...checkPosition(position, at, options.maxDecimals));
  });
  if (positions === 0) {
    return options.allowEmpty ? [] : [finding('position', path, 'has no positions')];
  }
  if (findings.some(({ reason }) => OFF_GLOBE.has(reason))) return findings;
  if (options.winding) {
    const polygons = polygonsOf(geometry, [...path, 'coordinates']);
    findings.push(...polygons.flatMap(({ rings, at }) => checkWinding(rings, at)));
  }
  if (positions <= options.topologyPositions) {
    findings.push(...checkTopology(geometry, path, options.overlap));
  }
  return findings;
}

function polygonsOf(geometry: SimpleGeometry, path: Path): { rings: Position[][]; at: Path }[] {
  if (geometry.type === 'Polygon') return [{ rings: geometry.coordinates, at: path }];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((rings, index) => ({ rings, at: [...path, index] }));
}
