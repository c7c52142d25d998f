import { area, booleanPointInPolygon, booleanValid, kinks } from '@turf/turf';
import type { Geometry, Polygon, Position } from 'geojson';
import { finding, type Finding } from './finding';
import type { Path } from './path';
import { samePosition } from './rings';

type SimpleGeometry = Exclude<Geometry, { type: 'GeometryCollection' }>;

/**
 * A line has length, an area does not cross itself, and, where parts may not `overlap`, Turf takes the geometry for
 * valid.
 */
export function checkTopology(
  geometry: SimpleGeometry,
  path: Path,
  overlap: boolean,
): readonly Finding[] {
  const at = [...path, 'coordinates'];
  const crossings = polygonsOf(geometry).flatMap(({ rings, index }) =>
    checkPolygon(rings, index === null ? at : [...at, index]),
  );
  const lengthless = linesOf(geometry).flatMap(({ line, index }) =>
    hasLength(line)
      ? []
      : [finding('no-length', index === null ? at : [...at, index], 'the line has no length')],
  );
  const findings = [...crossings, ...lengthless];
  if (findings.length > 0 || !overlap || isValid(geometry)) return findings;
  return [finding('overlap', path, `is not a valid ${geometry.type}: parts touch or overlap`)];
}

function polygonsOf(geometry: SimpleGeometry): { rings: Position[][]; index: number | null }[] {
  if (geometry.type === 'Polygon') return [{ rings: geometry.coordinates, index: null }];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((rings, index) => ({ rings, index }));
}

function linesOf(geometry: SimpleGeometry): { line: Position[]; index: number | null }[] {
  if (geometry.type === 'LineString') return [{ line: geometry.coordinates, index: null }];
  if (geometry.type !== 'MultiLineString') return [];
  return geometry.coordinates.map((line, index) => ({ line, index }));
}

function checkPolygon(rings: Position[][], path: Path): readonly Finding[] {
  const polygon: Polygon = { type: 'Polygon', coordinates: rings };
  const crossing = kinks(polygon).features[0];
  if (crossing !== undefined) {
    const place = crossing.geometry.coordinates.map((number) => number.toFixed(6)).join(', ');
    return [finding('crossing', path, `the outline crosses or touches itself at ${place}`)];
  }
  if (area(polygon) === 0) return [finding('no-area', path, 'the outline encloses no area')];
  return checkHoles(rings, path);
}

/** Rings do not cross here, so that one position of a hole tells where all of it lies. */
function checkHoles([outer = [], ...holes]: Position[][], path: Path): readonly Finding[] {
  return holes.flatMap((hole, index) => {
    const [position] = hole;
    const outline: Polygon = { type: 'Polygon', coordinates: [outer] };
    if (position === undefined || booleanPointInPolygon(position, outline)) return [];
    return [finding('hole-outside', [...path, index + 1], 'the hole lies outside the outer ring')];
  });
}

function hasLength(line: readonly Position[]): boolean {
  const first = line[0];
  return first !== undefined && line.some((position) => !samePosition(position, first));
}

function isValid(geometry: SimpleGeometry): boolean {
  try {
    return booleanValid(geometry);
  } catch {
    return false;
  }
}
