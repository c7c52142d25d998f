import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from './bounds';
import type { SitePlace } from './site-index';

/** Parts of the map that panels cover, in CSS pixels from each side. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Least room that is left for the map in each direction, however much the panels cover. */
const LEAST_ROOM = 120;
/** Between what is shown and the edge of the free part, in CSS pixels. */
export const MARGIN = 32;
/** Closest that a single point is brought. */
const POINT_ZOOM = 14;
const AREA_ZOOM = 15.5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The padding, wider by `margin`, but cut down where it would leave no room in a map of this size. */
export function usablePadding(padding: Padding, { width, height }: Size, margin = 0): Padding {
  const [left, right] = shrink(padding.left + margin, padding.right + margin, width);
  const [top, bottom] = shrink(padding.top + margin, padding.bottom + margin, height);
  return { top, right, bottom, left };
}

function shrink(before: number, after: number, length: number): [number, number] {
  const available = Math.max(0, length - LEAST_ROOM);
  const scale = Math.min(1, available / Math.max(1, before + after));
  return [before * scale, after * scale];
}

/** Makes the middle of the part that no panel covers the centre of the camera, and of the address. */
export function setPadding(map: MapLibreMap, padding: Padding): void {
  map.setPadding({ ...usablePadding(padding, sizeOf(map)) });
}

/** Shows the bounds whole in the free part. Animated, unless the reader asks for less motion. */
export function showBounds(map: MapLibreMap, bounds: Bounds): void {
  map.fitBounds([...bounds], { padding: MARGIN });
}

/** Shows the bounds like `showBounds`, but comes no closer to a few points than their streets. */
export function showArea(map: MapLibreMap, bounds: Bounds): void {
  map.fitBounds([...bounds], { padding: MARGIN, maxZoom: AREA_ZOOM });
}

/** Moves the camera to the site if it is out of sight or under a panel; leaves it alone otherwise. */
export function reveal(map: MapLibreMap, place: SitePlace): void {
  if (!isInSight(map, place)) flyTo(map, place);
}

export function flyTo(map: MapLibreMap, place: SitePlace): void {
  const closest = place.shape === 'point' ? POINT_ZOOM : AREA_ZOOM;
  map.fitBounds([...place.bounds], {
    padding: MARGIN,
    maxZoom: Math.max(closest, map.getZoom()),
  });
}

/** Moves the camera by a share of the free part: to the east and to the south. */
export function panBy(map: MapLibreMap, east: number, south: number): void {
  const { width, height } = sizeOf(map);
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  map.panBy([(width - left - right) * east, (height - top - bottom) * south]);
}

/** Brings the spot (longitude, latitude) to the middle of the free part where it has left that. */
export function keepInSight(map: MapLibreMap, anchor: readonly [number, number]): void {
  if (!isInSight(map, { anchor })) map.panTo([...anchor]);
}

/** Bounds of the part that no panel covers. */
export function viewOf(map: MapLibreMap): Bounds {
  const { width, height } = sizeOf(map);
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const southWest = map.unproject([left, height - bottom]);
  const northEast = map.unproject([width - right, top]);
  return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
}

function isInSight(map: MapLibreMap, { anchor }: Pick<SitePlace, 'anchor'>): boolean {
  const { width, height } = sizeOf(map);
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { x, y } = map.project([...anchor]);
  const half = MARGIN / 2;
  return (
    x >= left + half && x <= width - right - half && y >= top + half && y <= height - bottom - half
  );
}

function sizeOf(map: MapLibreMap): Size {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { width, height };
}
