import { kinks } from '@turf/turf';
import type { MeasureMode, MeasurePoint } from '../domain/measure';
import { Plane, type Flat } from './plane';
import { lengthOf } from './segments';

/** What was measured between some points. */
export interface Figures {
  /** Length of each piece in metres, in order; for an outline the piece that closes it comes last. */
  readonly segments: readonly number[];
  /** Length of the way, or of the outline. */
  readonly meters: number;
  /** What the outline encloses; null for a way, for fewer than three points, and where it crosses itself. */
  readonly squareMeters: number | null;
  /** True where the outline crosses itself, so that it encloses nothing that could be told. */
  readonly isCrossed: boolean;
}

/**
 * Measures on the WGS 84 ellipsoid: within 0.1 % over the reach of the map, where a sphere would be off by up to
 * 0.4 %. An outline of three points or more is closed by itself; its direction does not matter.
 */
export function figuresOf(points: readonly MeasurePoint[], mode: MeasureMode): Figures {
  const isOutline = mode === 'area' && points.length > 2;
  const [first] = points;
  const way = isOutline && first !== undefined ? [...points, first] : points;
  const segments = way.slice(1).map((end, index) => metersBetween(way[index] ?? end, end));
  const isCrossed = isOutline && crosses(way);
  return {
    segments,
    meters: segments.reduce((sum, length) => sum + length, 0),
    squareMeters: isOutline && !isCrossed ? enclosed(way) : null,
    isCrossed,
  };
}

function metersBetween(a: MeasurePoint, b: MeasurePoint): number {
  const plane = new Plane((a[1] + b[1]) / 2);
  const [[x1, y1], [x2, y2]] = [plane.flat([...a]), plane.flat([...b])];
  return lengthOf([x2 - x1, y2 - y1]);
}

function crosses(ring: readonly MeasurePoint[]): boolean {
  const coordinates = [ring.map(([lon, lat]) => [lon, lat])];
  return kinks({ type: 'Polygon', coordinates }).features.length > 0;
}

/** Gauss's formula, on the plane of the middle latitude and from the first corner, where digits are not lost. */
function enclosed(ring: readonly MeasurePoint[]): number {
  const latitudes = ring.map(([, lat]) => lat);
  const plane = new Plane((Math.min(...latitudes) + Math.max(...latitudes)) / 2);
  const [origin = [0, 0], ...rest] = ring.map((point) => plane.flat([...point]));
  const corners = rest.map(([x, y]): Flat => [x - origin[0], y - origin[1]]);
  const doubled = corners.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = corners[index] ?? [x, y];
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return Math.abs(doubled) / 2;
}
