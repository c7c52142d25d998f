// @ts-nocheck
import type { ExpressionSpecification } from 'maplibre-gl';
import { byZoom, has, isGeometry } from '../expressions';
import { SOURCES } from '../sources';
import { isPlanned } from './land';
import type { LayerSubject, StyleContext } from './layer';

const isMetro: ExpressionSpecification = [
  'all',
  has('layer', 'metro-lines'),
  isGeometry('LineString'),
];

function lineColour({ colours }: StyleContext): ExpressionSpecification | string {
  if (!colours.metroInColour) return colours.metroFallback;
  return ['to-color', ['get', 'colour'], colours.metroFallback];
}

const WIDTH = byZoom(1.4, [10, 0.9], [12, 1.5], [14.5, 2.4], [18, 5]);

/** Metro lines in their own colours, toned so that no line is taken for a site. */
export const metro: LayerSubject = {
  layers: (context) => [
    {
      id: 'metro-lines',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', isMetro, ['!', isPlanned]],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': lineColour(context),
        'line-width': WIDTH,
        'line-opacity': context.colours.metroOpacity,
      },
    },
    {
      id: 'metro-lines-planned',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', isMetro, isPlanned],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': lineColour(context),
        'line-width': WIDTH,
        'line-opacity': context.colours.metroOpacity,
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'metro-stations',
      type: 'circle',
      source: SOURCES.baseShapes,
      minzoom: 11.5,
      filter: ['all', has('class', 'metro-station'), isGeometry('Point')],
      paint: {
        'circle-radius': byZoom(1.3, [11.5, 1.3], [13, 2.2], [15, 3.6], [18, 6]),
        'circle-color': context.colours.station,
        'circle-stroke-color': context.colours.stationRing,
        'circle-stroke-width': byZoom(1.2, [11.5, 0.7], [14, 1.2], [18, 2]),
      },
    },
  ],
  legend: ({ colours, messages }) => [
    {
      id: 'metro',
      group: 'base',
      label: messages.legend.metro,
      swatch: { type: 'line', colour: colours.metroFallback, width: 2, casing: null, dash: null },
      shownBy: { layers: ['metro-lines'] },
    },
    {
      id: 'metro-planned',
      group: 'base',
      label: messages.legend.metroPlanned,
      swatch: { type: 'line', colour: colours.metroFallback, width: 2, casing: null, dash: [6, 4] },
      shownBy: { layers: ['metro-lines-planned'] },
    },
    {
      id: 'metro-station',
      group: 'base',
      label: messages.legend.station,
      swatch: {
        type: 'circle',
        fill: colours.station,
        ring: colours.stationRing,
        ringWidth: 1.2,
        radius: 3.5,
      },
      shownBy: { layers: ['metro-stations'] },
    },
  ],
};
