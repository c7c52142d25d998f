// @ts-nocheck
import type { MapData, Shape } from '../domain/dataset';
import { boundsOf, type Bounds } from './bounds';

/** Where a drawn site lies. WGS 84 degrees. */
export interface SitePlace {
  readonly shape: Shape;
  readonly bounds: Bounds;
  readonly anchor: readonly [number, number];
  /** Area of the bounds in square degrees: only to compare sites with each other. */
  readonly size: number;
}

export type SiteIndex = ReadonlyMap<string, SitePlace>;

/** Places of all drawn sites by id. */
export function indexSites({ siteShapes, siteAnchors }: MapData): SiteIndex {
  const boundsById = new Map(
    siteShapes.features.map(({ properties, geometry }) => [properties.id, boundsOf([geometry])]),
  );
  return new Map(
    siteAnchors.features.map(({ properties: { id, shape }, geometry }) => {
      const [lon = 0, lat = 0] = geometry.coordinates;
      const [west, south, east, north] = boundsById.get(id) ?? [lon, lat, lon, lat];
      const size = (east - west) * (north - south);
      return [id, { shape, bounds: [west, south, east, north], anchor: [lon, lat], size }];
    }),
  );
}

/** The bounds of the district. Throws when the base map has none. */
export function districtBounds({ baseShapes }: MapData): Bounds {
  const district = baseShapes.features.find(
    ({ properties }) => properties?.['class'] === 'district',
  );
  if (!district) throw new Error('The base map has no feature of class "district"');
  return boundsOf([district.geometry]);
}
