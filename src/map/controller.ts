import type { Map as MapLibreMap, MapMouseEvent, StyleSpecification } from 'maplibre-gl';
import type { MapApi, MapFailure } from './api';
import type { ImageDescription } from './badges';
import { unionOf, type Bounds } from './bounds';
import {
  flyTo,
  panBy,
  reveal,
  setPadding,
  showArea,
  showBounds,
  viewOf,
  type Padding,
} from './camera';
import { createMap, type MapSettings } from './create-map';
import { badgeBoxes, drawnLabels } from './drawn-labels';
import { changeStyle } from './guests';
import { drawnBadges, drawnOverlay, drawnSites, overlayAt, sitesAt } from './hit';
import { boundsOfCircle, drawCircle, drawnCircle, type NearCircle } from './near-circle';
import type { OverlayOnMap } from './overlay-drawing';
import { createOverlayFeed } from './overlay-feed';
import { registerImages } from './register-images';
import type { SiteIndex } from './site-index';
import { applyView, type MapView } from './sync';
import type { MapTheme } from './themes';

export type MapState = 'loading' | 'idle' | 'moving' | 'failed';

/** How long the worker may take to draw the first picture before the reader is told. */
const WORKER_TIMEOUT_MS = 15_000;

/**
 * Whether the map says that its worker did not come or broke. MapLibre tells it by words alone; should they
 * change, the time limit ends the wait.
 */
function tellsOfWorker({ message }: { readonly message: string }): boolean {
  return message.startsWith('Worker failed');
}

export interface Callbacks {
  readonly onstate: (state: MapState) => void;
  readonly oncamera: (zoom: number, latitude: number) => void;
  /** The camera has come to rest; west, south, east, north of the part that no panel covers. */
  readonly onview: (bounds: Bounds) => void;
  /** The camera has come to rest and everything is drawn. */
  readonly onrest: (map: MapLibreMap) => void;
  /** The site clicked or null, all sites there, and the spot: WGS 84 longitude and latitude. */
  readonly onselect: (
    id: string | null,
    here: readonly string[],
    spot: readonly [number, number],
  ) => void;
  /** A feature of a reader's own file was clicked: its number, and the spot. */
  readonly onoverlay: (id: number, spot: readonly [number, number]) => void;
  readonly onhover: (id: string | null) => void;
  readonly onready: (api: MapApi) => void;
  readonly onfail: (reason: MapFailure) => void;
}

/** What the map is to show, read at every change of style. */
export interface Current {
  readonly view: MapView;
  readonly images: readonly ImageDescription[];
  readonly theme: MapTheme;
  readonly padding: Padding;
  readonly near: NearCircle | null;
  readonly ownFiles: readonly OverlayOnMap[];
}

export interface MapController extends MapApi {
  readonly map: MapLibreMap;
  readonly setStyle: (style: StyleSpecification, title: string) => void;
  /** Shows the current view; waits for the style where it is not loaded. */
  readonly update: () => void;
  readonly setPadding: (padding: Padding) => void;
  /** Moves the camera to the site unless it is in sight. */
  readonly reveal: (id: string) => void;
  /** Draws the circle of "near here" as it is now. */
  readonly updateNear: () => void;
  /** Draws the reader's own files as they are now, the large ones by and by. */
  readonly updateOwnFiles: () => void;
  /** Moves the camera by a share of the free part: to the east and to the south. */
  readonly pan: (east: number, south: number) => void;
  readonly remove: () => void;
}

/**
 * Builds the map and keeps it in step with `current()`, through loss and return of the WebGL context.
 * Null where the browser has no WebGL 2; `onfail` has been told.
 */
