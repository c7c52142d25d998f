// @ts-nocheck
import { byZoom, has } from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject } from './layer';

/** Everything outside the district toned down, and the boundaries. */
export const mask: LayerSubject = {
  layers: ({ colours }) => [
    {
      id: 'outside',
      type: 'fill',
      source: SOURCES.baseShapes,
      filter: has('layer', 'outside'),
      paint: { 'fill-color': colours.outside, 'fill-antialias': false },
    },
    {
      id: 'outside-veil',
      type: 'fill',
      source: SOURCES.baseShapes,
      filter: has('layer', 'outside'),
      paint: { 'fill-color': colours.veil, 'fill-antialias': false },
    },
    {
      id: 'fade',
      type: 'fill',
      source: SOURCES.baseShapes,
      filter: has('layer', 'fade'),
      paint: {
        'fill-color': colours.beyond,
        'fill-opacity': ['get', 'opacity'],
        'fill-antialias': false,
      },
    },
    {
      id: 'district-tint',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'boundary'), has('class', 'district')],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.districtTint,
        'line-width': byZoom(1.4, [10, 4], [13, 9], [18, 18]),
        // For polygons a positive offset lies inside, whichever way the ring runs.
        'line-offset': byZoom(1.4, [10, 2], [13, 4.5], [18, 9]),
      },
    },
    {
      id: 'district-edge',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'boundary'), has('class', 'district')],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.districtEdge,
        'line-width': byZoom(1.3, [10, 0.8], [14, 1.4], [18, 2.2]),
      },
    },
    {
      id: 'neighbour-boundaries',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'boundary'), has('class', 'neighbour-boundary')],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.neighbourBoundary,
        'line-width': byZoom(1.3, [10, 0.7], [14, 1.1], [18, 1.6]),
        'line-dasharray': [5, 3],
      },
    },
    {
      id: 'sar-tint',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: has('layer', 'border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.sarTint,
        'line-width': byZoom(1.4, [10, 4], [13, 8], [18, 16]),
      },
    },
    {
      // The district's edge runs along the same vertices and would fill the gaps of the dashes.
      id: 'sar-ground',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: has('layer', 'border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.sarGround,
        'line-width': byZoom(1.3, [10, 2.2], [14, 3.4], [18, 5]),
      },
    },
    {
      id: 'sar-boundary',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: has('layer', 'border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.sarBoundary,
        'line-width': byZoom(1.3, [10, 1.1], [14, 1.8], [18, 2.6]),
        'line-dasharray': [8, 2.5, 1, 2.5],
      },
    },
  ],
  legend: ({ colours, messages }) => [
    {
      id: 'district',
      group: 'base',
      label: messages.legend.district,
      swatch: {
        type: 'line',
        colour: colours.districtEdge,
        width: 1.5,
        casing: colours.districtTint,
        dash: null,
      },
      shownBy: { layers: ['district-edge'] },
    },
    {
      id: 'sar',
      group: 'base',
      label: messages.legend.sar,
      swatch: {
        type: 'line',
        colour: colours.sarBoundary,
        width: 1.6,
        casing: colours.sarTint,
        dash: [12, 4, 1.6, 4],
      },
      shownBy: { layers: ['sar-boundary'] },
    },
    {
      id: 'neighbour',
      group: 'base',
      label: messages.legend.neighbour,
      swatch: {
        type: 'line',
        colour: colours.neighbourBoundary,
        width: 1.2,
        casing: null,
        dash: [6, 3],
      },
      shownBy: { layers: ['neighbour-boundaries'] },
    },
  ],
};
