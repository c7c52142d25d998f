import { bbox } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import type { Box } from '../box';

/** A feature and where it lies: its box in degrees, and in the square of Web Mercator. */
export interface PlacedFeature {
  readonly feature: Feature<Geometry, Readonly<Record<string, unknown>>>;
  readonly box: Box;
  /** From 0 in the west to 1 in the east. */
  readonly left: number;
  readonly right: number;
  /** From 0 in the north to 1 in the south. */
  readonly top: number;
  readonly bottom: number;
}

/** CSS pixels of a tile's side in MapLibre. */
const TILE_PIXELS = 512;

export function place(feature: Feature): PlacedFeature {
  const [west, south, east, north] = bbox(feature);
  return {
    feature: { ...feature, properties: feature.properties ?? {} },
    box: [west, south, east, north],
    left: west / 360 + 0.5,
    right: east / 360 + 0.5,
    top: mercatorY(north),
    bottom: mercatorY(south),
  };
}

/** Longer side of the feature's box in CSS pixels at a whole zoom. */
export function sizeAt({ left, right, top, bottom }: PlacedFeature, zoom: number): number {
  return Math.max(right - left, bottom - top) * pixelsOfWorld(zoom);
}

/** Centre of the feature's box in the square of Web Mercator. */
export function centreOf({ left, right, top, bottom }: PlacedFeature): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Side of the square of Web Mercator in CSS pixels at a whole zoom. */
export function pixelsOfWorld(zoom: number): number {
  return TILE_PIXELS * 2 ** zoom;
}

/** https://en.wikipedia.org/wiki/Web_Mercator_projection#Formulas */
function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
