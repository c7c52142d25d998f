import type { Geometry, Position } from 'geojson';
import type { OverlayFeature } from '../domain/overlay';
import { NEAR_BOX } from '../domain/view';

type Bounds = readonly [number, number, number, number];

/** The part of the bounds that the map reaches; null where there is none. */
export function clipToMap(bounds: Bounds | null): Bounds | null {
  if (bounds === null) return null;
  const [west, south, east, north] = [
    Math.max(bounds[0], NEAR_BOX[0]),
    Math.max(bounds[1], NEAR_BOX[1]),
    Math.min(bounds[2], NEAR_BOX[2]),
    Math.min(bounds[3], NEAR_BOX[3]),
  ];
  return west <= east && south <= north ? [west, south, east, north] : null;
}

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
