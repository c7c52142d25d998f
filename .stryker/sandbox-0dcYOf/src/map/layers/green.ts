// @ts-nocheck
import { byZoom, has, isGeometry } from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject } from './layer';

export const green: LayerSubject = {
  layers: ({ colours }) => [
    {
      id: 'hills',
      type: 'fill',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'green'), has('class', 'hill'), isGeometry('Polygon')],
      paint: { 'fill-color': colours.hill },
    },
    {
      id: 'upper-slopes',
      type: 'fill',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'green'), has('class', 'upper-slope'), isGeometry('Polygon')],
      paint: { 'fill-color': colours.upperSlope, 'fill-antialias': false },
    },
    {
      id: 'parks',
      type: 'fill',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'green'), has('class', 'park'), isGeometry('Polygon')],
      paint: { 'fill-color': colours.park },
    },
    {
      id: 'park-edges',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'green'), has('class', 'park'), isGeometry('Polygon')],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.parkEdge,
        'line-width': byZoom(1.4, [11, 0.3], [14, 0.8], [18, 1.6]),
      },
    },
  ],
  legend: ({ colours, messages }) => [
    {
      id: 'park',
      group: 'base',
      label: messages.legend.park,
      swatch: {
        type: 'fill',
        fill: colours.park,
        outline: colours.parkEdge,
        dashed: false,
        hatched: false,
      },
      shownBy: { layers: ['parks'] },
    },
    {
      id: 'hill',
      group: 'base',
      label: messages.legend.hill,
      swatch: { type: 'fill', fill: colours.hill, outline: null, dashed: false, hatched: false },
      shownBy: { layers: ['hills'] },
    },
  ],
};
