import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from 'geojson';
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  type GeoJSONStoreFeatures,
  type HexColor,
  type SnapToCustom,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { geometryOf, partsOf, shapeOf, type Part, type Shape, type SimpleGeometry } from './parts';

/** What the pointer does on the map. */
export type Tool = 'look' | 'edit' | 'cut' | Shape;

const MODES = { point: 'point', line: 'linestring', area: 'polygon' } as const;
const CUT = 'cut';

export interface DrawingCallbacks {
  /** The curator has changed what is drawn; null where nothing is left. */
  readonly onchange: (geometry: SimpleGeometry | null) => void;
  /** A new shape is drawn. */
  readonly ondrawn: (geometry: SimpleGeometry) => void;
  /** A line was drawn to cut along. */
  readonly oncut: (knife: readonly Position[]) => void;
}

/** The drawing table on the map. Coordinates are WGS 84, six decimals. */
export class Drawing {
  readonly #draw: TerraDraw;
  /** To which part of the geometry a drawn feature belongs. */
  readonly #partOf = new Map<string | number, number>();

  constructor(map: MapLibreMap, colour: HexColor, snap: SnapToCustom, callbacks: DrawingCallbacks) {
    this.#draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 6 }),
      modes: modesOf(colour, snap),
    });
    this.#draw.start();
    this.#draw.on('finish', (id, { mode, action }) => {
      const feature = this.#draw.getSnapshotFeature(id);
      if (feature === undefined) return;
      if (mode === CUT) {
        this.#draw.removeFeatures([id]);
        if (feature.geometry.type === 'LineString') callbacks.oncut(feature.geometry.coordinates);
      } else if (action === 'draw') {
        this.#draw.removeFeatures([id]);
        callbacks.ondrawn(feature.geometry);
      } else callbacks.onchange(this.#read());
    });
    this.#draw.on('change', (ids, type, context) => {
      const isOwn = context !== undefined && 'origin' in context;
      if (isOwn || type !== 'delete') return;
      if (ids.some((id) => this.#partOf.has(id))) callbacks.onchange(this.#read());
    });
  }

  /** Shows a geometry in place of what was shown. What is too broken to be drawn is left out. */
  show(geometry: SimpleGeometry | null, tool: Tool): void {
    this.#draw.clear();
    this.#partOf.clear();
    const features = (geometry === null ? [] : partsOf(geometry)).map(
      (part): GeoJSONStoreFeatures => {
        const id = this.#draw.getFeatureId();
        this.#partOf.set(id, part.of);
        const mode = MODES[shapeOf(part.geometry)];
        return { type: 'Feature', id, properties: { mode }, geometry: part.geometry };
      },
    );
    this.#draw.addFeatures(features);
    this.use(tool);
  }

  use(tool: Tool): void {
    if (tool === 'look') return this.#draw.setMode('static');
    if (tool === 'cut') return this.#draw.setMode(CUT);
    if (tool !== 'edit') return this.#draw.setMode(MODES[tool]);
    this.#draw.setMode('select');
    const [only, ...others] = this.#partOf.keys();
    if (only !== undefined && others.length === 0 && this.#draw.hasFeature(only)) {
      this.#draw.selectFeature(only);
    }
  }

  stop(): void {
    this.#draw.stop();
  }

  #read(): SimpleGeometry | null {
    const parts = this.#draw.getSnapshot().flatMap(({ id, geometry }): Part[] => {
      const of = id === undefined ? undefined : this.#partOf.get(id);
      return of === undefined ? [] : [{ geometry, of }];
    });
    return geometryOf(parts);
  }
}

function modesOf(colour: HexColor, toCustom: SnapToCustom) {
  const snapping = { toCustom };
  const coordinates = {
    draggable: true,
    midpoints: true,
    deletable: true,
    snappable: snapping,
  } as const;
  const line = { lineStringColor: colour, lineStringWidth: 4 } as const;
  return [
    new TerraDrawPointMode({
      styles: { pointColor: colour, pointWidth: 8, pointOutlineWidth: 2 },
    }),
    new TerraDrawLineStringMode({ styles: line, snapping }),
    new TerraDrawLineStringMode({
      modeName: CUT,
      styles: { lineStringColor: '#c2106e', lineStringWidth: 3 },
    }),
    new TerraDrawPolygonMode({
      styles: { fillColor: colour, fillOpacity: 0.2, outlineColor: colour, outlineWidth: 3 },
      snapping,
    }),
    new TerraDrawSelectMode({
      styles: {
        selectedPointColor: colour,
        selectedPointWidth: 9,
        selectedLineStringColor: colour,
        selectedPolygonColor: colour,
        selectedPolygonOutlineColor: colour,
        selectionPointColor: '#ffffff',
        selectionPointOutlineColor: colour,
        selectionPointOutlineWidth: 2,
        selectionPointWidth: 6,
        midPointColor: colour,
        midPointWidth: 4,
      },
      flags: {
        point: { feature: { draggable: true, coordinates } },
        linestring: { feature: { draggable: true, coordinates } },
        polygon: { feature: { draggable: true, coordinates } },
      },
    }),
  ];
}
