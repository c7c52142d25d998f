import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  type GeoJSONStoreFeatures,
  type HexColor,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { MeasureOnMap, MeasurePoint } from '../domain/measure';
import { GUEST_PREFIX } from './guests';

/** What is drawn of a measurement. */
export type MeasureFigure = Pick<MeasureOnMap, 'mode' | 'points' | 'isFilled'>;

/** Ink and paper, which no action's colour is. */
const COLOURS: Readonly<
  Record<'light' | 'dark', { readonly ink: HexColor; readonly paper: HexColor }>
> = {
  light: { ink: '#1c2528', paper: '#ffffff' },
  dark: { ink: '#ffffff', paper: '#171c1f' },
};
const DECIMALS = 7;

/** Draws a measurement on the map and hears where its next point is clicked. Needs a style that is loaded. */
export class MeasureDrawing {
  readonly #draw: TerraDraw;
  #theme: 'light' | 'dark' = 'light';
  #figure: MeasureFigure = { mode: 'distance', points: [], isFilled: false };
  /** Id of the line from the last point to the pointer; null where there is none. */
  #preview: string | number | null = null;

  constructor(map: MapLibreMap, onpoint: (point: MeasurePoint) => void) {
    const ink = (): HexColor => COLOURS[this.#theme].ink;
    const paper = (): HexColor => COLOURS[this.#theme].paper;
    this.#draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({
        map,
        coordinatePrecision: DECIMALS,
        prefixId: GUEST_PREFIX,
      }),
      modes: [
        new TerraDrawPointMode({
          styles: {
            pointColor: paper,
            pointWidth: 4,
            pointOutlineColor: ink,
            pointOutlineWidth: 2.5,
          },
        }),
        new TerraDrawLineStringMode({
          styles: {
            lineStringColor: ink,
            lineStringWidth: 3,
            lineStringOpacity: ({ id }) => (id === this.#preview ? 0.5 : 1),
          },
        }),
        new TerraDrawPolygonMode({
          styles: { fillColor: ink, fillOpacity: 0.14, outlineColor: ink, outlineWidth: 0 },
        }),
      ],
    });
    this.#draw.start();
    this.#draw.setMode('point');
    this.#draw.on('finish', (id) => {
      const geometry = this.#draw.getSnapshotFeature(id)?.geometry;
      this.#draw.removeFeatures([id]);
      if (geometry?.type !== 'Point') return;
      const [lon = 0, lat = 0] = geometry.coordinates;
      onpoint([lon, lat]);
    });
  }

  show(figure: MeasureFigure, theme: 'light' | 'dark'): void {
    this.#figure = figure;
    this.#theme = theme;
    this.#preview = null;
    this.#draw.clear();
    this.#draw.addFeatures(this.#features());
  }

  /** Draws where the next piece would go; null draws none. */
  point(at: MeasurePoint | null): void {
    if (this.#preview !== null) this.#draw.removeFeatures([this.#preview]);
    this.#preview = null;
    const { points, mode } = this.#figure;
    const last = points.at(-1);
    if (at === null || last === undefined) return;
    const [first = last] = points;
    const line = mode === 'area' && points.length > 1 ? [last, at, first] : [last, at];
    const feature = this.#line(line);
    this.#preview = feature.id ?? null;
    this.#draw.addFeatures([feature]);
  }

  /** Takes all of it off the map. */
  stop(): void {
    this.#draw.stop();
  }

  #features(): GeoJSONStoreFeatures[] {
    const { mode, points, isFilled } = this.#figure;
    const [first] = points;
    const isClosed = mode === 'area' && points.length > 2 && first !== undefined;
    const way = isClosed ? [...points, first] : points;
    return [
      ...(isFilled
        ? [this.#feature('polygon', { type: 'Polygon', coordinates: [positions(way)] })]
        : []),
      ...(way.length > 1 ? [this.#line(way)] : []),
      ...points.map((point) => this.#feature('point', { type: 'Point', coordinates: [...point] })),
    ];
  }

  #line(points: readonly MeasurePoint[]): GeoJSONStoreFeatures {
    return this.#feature('linestring', { type: 'LineString', coordinates: positions(points) });
  }

  #feature(mode: string, geometry: GeoJSONStoreFeatures['geometry']): GeoJSONStoreFeatures {
    return { type: 'Feature', id: this.#draw.getFeatureId(), properties: { mode }, geometry };
  }
}

function positions(points: readonly MeasurePoint[]): [number, number][] {
  const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS));
  return points.map(([lon, lat]) => [round(lon), round(lat)]);
}
