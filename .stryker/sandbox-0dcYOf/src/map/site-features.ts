// @ts-nocheck
import type { MapData, SiteFeatureProperties } from '../domain/dataset';
import { badgeId, symbolId, type NumberedAction } from './badges';
import { withLineBreaks } from './line-breaks';
import { isBroad, isUnbuilt } from './site-facts';
import { spotsOf, type Spot } from './spread';

/**
 * Features of the source of site shapes; `part` tells which: `shape`, `halo`, `anchor` (the badge), and, for a
 * badge that stands beside its place, `leader` and `foot`. The last three have the zooms they are meant for.
 */
export function siteShapes(data: MapData, actions: readonly NumberedAction[]): GeoJSON.Feature[] {
  const shapes = data.siteShapes.features
    .filter(({ geometry }) => !geometry.type.endsWith('Point'))
    .map(({ geometry, properties }) => {
      const facts = { unbuilt: isUnbuilt(properties), broad: isBroad(geometry) };
      return toFeature(geometry, { ...properties, part: 'shape', ...facts });
    });
  const halos = data.siteHalos.features.map(({ geometry, properties }) =>
    toFeature(geometry, { ...properties, part: 'halo' }),
  );
  const badges = bySpot(data).flatMap(({ spot, site }) => {
    const properties = {
      ...site,
      from: spot.from,
      to: spot.to,
      badge: badgeId(site, actions),
      symbol: symbolId(site, actions),
    };
    return [...leader(spot, site), toFeature(point(spot.at), { ...properties, part: 'anchor' })];
  });
  return [...shapes, ...halos, ...badges];
}

/** Features of the source of site labels: each beside the badge, wherever that stands. */
export function siteLabels(data: MapData): GeoJSON.Feature[] {
  return bySpot(data).map(({ spot, site }) =>
    toFeature(point(spot.at), {
      ...site,
      'name:zh-Hant': withLineBreaks(site['name:zh-Hant']),
      'name:zh-Hans': withLineBreaks(site['name:zh-Hans']),
      from: spot.from,
      to: spot.to,
    }),
  );
}

function bySpot(data: MapData): { spot: Spot; site: SiteFeatureProperties }[] {
  const sites = new Map(
    data.siteAnchors.features.map(({ properties }) => [properties.id, properties]),
  );
  return spotsOf(data).flatMap((spot) => {
    const site = sites.get(spot.id);
    return site ? [{ spot, site }] : [];
  });
}

/** The line from a badge to its place, and the dot there; nothing for a badge on its place. */
function leader({ anchor, at, from, to }: Spot, site: SiteFeatureProperties): GeoJSON.Feature[] {
  if (anchor[0] === at[0] && anchor[1] === at[1]) return [];
  const line = { type: 'LineString' as const, coordinates: [[...anchor], [...at]] };
  return [
    toFeature(line, { ...site, from, to, part: 'leader' }),
    toFeature(point(anchor), { ...site, from, to, part: 'foot' }),
  ];
}

function point([lon, lat]: readonly [number, number]): GeoJSON.Point {
  return { type: 'Point', coordinates: [lon, lat] };
}

function toFeature<P extends object>(geometry: GeoJSON.Geometry, properties: P): GeoJSON.Feature {
  return { type: 'Feature', properties: { ...properties }, geometry };
}
