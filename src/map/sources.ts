import type { GeoJSONSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { MapData } from '../domain/dataset';
import { SITE_LAYERS } from '../domain/site-layers';
import type { NumberedAction } from './badges';
import { boundsOf, overlap, type Bounds } from './bounds';
import { fadeOf, outsideOf, southOf } from './frame';
import { siteLabels, siteShapes } from './site-features';
import { tileSource } from './site-tiles';

/**
 * Shapes apart from labels, so that a late font holds no shape back; few, because every source costs a
 * worker round trip and a draw call a layer. The circle of "near here" alone changes while the map is read.
 */
export const SOURCES = {
  baseShapes: 'base-shapes',
  baseLabels: 'base-labels',
  ...SITE_LAYERS,
  near: 'near',
} as const;

type Feature = GeoJSON.Feature;

/** The map's sources. Pure: the data given is not changed. */
export function buildSources(
  data: MapData,
  actions: readonly NumberedAction[],
): Record<string, GeoJSONSourceSpecification | VectorSourceSpecification> {
  return {
    [SOURCES.baseShapes]: source(baseShapes(data)),
    [SOURCES.baseLabels]: source(baseLabels(data)),
    ...siteSources(data, actions),
    [SOURCES.near]: source([]),
  };
}

function siteSources(
  data: MapData,
  actions: readonly NumberedAction[],
): Record<string, GeoJSONSourceSpecification | VectorSourceSpecification> {
  if (data.siteTiles !== null) {
    const tiles = tileSource(data.siteTiles);
    return { [SOURCES.siteShapes]: tiles, [SOURCES.siteLabels]: tiles };
  }
  return {
    [SOURCES.siteShapes]: { ...source(siteShapes(data, actions)), promoteId: 'id' },
    [SOURCES.siteLabels]: { ...source(siteLabels(data)), promoteId: 'id' },
  };
}

function source(features: Feature[]): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features } };
}

function isOf(layer: string) {
  return ({ properties }: Feature) => properties?.['layer'] === layer;
}

function baseShapes({ baseShapes: { features } }: MapData): Feature[] {
  return [...features, ...outside(features), ...hongKong(features), ...fade(features)];
}

function outside(features: readonly Feature[]): Feature[] {
  const district = features.find(({ properties }) => properties?.['class'] === 'district');
  const geometry = district?.geometry;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
  return [{ type: 'Feature', properties: { layer: 'outside' }, geometry: outsideOf(geometry) }];
}

/** Bounds of the base map: water is drawn to its edge on all sides. Null where there is none. */
function drawnBounds(features: readonly Feature[]): Bounds | null {
  const waters = features.filter(isOf('water')).map(({ geometry }) => geometry);
  return waters.length === 0 ? null : boundsOf(waters);
}

function fade(features: readonly Feature[]): Feature[] {
  const drawn = drawnBounds(features);
  if (!drawn) return [];
  return fadeOf(drawn).map(({ geometry, opacity }) => ({
    type: 'Feature',
    properties: { layer: 'fade', opacity },
    geometry,
  }));
}

function hongKong(features: readonly Feature[]): Feature[] {
  return features.filter(isOf('border')).flatMap(({ geometry }): Feature[] => {
    const land = geometry.type === 'LineString' ? southOf(geometry) : null;
    return land ? [{ type: 'Feature', properties: { layer: 'hong-kong' }, geometry: land }] : [];
  });
}

/** Labels as compiled, without those that would stand beyond the fade. */
function baseLabels({ baseShapes: shapes, baseLabels: labels }: MapData): Feature[] {
  const drawn = drawnBounds(shapes.features);
  return withoutFurtherParts(labels.features).filter(
    ({ geometry }) => !drawn || overlap(drawn, boundsOf([geometry])),
  );
}

function labelKey({ properties, geometry }: Feature): string {
  return `${geometry.type} ${properties?.['class']} ${properties?.['name:zh-Hant']}`;
}

/**
 * A water or the like in several parts is named once: parts of the same name but the first are left out, and
 * so are those whose name adds no more than a note in brackets. Lines repeat their names by themselves.
 */
function withoutFurtherParts(features: readonly Feature[]): Feature[] {
  const first = new Map<string, Feature>();
  for (const feature of features) {
    const key = labelKey(feature);
    if (!first.has(key)) first.set(key, feature);
  }
  return features.filter((feature) => {
    if (feature.geometry.type !== 'Point') return true;
    const key = labelKey(feature);
    const whole = key.replace(/（[^）]*）$/u, '');
    return first.get(key) === feature && (whole === key || !first.has(whole));
  });
}
