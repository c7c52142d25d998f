// @ts-nocheck
import type { ExpressionSpecification } from 'maplibre-gl';
import { mapActionColour } from '../action-colours';
import {
  byZoom,
  flag,
  has,
  isGeometry,
  siteStroke,
  siteWash,
  state,
  visibleSites,
} from '../expressions';
import { SOURCES } from '../sources';
import type { MapTheme } from '../themes';
import type { LayerSubject, StyleContext } from './layer';

const isArea: ExpressionSpecification = ['all', has('part', 'shape'), isGeometry('Polygon')];
const isSketch = has('method', 'sketch');

/** A broad area would otherwise outshout the rest of the district. */
const BROAD = 0.6;

/** Fades as the map closes in, where an area may fill the screen and would hide the streets. */
function opacity({ colours: { areaOpacity } }: StyleContext): ExpressionSpecification {
  const scaled = (scale: number): ExpressionSpecification => [
    'case',
    state('selected'),
    areaOpacity.selected * scale,
    ['any', state('hover'), state('related')],
    areaOpacity.hover * scale,
    areaOpacity.rest * scale,
  ];
  const far: ExpressionSpecification = ['case', flag('broad'), scaled(BROAD), scaled(1)];
  return byZoom(1, [12, far], [15.5, scaled(0.45)]);
}

function hatchOpacity({ colours: { hatchOpacity: rest } }: StyleContext): ExpressionSpecification {
  const far: ExpressionSpecification = ['case', flag('broad'), rest * BROAD, rest];
  return byZoom(1, [12, far], [15.5, rest * 0.5]);
}

const emphasis = (rest: number, active: number): ExpressionSpecification => [
  'case',
  ['any', state('selected'), state('hover'), state('related')],
  active,
  rest,
];
const EDGE_WIDTH = byZoom(
  1.3,
  [10, emphasis(0.9, 1.8)],
  [14, emphasis(1.6, 2.8)],
  [18, emphasis(2.6, 4)],
);

/** Areas: a wash of the action's colour in an outline of it; hatched and dashed where only sketched. */
export const siteAreas: LayerSubject = {
  layers: (context) => [
    {
      id: 'site-areas',
      type: 'fill',
      source: SOURCES.siteShapes,
      filter: visibleSites(isArea),
      paint: { 'fill-color': siteWash(context.theme), 'fill-opacity': opacity(context) },
    },
    {
      id: 'site-area-hatches',
      type: 'fill',
      source: SOURCES.siteShapes,
      filter: context.colours.hatchesAll ? visibleSites(isArea) : visibleSites(isArea, isSketch),
      paint: {
        'fill-pattern': ['concat', 'hatch-', ['to-string', ['get', 'order']]],
        'fill-opacity': hatchOpacity(context),
      },
    },
    {
      id: 'site-area-edges',
      type: 'line',
      source: SOURCES.siteShapes,
      filter: visibleSites(isArea, ['!', isSketch]),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': siteStroke(context.theme), 'line-width': EDGE_WIDTH },
    },
    {
      id: 'site-area-edges-sketch',
      type: 'line',
      source: SOURCES.siteShapes,
      filter: visibleSites(isArea, isSketch),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': siteStroke(context.theme),
        'line-width': EDGE_WIDTH,
        'line-dasharray': [3, 2],
      },
    },
  ],
  legend: ({ theme, colours, messages }) => [
    {
      id: 'site-area',
      group: 'sites',
      label: messages.legend.siteArea,
      swatch: {
        type: 'fill',
        ...swatchColours(theme),
        dashed: false,
        hatched: colours.hatchesAll,
      },
      shownBy: { layers: ['site-area-edges'] },
    },
    {
      id: 'site-area-sketch',
      group: 'sites',
      label: messages.legend.siteAreaSketch,
      swatch: { type: 'fill', ...swatchColours(theme), dashed: true, hatched: true },
      shownBy: { layers: ['site-area-edges-sketch'] },
    },
  ],
};

function swatchColours(theme: MapTheme): { fill: string; outline: string } {
  const { wash, stroke } = mapActionColour(7, theme);
  return { fill: `${wash}40`, outline: stroke };
}
