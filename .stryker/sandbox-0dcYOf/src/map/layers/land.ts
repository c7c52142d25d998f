// @ts-nocheck
import { flag, has, isGeometry } from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject } from './layer';

export const land: LayerSubject = {
  layers: ({ colours }) => [
    { id: 'land', type: 'background', paint: { 'background-color': colours.land } },
    {
      id: 'hong-kong',
      type: 'fill',
      source: SOURCES.baseShapes,
      filter: ['all', isGeometry('Polygon'), has('layer', 'hong-kong')],
      paint: { 'fill-color': colours.hongKong, 'fill-antialias': false },
    },
    {
      id: 'built-up',
      type: 'fill',
      source: SOURCES.baseShapes,
      filter: ['all', has('layer', 'built-up'), isGeometry('Polygon')],
      paint: { 'fill-color': colours.builtUp },
    },
  ],
  legend: ({ colours, messages }) => [
    {
      id: 'built-up',
      group: 'base',
      label: messages.legend.builtUp,
      swatch: {
        type: 'fill',
        fill: colours.builtUp,
        outline: null,
        dashed: false,
        hatched: false,
      },
      shownBy: { layers: ['built-up'] },
    },
  ],
};

/** Shared by the subjects that draw a thing differently before it is built. */
export const isPlanned = flag('planned');
