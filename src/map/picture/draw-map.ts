import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { ImageDescription } from '../badges';
import type { Bounds } from '../bounds';
import { entriesInView } from '../in-view';
import type { MapLegendEntry } from '../layers/layer';
import { drawCircle, type NearCircle } from '../near-circle';
import { registerImages } from '../register-images';
import { metersPerPixel } from '../scale-bar';
import { applyView, type MapView } from '../sync';
import type { MapTheme } from '../themes';
import { hideCutLabels } from './cut-labels';

/** What the picture is to show, as the map on the screen does. */
export interface MapScene {
  readonly style: StyleSpecification;
  readonly images: readonly ImageDescription[];
  readonly theme: MapTheme;
  readonly view: MapView;
  readonly near: NearCircle | null;
  /** West, south, east, north, WGS 84: shown whole. */
  readonly bounds: Bounds;
  readonly entries: readonly MapLegendEntry[];
}

/** In CSS pixels, and device pixels for each. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

export interface DrawnMap {
  readonly canvas: HTMLCanvasElement;
  readonly metersPerPixel: number;
  /** Ids of the legend's entries for what is drawn. */
  readonly entries: readonly string[];
}

/** How long the drawing may take before it counts as failed. */
const TIMEOUT_MS = 60_000;
const MOST_TRIALS = 3;

/**
 * Draws the scene with a map of its own, out of sight, and copies it in the very task in which it was drawn:
 * later the browser may have cleared it. Rejects where WebGL or the worker fails.
 */
export async function drawMap(scene: MapScene, size: PictureSize): Promise<DrawnMap> {
  const container = document.createElement('div');
  container.style.cssText = `position:fixed;left:-20000px;top:0;width:${size.width}px;height:${size.height}px`;
  document.body.append(container);
  let map: MapLibreMap | null = null;
  try {
    map = new MapLibreMap({
      container,
      style: scene.style,
      bounds: [...scene.bounds],
      fitBoundsOptions: { padding: 0 },
      pixelRatio: size.pixelRatio,
      maxCanvasSize: [8192, 8192],
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      trackResize: false,
      minZoom: 8,
      maxZoom: 19,
    });
    await whenDrawn(map, scene, size.pixelRatio);
    return copyOf(map, scene, size);
  } finally {
    map?.remove();
    container.remove();
  }
}

function whenDrawn(map: MapLibreMap, scene: MapScene, pixelRatio: number): Promise<void> {
  map.on('style.load', () => {
    registerImages(map, scene.images, scene.theme, pixelRatio);
    applyView(map, scene.view);
    drawCircle(map, scene.near);
  });
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The map was not drawn in time')), TIMEOUT_MS);
    let trials = 0;
    map.on('webglcontextlost', () => reject(new Error('The graphics context was lost')));
    map.on('idle', () => {
      trials += 1;
      // What is taken away may make room for others that are cut.
      if (trials <= MOST_TRIALS && hideCutLabels(map)) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

function copyOf(map: MapLibreMap, scene: MapScene, { width, height }: PictureSize): DrawnMap {
  const entries = entriesInView(map, scene.entries);
  map.redraw();
  const source = map.getCanvas();
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  canvas.getContext('2d')?.drawImage(source, 0, 0);
  const scale = metersPerPixel(map.getZoom(), map.getCenter().lat);
  if (source.width < width || source.height < height)
    throw new Error('The map was drawn too small');
  return { canvas, metersPerPixel: scale, entries };
}
