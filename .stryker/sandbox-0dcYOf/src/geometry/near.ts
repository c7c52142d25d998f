// @ts-nocheck
import type { FeatureCollection, Geometry, Polygon } from 'geojson';
import type { SiteAway } from '../domain/direction';
import type { Near } from '../domain/view';
import { awayFrom } from './away';
import { Plane } from './plane';

/** Geometry of the located sites, as in `MapData.siteShapes`: WGS 84, one feature a site. */
export type SiteShapes = FeatureCollection<Geometry, { readonly id: string }>;

const CIRCLE_STEPS = 96;

/** The sites whose nearest edge lies within the circle, nearest first. */
export function sitesNear(shapes: SiteShapes, near: Near): readonly SiteAway[] {
  return sitesByDistance(shapes, [near.lon, near.lat]).filter(
    ({ distanceMeters }) => distanceMeters <= near.radiusMeters,
  );
}

/** All located sites by the distance of their nearest edge from a spot: WGS 84 longitude and latitude. */
export function sitesByDistance(
  shapes: SiteShapes,
  [lon, lat]: readonly [number, number],
): readonly SiteAway[] {
  return sitesFrom({ type: 'Point', coordinates: [lon, lat] }, shapes);
}

/** The `count` sites nearest to a site, edge to edge; none where its position is not known. */
export function neighboursOf(
  siteId: string,
  shapes: SiteShapes,
  count: number,
): readonly SiteAway[] {
  const own = shapes.features.find(({ properties }) => properties.id === siteId);
  if (own === undefined) return [];
  return sitesFrom(own.geometry, shapes)
    .filter(({ id }) => id !== siteId)
    .slice(0, count);
}

function sitesFrom(here: Geometry, { features }: SiteShapes): readonly SiteAway[] {
  return features
    .map(({ geometry, properties }) => ({ id: properties.id, ...awayFrom(here, geometry) }))
    .toSorted((a, b) => a.distanceMeters - b.distanceMeters);
}

/** The outline of the circle, for the map: counter-clockwise, as RFC 7946 asks. */
export function circleAround({ lon, lat, radiusMeters }: Near): Polygon {
  const plane = new Plane(lat);
  const [east, north] = plane.flat([lon, lat]);
  const ring = Array.from({ length: CIRCLE_STEPS }, (_, step) => {
    const angle = (step / CIRCLE_STEPS) * 2 * Math.PI;
    return plane.position([
      east + radiusMeters * Math.cos(angle),
      north + radiusMeters * Math.sin(angle),
    ]);
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
