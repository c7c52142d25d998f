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
  ],
  legend: () => [],
};

/** Shared by the subjects that draw a thing differently before it is built. */
export const isPlanned = flag('planned');
