import { lineString, simplify } from '@turf/turf';
import type { Frame } from './frame';

/** How far a simplified line may lie from the true one, in units of the drawing. */
const TOLERANCE = 1.1;
/** Rings and lines that span less are not seen. */
const LEAST_SPAN = 2.5;

type Point = readonly [number, number];

/**
 * SVG path data of a geometry in whole units of the frame; empty where nothing of it can be seen. A point
 * becomes a line without length, which a round cap makes a dot.
 */
export function pathOf(geometry: GeoJSON.Geometry, { project }: Frame): string {
  if (geometry.type === 'Point') {
    return `M${project(geometry.coordinates).map(Math.round).join(' ')}h0`;
  }
  const isArea = geometry.type.endsWith('Polygon');
  return linesOf(geometry)
    .map((line) => piece(thin(line.map(project)), isArea))
    .join('');
}

function linesOf(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function thin(points: readonly Point[]): Point[] {
  if (points.length < 3) return rounded(points);
  const line = lineString(points.map(([x, y]) => [x, y]));
  const { geometry } = simplify(line, { tolerance: TOLERANCE, highQuality: true });
  return rounded(geometry.coordinates.map(([x = 0, y = 0]) => [x, y]));
}

function rounded(points: readonly Point[]): Point[] {
  return points.map(([x, y]) => [Math.round(x), Math.round(y)]);
}

function piece(points: readonly Point[], isClosed: boolean): string {
  const [first, ...rest] = points;
  if (!first || !isSeen(points)) return '';
  let [x, y] = first;
  let data = `M${x} ${y}`;
  let command = '';
  for (const [nextX, nextY] of isClosed ? rest.slice(0, -1) : rest) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    data += `${command === 'l' && dx >= 0 ? ' ' : command === 'l' ? '' : 'l'}${dx}`;
    data += `${dy < 0 ? '' : ' '}${dy}`;
    command = 'l';
    [x, y] = [nextX, nextY];
  }
  return isClosed ? `${data}z` : data;
}

function isSeen(points: readonly Point[]): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return span >= LEAST_SPAN;
}
