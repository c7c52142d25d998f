import type { Geometry, Position } from 'geojson';
import type { OverlayFeature } from '../domain/overlay';
import { clipToMap, type Bounds } from './clip-to-map';

/** How many of the features the map cannot reach. */
export function countOutside(features: readonly OverlayFeature[]): number {
  return features.filter(
    ({ geometry }) => geometry !== null && clipToMap(boundsOf(geometry)) === null,
  ).length;
}

/** West, south, east, north; null where there is no position. */
export function boundsOf(geometry: Geometry): Bounds | null {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  extend(bounds, geometry);
  return bounds[0] <= bounds[2] ? bounds : null;
}

function extend(bounds: [number, number, number, number], geometry: Geometry): void {
  if (geometry.type === 'GeometryCollection') {
    for (const member of geometry.geometries) extend(bounds, member);
  } else walk(bounds, geometry.coordinates);
}

function walk(
  bounds: [number, number, number, number],
  value: Position | Position[] | Position[][] | Position[][][],
): void {
  const [first, second] = value;
  if (typeof first === 'number' && typeof second === 'number') {
    bounds[0] = Math.min(bounds[0], first);
    bounds[1] = Math.min(bounds[1], second);
    bounds[2] = Math.max(bounds[2], first);
    bounds[3] = Math.max(bounds[3], second);
    return;
  }
  for (const item of value) if (typeof item !== 'number') walk(bounds, item);
}