export function startMap(
  settings: Pick<MapSettings, 'container' | 'style' | 'title' | 'gestures'>,
  home: Bounds,
  sites: SiteIndex,
  current: () => Current,
  callbacks: Callbacks,
): MapController | null {
  let map: MapLibreMap;
  try {
    map = createMap({ ...settings, home, padding: current().padding });
  } catch (error) {
    console.warn('The map cannot start:', error);
    callbacks.onstate('failed');
    callbacks.onfail('no-webgl');
    return null;
  }
  /** The setters throw before the first style and while the context is lost. */
  let canDraw = false;
  let wanted = settings.style;
  let applied = settings.style;

  const applyStyle = (): void => {
    if (!canDraw || applied === wanted) return;
    applied = wanted;
    callbacks.onstate('moving');
    changeStyle(map, wanted);
    // The style has none, and a difference of styles would take it away.
    drawCircle(map, current().near);
  };

  const updateNear = (): void => {
    if (!canDraw) return;
    drawCircle(map, current().near);
    callbacks.onstate('moving');
    map.triggerRepaint();
  };

  const feedOwnFiles = createOverlayFeed(map);
  const updateOwnFiles = (): void => {
    if (canDraw) feedOwnFiles(current().ownFiles);
  };

  const update = (): void => {
    if (!canDraw) return;
    applyView(map, current().view);
    callbacks.onstate('moving');
    // A view equal to the last one draws nothing, and the wait for `idle` would not end.
    map.triggerRepaint();
  };
  const api: MapApi = {
    zoomIn: () => void map.zoomIn(),
    zoomOut: () => void map.zoomOut(),
    centre: () => map.getCenter().toArray(),
    home: () => showBounds(map, home),
    flyToSite: (id) => {
      const place = sites.get(id);
      if (place) flyTo(map, place);
    },
    showSites: (ids) => {
      const places = ids.flatMap((id) => sites.get(id) ?? []);
      showBounds(map, places.length === 0 ? home : unionOf(places.map(({ bounds }) => bounds)));
    },
    showNear: () => {
      const { near } = current();
      if (near !== null) showBounds(map, boundsOfCircle(near));
    },
    showBounds: (bounds) => showArea(map, bounds),
    drawnOverlay: () => (canDraw ? drawnOverlay(map) : []),
    drawnSites: () => (canDraw ? drawnSites(map) : []),
    drawnBadges: () => (canDraw ? drawnBadges(map) : []),
    drawnCircle: () => (canDraw ? drawnCircle(map, current().near) : null),
    drawnLabels: () => (canDraw ? drawnLabels(map) : []),
    badgeBoxes: () => (canDraw ? badgeBoxes(map) : []),
  };

  let hasDrawn = false;
  const failWithoutWorker = (): void => {
    clearTimeout(timer);
    callbacks.onstate('failed');
    callbacks.onfail('worker');
  };
  const timer = setTimeout(failWithoutWorker, WORKER_TIMEOUT_MS);
  const reportCamera = (): void => callbacks.oncamera(map.getZoom(), map.getCenter().lat);
  const drawImages = (): void => {
    const { images, theme } = current();
    if (canDraw) registerImages(map, images, theme);
  };
  map.on('style.load', () => {
    canDraw = true;
    drawImages();
    update();
    updateNear();
    applyStyle();
    updateOwnFiles();
  });
  // Numbers that were drawn before the page's own letters had come.
  if (document.fonts.status === 'loading') void document.fonts.ready.then(drawImages);
  map.once('load', () => {
    hasDrawn = true;
    clearTimeout(timer);
    callbacks.onready(api);
  });
  map.on('webglcontextlost', () => {
    canDraw = false;
    callbacks.onstate('failed');
    callbacks.onfail('lost');
  });
  map.on('webglcontextrestored', () => callbacks.onready(api));
  map.on('error', ({ error }) => {
    console.warn('Map:', error);
    if (!hasDrawn && tellsOfWorker(error)) failWithoutWorker();
  });
  map.on('idle', () => {
    callbacks.onstate('idle');
    callbacks.onview(viewOf(map));
    callbacks.onrest(map);
  });
  map.on('movestart', () => callbacks.onstate('moving'));
  map.on('move', reportCamera);
  reportCamera();
  listenToPointer(map, sites, callbacks);

  return {
    ...api,
    map,
    update,
    updateNear,
    updateOwnFiles,
    pan: (east, south) => panBy(map, east, south),
    setStyle: (style, title) => {
      map.getCanvas().setAttribute('aria-label', title);
      wanted = style;
      applyStyle();
    },
    setPadding: (padding) => setPadding(map, padding),
    reveal: (id) => {
      const place = sites.get(id);
      if (place) reveal(map, place);
    },
    remove: () => {
      clearTimeout(timer);
      canDraw = false;
      map.remove();
    },
  };
}

function listenToPointer(map: MapLibreMap, sites: SiteIndex, callbacks: Callbacks): void {
  const canHover = window.matchMedia('(hover: hover)');
  let hovered: string | null = null;
  const hover = (id: string | null): void => {
    if (id === hovered) return;
    hovered = id;
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    callbacks.onhover(id);
  };
  map.on('click', ({ point, lngLat }: MapMouseEvent) => {
    const spot = [lngLat.lng, lngLat.lat] as const;
    const own = overlayAt(map, point);
    if (own !== null) return callbacks.onoverlay(own, spot);
    const here = sitesAt(map, point, sites);
    callbacks.onselect(here[0] ?? null, here, spot);
  });
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (canHover.matches && !map.isMoving()) hover(sitesAt(map, point, sites)[0] ?? null);
  });
  map.on('mouseout', () => hover(null));
}
