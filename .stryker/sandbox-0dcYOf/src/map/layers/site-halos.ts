// @ts-nocheck
import type { ExpressionSpecification } from 'maplibre-gl';
import { mapActionColour } from '../action-colours';
import { has, siteStroke, siteWash, state, visibleSites } from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject } from './layer';

const isActive: ExpressionSpecification = ['any', state('selected'), state('hover')];

/** Shown where pointed at or chosen, and everywhere once the streets can be read. */
function fromZoom14(active: number, rest: number): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    13.6,
    ['case', isActive, active, 0],
    14.1,
    ['case', isActive, active, rest],
  ];
}

/** The circle within which a point lies, as far as its sources tell. */
export const siteHalos: LayerSubject = {
  layers: ({ theme }) => [
    {
      id: 'site-halos',
      type: 'fill',
      source: SOURCES.siteShapes,
      filter: visibleSites(has('part', 'halo')),
      paint: { 'fill-color': siteWash(theme), 'fill-opacity': fromZoom14(0.12, 0.05) },
    },
    {
      id: 'site-halo-edges',
      type: 'line',
      source: SOURCES.siteShapes,
      filter: visibleSites(has('part', 'halo')),
      paint: {
        'line-color': siteStroke(theme),
        'line-width': 1.2,
        'line-dasharray': [2, 2.5],
        'line-opacity': fromZoom14(0.9, 0.6),
      },
    },
  ],
  legend: ({ theme, messages }) => [
    {
      id: 'site-halo',
      group: 'sites',
      label: messages.legend.siteHalo,
      swatch: {
        type: 'circle',
        fill: `${mapActionColour(1, theme).wash}1f`,
        ring: mapActionColour(1, theme).stroke,
        ringWidth: 1.2,
        ringDash: [2, 2.2],
        radius: 8.5,
      },
      shownBy: { layers: ['site-halo-edges'], minzoom: 14 },
    },
  ],
};
