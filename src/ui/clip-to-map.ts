import { NEAR_BOX } from '../domain/view';

/** West, south, east, north in degrees, WGS 84. */
export type Bounds = readonly [number, number, number, number];

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
