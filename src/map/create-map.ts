import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { MARGIN, setPadding, usablePadding, type Padding } from './camera';
import { overlap, type Bounds } from './bounds';

// Without it the worker is looked for beside the bundle, and the map stays blank without an error.
setWorkerUrl(workerUrl);

/** How far beyond the district the map can be moved, in degrees. */
const REACH = 0.25;
/** How far beyond it an address may point: farther out the map is blank. */
const NEAR = 0.08;

export interface MapSettings {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  /** Name of the map for assistive technology. */
  readonly title: string;
  /** Shown at first, unless the address names a place: `#map=zoom/lat/lon`. */
  readonly home: Bounds;
  readonly padding: Padding;
  /** Asks for a key or a second finger, so that the page round the map can be scrolled past it. */
  readonly gestures?: GestureTexts | null;
}

/** What the map says where it leaves a gesture to the page round it. */
export interface GestureTexts {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

/**
 * The map, north up, without controls: those are components beside it.
 * Throws `GPUInitializationError` where the browser has no WebGL 2.
 */
export function createMap({
  container,
  style,
  title,
  home,
  padding,
  gestures = null,
}: MapSettings): MapLibreMap {
  const [west, south, east, north] = home;
  const { clientWidth: width, clientHeight: height } = container;
  const map = new MapLibreMap({
    container,
    style,
    hash: 'map',
    bounds: [...home],
    fitBoundsOptions: {
      padding: { ...usablePadding(padding, { width, height }, MARGIN) },
      absolutePadding: true,
    },
    maxBounds: [west - REACH, south - REACH, east + REACH, north + REACH],
    minZoom: 9.5,
    maxZoom: 18,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    attributionControl: false,
    // Labels stand at once, so that a filter is answered in the next frame.
    fadeDuration: 0,
    renderWorldCopies: false,
    cooperativeGestures: gestures !== null,
    locale: { 'Map.Title': title, ...gestureLocale(gestures) },
  });
  // Without the margin, and also where the address has set the camera.
  setPadding(map, padding);
  if (!isNear(map, home)) map.fitBounds([...home], { padding: MARGIN, animate: false });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

function gestureLocale(texts: GestureTexts | null): Record<string, string> {
  if (texts === null) return {};
  return {
    'CooperativeGesturesHandler.WindowsHelpText': texts.windows,
    'CooperativeGesturesHandler.MacHelpText': texts.mac,
    'CooperativeGesturesHandler.MobileHelpText': texts.touch,
  };
}

function isNear(map: MapLibreMap, [west, south, east, north]: Bounds): boolean {
  const { lng, lat } = map.getCenter();
  const near: Bounds = [west - NEAR, south - NEAR, east + NEAR, north + NEAR];
  return overlap(near, [lng, lat, lng, lat]);
}
