// @ts-nocheck
import { SOURCES } from '../sources';
import type { LayerSubject } from './layer';

/** The circle of "near here": the sites outside it are not drawn. */
export const near: LayerSubject = {
  layers: ({ colours }) => [
    {
      id: 'near-fill',
      type: 'fill',
      source: SOURCES.near,
      paint: { 'fill-color': colours.near.fill },
    },
    {
      id: 'near-casing',
      type: 'line',
      source: SOURCES.near,
      paint: { 'line-color': colours.near.casing, 'line-width': 5 },
    },
    {
      id: 'near-edge',
      type: 'line',
      source: SOURCES.near,
      paint: { 'line-color': colours.near.edge, 'line-width': 2.4 },
    },
  ],
  legend: ({ colours, messages }) => [
    {
      id: 'near-circle',
      group: 'sites',
      label: messages.legend.nearCircle,
      swatch: {
        type: 'circle',
        fill: colours.near.fill,
        ring: colours.near.edge,
        ringWidth: 2.4,
        radius: 8.5,
      },
      shownBy: { layers: ['near-edge'] },
    },
  ],
};
