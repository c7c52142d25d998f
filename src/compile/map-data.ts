import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Point, Polygon, Position } from 'geojson';
import type { Dataset, MapData, Site, SiteFeatureProperties, Target } from '../domain/dataset';
import { filterGroups } from '../domain/filter-groups';
import { groupKey } from '../domain/group-keys';
import { createLookup } from '../domain/lookup';
import { siteStatus } from '../domain/site-status';
import { anchorOf, shapeOf } from './place';
import type { Records } from './records';
import type { BaseFeature, SimpleGeometry } from './schema';
import { stem } from './files';
import { simplify } from './simplify';

/** Scalars of a base feature that the style may read; nothing else reaches the map. */
const BASE_PROPERTIES = [
  'class',
  'rank',
  'name:zh-Hant',
  'name:zh-Hans',
  'name:en',
  'ref',
  'bridge',
  'tunnel',
  'unnamed',
  'newer',
  'planned',
  'indicative',
  'unmeasured',
  'line',
  'lines',
  'lines_planned',
  'colour',
  'opened',
  'interchange',
  'ele',
  'minzoom',
] as const;

/** Point classes that are drawn as shapes as well as labelled. */
const DRAWN_POINTS: ReadonlySet<unknown> = new Set(['metro-station', 'railway-station']);

const HALO_STEPS = 64;

/** What the map draws of the base map and of the sites that have a position. */
export function buildMapData(records: Records, dataset: Dataset): MapData {
  const base = records.base.flatMap(({ file, value }) =>
    value.features.map((feature) => toBaseFeature(stem(file), feature)),
  );
  const geometries = new Map(
    records.sites.map(({ value }) => [value.properties.id, value.geometry]),
  );
  const order = new Map(dataset.actions.map((action) => [action.id, action.order]));
  const targets = new Map(dataset.targets.map((target) => [target.id, target]));
  const groups = groupsOf(dataset, targets);
  const shapes: Feature<SimpleGeometry, SiteFeatureProperties>[] = [];
  const anchors: Feature<Point, SiteFeatureProperties>[] = [];
  const halos: Feature<Polygon, SiteFeatureProperties>[] = [];
  for (const site of dataset.sites) {
    const geometry = geometries.get(site.id);
    if (site.place === null || !geometry) continue;
    const group = groupKey(groups.of(site.id) ?? 0);
    const properties = { ...siteProperties(site, site.place.shape, order, targets), group };
    const anchor = [...site.place.anchor];
    shapes.push({ type: 'Feature', properties, geometry });
    anchors.push({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: anchor } });
    if (site.place.shape === 'point') {
      halos.push({ type: 'Feature', properties, geometry: halo(anchor, properties.accuracy) });
    }
  }
  return {
    baseShapes: collection(base.filter(isDrawn)),
    baseLabels: collection(withSites(base.filter(isLabelled).map(toLabel), anchors)),
    siteShapes: collection(shapes),
    siteAnchors: collection(anchors),
    siteHalos: collection(halos),
    siteTiles: null,
  };
}

/** Data with a broken reference is drawn as far as it goes, too. */
function groupsOf(dataset: Dataset, targets: ReadonlyMap<string, Target>) {
  const sites = dataset.sites.map((site) => ({
    ...site,
    targets: site.targets.filter((id) => targets.has(id)),
  }));
  return filterGroups({ ...dataset, sites }, createLookup(dataset));
}

/** Labels of the base map named like a site know it, so that they give way to its own. */
function withSites(
  labels: readonly Feature[],
  anchors: readonly Feature<Point, SiteFeatureProperties>[],
): Feature[] {
  const siteOf = new Map(anchors.map(({ properties }) => [properties['name:zh-Hant'], properties]));
  return labels.map((label) => {
    const site = siteOf.get(String(label.properties?.['name:zh-Hant']));
    if (site === undefined) return label;
    return { ...label, properties: { ...label.properties, site: site.id, siteGroup: site.group } };
  });
}

function toBaseFeature(
  layer: string,
  { id, properties, geometry }: BaseFeature,
): Feature<SimpleGeometry> {
  const withSimplified = {
    'name:zh-Hans': simplify(String(properties['name:zh-Hant'] ?? '')),
    ...properties,
  };
  const allowed = BASE_PROPERTIES.filter((key) => Object.hasOwn(withSimplified, key));
  const scalars = allowed.map((key) => [key, Reflect.get(withSimplified, key)] as const);
  return { type: 'Feature', properties: { layer, id, ...Object.fromEntries(scalars) }, geometry };
}

function isDrawn({ properties, geometry }: Feature<SimpleGeometry>): boolean {
  return shapeOf(geometry) !== 'point' || DRAWN_POINTS.has(properties?.['class']);
}

function isLabelled({ properties }: Feature): boolean {
  return properties?.['unnamed'] !== true;
}

/** Lines keep their geometry, because their names follow them; everything else gets one point. */
function toLabel(feature: Feature<SimpleGeometry>): Feature {
  if (shapeOf(feature.geometry) === 'line') return feature;
  return {
    ...feature,
    geometry: { type: 'Point', coordinates: [...anchorOf(feature.geometry)] },
  };
}

function siteProperties(
  site: Site,
  shape: SiteFeatureProperties['shape'],
  order: ReadonlyMap<string, number>,
  targets: ReadonlyMap<string, Target>,
): Omit<SiteFeatureProperties, 'group'> {
  const action = site.actions[0] ?? '';
  return {
    id: site.id,
    kind: site.kind,
    shape,
    actions: site.actions.length === 0 ? '' : `|${site.actions.join('|')}|`,
    action,
    order: order.get(action) ?? 0,
    method: site.position.method,
    accuracy: site.position.accuracyMeters ?? 0,
    background: site.targets.length === 0,
    status: siteStatus(site.targets.flatMap((id) => targets.get(id) ?? [])),
    'name:zh-Hant': site.name['zh-Hant'],
    'name:zh-Hans': site.name['zh-Hans'],
    'name:en': site.name.en,
  };
}

/** A circle of `accuracyMeters` round the position. */
function halo(position: Position, accuracyMeters: number): Polygon {
  const options = { steps: HALO_STEPS, units: 'meters' } as const;
  const { geometry } = circle(position, accuracyMeters, options);
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return {
    type: 'Polygon',
    coordinates: geometry.coordinates.map((ring) => ring.map((at) => at.map(round))),
  };
}

function collection<G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}
