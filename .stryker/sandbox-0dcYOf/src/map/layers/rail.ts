// @ts-nocheck
import type { ExpressionSpecification } from 'maplibre-gl';
import { byZoom, has, isGeometry } from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject } from './layer';

const isRailway: ExpressionSpecification = [
  'all',
  has('layer', 'rail'),
  isGeometry('LineString'),
  ['!=', ['get', 'class'], 'high-speed'],
];
const isHighSpeed: ExpressionSpecification = [
  'all',
  has('layer', 'rail'),
  isGeometry('LineString'),
  has('class', 'high-speed'),
];

/** Railways with ties; high-speed lines, mostly in tunnel here, as a chequered band. */
export const rail: LayerSubject = {
  layers: ({ colours }) => [
    {
      id: 'railways',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: isRailway,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.rail,
        'line-width': byZoom(1.4, [10, 0.7], [14, 1.1], [18, 2.2]),
      },
    },
    {
      id: 'railway-ties',
      type: 'line',
      source: SOURCES.baseShapes,
      minzoom: 11.5,
      filter: isRailway,
      paint: {
        'line-color': colours.rail,
        'line-width': byZoom(1.4, [11.5, 3], [14, 5], [18, 11]),
        // Lengths are multiples of the width: ties stay thin at every zoom.
        'line-dasharray': [0.2, 1.6],
      },
    },
    {
      id: 'high-speed',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: isHighSpeed,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.rail,
        'line-width': byZoom(1.4, [10, 1.2], [14, 2.6], [18, 6]),
        'line-opacity': 0.75,
      },
    },
    {
      id: 'high-speed-gaps',
      type: 'line',
      source: SOURCES.baseShapes,
      minzoom: 11,
      filter: isHighSpeed,
      paint: {
        'line-color': colours.railGap,
        'line-width': byZoom(1.4, [11, 0.8], [14, 1.6], [18, 4]),
        'line-dasharray': [5, 5],
      },
    },
    {
      id: 'railway-stations',
      type: 'circle',
      source: SOURCES.baseShapes,
      minzoom: 11,
      filter: ['all', has('class', 'railway-station'), isGeometry('Point')],
      paint: {
        'circle-radius': byZoom(1.3, [11, 2.6], [14, 4.4], [18, 8]),
        'circle-color': colours.station,
        'circle-stroke-color': colours.rail,
        'circle-stroke-width': byZoom(1.2, [11, 1.4], [14, 2.2], [18, 3]),
      },
    },
  ],
  legend: ({ colours, messages }) => [
    {
      id: 'railway',
      group: 'base',
      label: messages.legend.railway,
      swatch: { type: 'line', colour: colours.rail, width: 4, casing: null, dash: [1, 5] },
      shownBy: { layers: ['railways'] },
    },
    {
      id: 'high-speed',
      group: 'base',
      label: messages.legend.highSpeed,
      swatch: {
        type: 'line',
        colour: colours.railGap,
        width: 1.6,
        casing: colours.rail,
        dash: [7, 7],
      },
      shownBy: { layers: ['high-speed'] },
    },
  ],
};
