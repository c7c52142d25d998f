// @ts-nocheck
import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import gcoord from 'gcoord';

/** Great-circle distance in metres between two WGS 84 positions. */
export function metersBetween(a: Position, b: Position): number {
  return distance(a, b, { units: 'meters' });
}

/** The map datums of Chinese services, which shift every position. */
export const SHIFTED_DATUMS = ['GCJ-02', 'BD-09'] as const;
export type ShiftedDatum = (typeof SHIFTED_DATUMS)[number];

/** Where a position would lie in WGS 84 if it had been read off a map in `datum`. */
export function toWgs84(
  [longitude = NaN, latitude = NaN]: Position,
  datum: ShiftedDatum,
): Position {
  const crs = datum === 'GCJ-02' ? gcoord.GCJ02 : gcoord.BD09;
  return gcoord.transform([longitude, latitude], crs, gcoord.WGS84);
}
