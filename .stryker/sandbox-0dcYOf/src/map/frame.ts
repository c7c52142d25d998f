// @ts-nocheck
import type { Bounds } from './bounds';

/** Far larger than the map can show. */
const FRAME: Bounds = [112, 21, 116, 24.5];
/** Width of the fade at the edge of the base map, in degrees, and its steps. */
const FADE_WIDTH = 0.009;
const FADE_STEPS = 9;

/** Everything outside a box, to be laid over it with this opacity. */
interface Surround {
  readonly geometry: GeoJSON.Polygon;
  readonly opacity: number;
}

/** The frame with the district cut out of it, to be laid over everything outside. */
export function outsideOf(district: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.Polygon {
  const polygons = district.type === 'Polygon' ? [district.coordinates] : district.coordinates;
  const holes = polygons.flatMap(([exterior]) => (exterior ? [exterior.toReversed()] : []));
  return { type: 'Polygon', coordinates: [rectangle(FRAME), ...holes] };
}

/**
 * The base map ends at its bounds, in the middle of streets: surrounds that add up to an even fade.
 * The last one lies exactly at the bounds and is opaque.
 */
export function fadeOf([west, south, east, north]: Bounds): Surround[] {
  return Array.from({ length: FADE_STEPS }, (_, step) => {
    const left = FADE_STEPS - 1 - step;
    const inset = (FADE_WIDTH * left) / (FADE_STEPS - 1);
    const box = rectangle([west + inset, south + inset, east - inset, north - inset]);
    const geometry = outsideOf({ type: 'Polygon', coordinates: [box] });
    // Laid over each other, n of them let 1 - n / FADE_STEPS of the map through.
    return { geometry, opacity: 1 / (left + 1) };
  });
}

/**
 * The land south of the boundary of the special administrative region: the line, closed round the south
 * of the frame. Null for a line without positions.
 */
export function southOf(line: GeoJSON.LineString): GeoJSON.Polygon | null {
  const [first, last] = [line.coordinates[0], line.coordinates.at(-1)];
  if (!first || !last) return null;
  const eastward = (first[0] ?? 0) < (last[0] ?? 0);
  const path = eastward ? line.coordinates : line.coordinates.toReversed();
  const [start, end] = eastward ? [first, last] : [last, first];
  const corners = [[end[0] ?? 0, FRAME[1]], [start[0] ?? 0, FRAME[1]], start];
  return { type: 'Polygon', coordinates: [[...path, ...corners].toReversed()] };
}

function rectangle([west, south, east, north]: Bounds): GeoJSON.Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
