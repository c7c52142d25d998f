// @ts-nocheck
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnBox } from './api';
import { boundsOf, type Bounds } from './bounds';
import { SOURCES } from './sources';

/** The circle of "near here" as the map draws it. WGS 84 degrees. */
export interface NearCircle {
  /** Longitude and latitude. */
  readonly centre: readonly [number, number];
  readonly outline: GeoJSON.Polygon;
}

/** Draws the circle, or none. Does nothing while the style is not loaded: call it again after that. */
export function drawCircle(map: MapLibreMap, circle: NearCircle | null): void {
  const source = map.getSource<GeoJSONSource>(SOURCES.near);
  source?.setData(
    circle === null
      ? { type: 'FeatureCollection', features: [] }
      : { type: 'Feature', properties: {}, geometry: circle.outline },
  );
}

export function boundsOfCircle({ outline }: NearCircle): Bounds {
  return boundsOf([outline]);
}

/** The box of the circle, beyond the edges of the map too; null where no part of its edge is drawn. */
export function drawnCircle(map: MapLibreMap, circle: NearCircle | null): DrawnBox | null {
  const isDrawn = map.queryRenderedFeatures({ layers: ['near-edge'] }).length > 0;
  if (circle === null || !isDrawn) return null;
  const [west, south, east, north] = boundsOfCircle(circle);
  const { x: left, y: bottom } = map.project([west, south]);
  const { x: right, y: top } = map.project([east, north]);
  return { left, top, right, bottom };
}
