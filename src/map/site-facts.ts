import type { SiteFeatureProperties } from '../domain/dataset';
import type { Kind } from '../domain/closed-lists';
import { boundsOf } from './bounds';

/** Kinds that are either built or not. */
const WORKS: ReadonlySet<Kind> = new Set([
  'bridge',
  'greenway',
  'metro-line',
  'metro-station',
  'railway',
  'railway-station',
  'road',
  'tunnel',
]);

/** Area of the bounds, in square degrees, from which a wash of colour would hide a part of the district: about 5 km². */
const BROAD = 0.00045;

/**
 * True for a road, railway or the like of which nothing says that it is finished. False where no target
 * names it: then it is there already.
 */
export function isUnbuilt({ kind, status }: SiteFeatureProperties): boolean {
  return WORKS.has(kind) && status !== '' && status !== 'met' && status !== 'met-late';
}

/** True for an area that takes up a good part of the district. */
export function isBroad(geometry: GeoJSON.Geometry): boolean {
  const [west, south, east, north] = boundsOf([geometry]);
  return (east - west) * (north - south) > BROAD;
}
