import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  GeoJSONSourceSpecification,
} from 'maplibre-gl';
import { isGeometry, state } from '../expressions';
import type { LayerSubject, MapLegendEntry, StyleContext } from './layer';

/** Source of the reader's own files; there only while there are any. */
export const OVERLAY_SOURCE = 'overlay';

/** A feature of a reader's own file. Its properties are an `OverlayLook` and nothing else. */
export type OverlayDrawing = GeoJSON.Feature<GeoJSON.Geometry, GeoJSON.GeoJsonProperties> & {
  readonly id: number;
};

export function overlaySource(features: readonly OverlayDrawing[]): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [...features] } };
}

export function isOverlayLayer(layer: object): boolean {
  return 'source' in layer && layer.source === OVERLAY_SOURCE;
}

/** What the file asks for, or the map's own. */
function asked(key: string, otherwise: string): DataDrivenPropertyValueSpecification<string> {
  return ['coalesce', ['get', key], otherwise];
}

function askedNumber(key: string, otherwise: number): ExpressionSpecification {
  return ['coalesce', ['get', key], otherwise];
}

function emphasis(rest: ExpressionSpecification, add: number): ExpressionSpecification {
  return ['+', rest, ['case', state('selected'), add, 0]];
}

const WIDTH = askedNumber('strokeWidth', 2.5);

/** The reader's own files: in one colour that no action has, unless the file brings its own. */
export const overlay: LayerSubject = {
  layers: ({ colours }) => [
    {
      id: 'overlay-areas',
      type: 'fill',
      source: OVERLAY_SOURCE,
      filter: isGeometry('Polygon'),
      paint: {
        'fill-color': asked('fill', colours.overlay),
        'fill-opacity': emphasis(askedNumber('fillOpacity', 0.16), 0.14),
      },
    },
    {
      id: 'overlay-casings',
      type: 'line',
      source: OVERLAY_SOURCE,
      filter: ['any', isGeometry('Polygon'), isGeometry('LineString')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colours.label.siteHalo,
        'line-opacity': 0.85,
        'line-width': emphasis(['+', WIDTH, 2], 2),
      },
    },
    {
      id: 'overlay-lines',
      type: 'line',
      source: OVERLAY_SOURCE,
      filter: ['any', isGeometry('Polygon'), isGeometry('LineString')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': asked('stroke', colours.overlay),
        'line-opacity': askedNumber('strokeOpacity', 1),
        'line-width': emphasis(WIDTH, 2),
      },
    },
    {
      id: 'overlay-points',
      type: 'circle',
      source: OVERLAY_SOURCE,
      filter: isGeometry('Point'),
      paint: {
        'circle-color': asked('marker', colours.overlay),
        'circle-radius': ['case', state('selected'), 8, 4.5],
        'circle-stroke-color': colours.label.siteHalo,
        'circle-stroke-width': 1.75,
      },
    },
  ],
  legend: (context) => [
    entry(context, 'overlay-point', 'overlayPoint', 'overlay-points', {
      type: 'circle',
      fill: context.colours.overlay,
      ring: context.colours.label.siteHalo,
      ringWidth: 1.75,
      radius: 6.25,
    }),
    entry(context, 'overlay-shape', 'overlayShape', 'overlay-lines', {
      type: 'line',
      colour: context.colours.overlay,
      width: 2.5,
      casing: context.colours.label.siteHalo,
      dash: null,
    }),
  ],
};

function entry(
  { messages }: StyleContext,
  id: string,
  label: 'overlayPoint' | 'overlayShape',
  layer: 'overlay-points' | 'overlay-lines',
  swatch: MapLegendEntry['swatch'],
): MapLegendEntry {
  return {
    id,
    group: 'sites',
    label: messages.legend[label],
    swatch,
    shownBy: { layers: [layer] },
  };
}
