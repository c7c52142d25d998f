import type { Position } from 'geojson';
import { finding, type Finding } from './finding';
import { isArray } from './json';
import { quote, type Path } from './path';
import { checkRing } from './rings';

/** Levels of arrays round a position. */
export const LEVELS = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
} as const;

/** The coordinates are nested as their type asks, and no line or ring is too short or open. */
export function checkCoordinates(
  type: keyof typeof LEVELS,
  coordinates: unknown,
  path: Path,
): readonly Finding[] {
  const findings: Finding[] = [];
  function walk(value: unknown, levels: number, at: Path): void {
    if (levels === 0) {
      if (isPosition(value)) return;
      const message = 'is not a position: two or three numbers, longitude first';
      findings.push(finding('position', at, message));
      return;
    }
    if (!isArray(value)) {
      findings.push(finding('structure', at, `is ${quote(value)}, not an array, in a ${type}`));
      return;
    }
    const before = findings.length;
    value.forEach((item, index) => walk(item, levels - 1, [...at, index]));
    if (findings.length === before) findings.push(...checkPart(type, value, levels, at));
  }
  walk(coordinates, LEVELS[type], [...path, 'coordinates']);
  return findings;
}

/** A part whose own members are sound: a line, a ring, or a polygon of a MultiPolygon. */
function checkPart(
  type: keyof typeof LEVELS,
  value: readonly unknown[],
  levels: number,
  at: Path,
): readonly Finding[] {
  if (type === 'MultiPolygon' && levels === 2 && value.length === 0) {
    return [finding('ring-empty', at, 'the polygon has no ring')];
  }
  if (levels !== 1 || !value.every(isPosition)) return [];
  if (type.endsWith('Polygon')) return checkRing(value, at);
  if (type.endsWith('LineString') && value.length < 2) {
    return [finding('line-short', at, `a line needs 2 positions, this one has ${value.length}`)];
  }
  return [];
}

function isPosition(value: unknown): value is Position {
  const isNumbers = isArray(value) && value.every((item) => typeof item === 'number');
  return isNumbers && (value.length === 2 || value.length === 3);
}
