import type { MapData, Shape, Site } from '../domain/dataset';
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

/** Places of all located sites by id. */
export function indexSites(sites: readonly Pick<Site, 'id' | 'place'>[]): SiteIndex {
  return new Map(
    sites.flatMap(({ id, place }) => {
      if (place === null) return [];
      const { shape, bbox, anchor } = place;
      const [west, south, east, north] = bbox;
      return [[id, { shape, bounds: bbox, anchor, size: (east - west) * (north - south) }]];
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
