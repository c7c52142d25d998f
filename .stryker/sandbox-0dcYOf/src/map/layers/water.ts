// @ts-nocheck
import { byZoom, has, isGeometry } from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject } from './layer';

export const water: LayerSubject = {
  layers: ({ colours }) => [
    {
      id: 'water-areas',
      type: 'fill',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'water'), isGeometry('Polygon')],
      paint: { 'fill-color': colours.water },
    },
    {
      id: 'water-edges',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'water'), isGeometry('Polygon')],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.waterEdge,
        'line-width': byZoom(1.4, [10, 0.4], [14, 0.8], [18, 1.6]),
      },
    },
    {
      id: 'water-lines',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'water'), isGeometry('LineString')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colours.waterEdge,
        'line-width': byZoom(1.5, [10, 0.8], [14, 2.6], [18, 12]),
      },
    },
  ],
  legend: ({ colours, messages }) => [
    {
      id: 'water',
      group: 'base',
      label: messages.legend.water,
      swatch: {
        type: 'fill',
        fill: colours.water,
        outline: colours.waterEdge,
        dashed: false,
        hatched: false,
      },
      shownBy: { layers: ['water-areas', 'water-lines'] },
    },
  ],
};
