import type { ExpressionSpecification } from 'maplibre-gl';
import { actionColour } from '../../domain/palette';
import { byZoom, has, isGeometry, siteFill, siteStroke, state, visibleSites } from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject, StyleContext } from './layer';

const isArea: ExpressionSpecification = ['all', has('part', 'shape'), isGeometry('Polygon')];
const isSketch = has('method', 'sketch');

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
  return byZoom(1, [12, scaled(1)], [15.5, scaled(0.45)]);
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
      paint: { 'fill-color': siteFill(), 'fill-opacity': opacity(context) },
    },
    {
      id: 'site-area-hatches',
      type: 'fill',
      source: SOURCES.siteShapes,
      filter: visibleSites(isArea, isSketch),
      paint: {
        'fill-pattern': ['concat', 'hatch-', ['to-string', ['get', 'order']]],
        'fill-opacity': byZoom(
          1,
          [12, context.colours.hatchOpacity],
          [15.5, context.colours.hatchOpacity * 0.5],
        ),
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
  legend: ({ theme, messages }) =>
    (['siteArea', 'siteAreaSketch'] as const).map((label) => ({
      id: label === 'siteArea' ? 'site-area' : 'site-area-sketch',
      group: 'sites',
      label: messages.legend[label],
      swatch: {
        type: 'fill',
        fill: `${actionColour(7).fill}40`,
        outline: actionColour(7).stroke[theme],
        dashed: label === 'siteAreaSketch',
        hatched: label === 'siteAreaSketch',
      },
    })),
};
