// @ts-nocheck
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { mapActionColour } from '../action-colours';
import { BADGE_SIZE, SELECTED_SIZE, SYMBOL_SIZE, SYMBOL_ZOOM } from '../badge-size';
import {
  byZoom,
  has,
  isDueAtZoom,
  isSelectedSite,
  siteWash,
  state,
  visibleSites,
} from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject, MapLegendEntry, ShownBy, StyleContext } from './layer';

const isAnchor: ExpressionSpecification = ['all', has('part', 'anchor'), isDueAtZoom];

const LAYOUT: SymbolLayerSpecification['layout'] = {
  'icon-allow-overlap': true,
  // The guards on top of the labels stand for the badges when labels are placed.
  'icon-ignore-placement': true,
  'icon-padding': 0,
  'symbol-sort-key': ['case', ['get', 'background'], 0, 1],
};

function focusRadius(selected: number, active: number): ExpressionSpecification {
  return [
    'case',
    state('selected'),
    selected,
    ['any', state('hover'), state('related')],
    active,
    0,
  ];
}

const isFocused: ExpressionSpecification = [
  'any',
  state('selected'),
  state('hover'),
  state('related'),
];

/** Round badges with the action's number, and closer up with sign and status, at points and at the anchors of lines and areas. */
export const sitePoints: LayerSubject = {
  layers: ({ theme, colours }) => [
    {
      id: 'site-leaders',
      type: 'line',
      source: SOURCES.siteShapes,
      filter: visibleSites(has('part', 'leader'), isDueAtZoom),
      paint: { 'line-color': colours.label.site, 'line-width': 1.2 },
    },
    {
      id: 'site-leader-feet',
      type: 'circle',
      source: SOURCES.siteShapes,
      filter: visibleSites(has('part', 'foot'), isDueAtZoom),
      paint: {
        'circle-radius': 2.2,
        'circle-color': colours.label.site,
        'circle-stroke-color': colours.label.siteHalo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'site-focus',
      type: 'circle',
      source: SOURCES.siteShapes,
      filter: visibleSites(isAnchor),
      paint: {
        'circle-radius': byZoom(
          1,
          [10, focusRadius(19, 12)],
          [12.4, focusRadius(21, 15)],
          [12.6, focusRadius(21, 18)],
          [18, focusRadius(26, 24)],
        ),
        'circle-color': siteWash(theme),
        'circle-opacity': ['case', isFocused, 0.35, 0],
        'circle-stroke-color': colours.focus,
        'circle-stroke-width': ['case', isFocused, 1.5, 0],
        'circle-stroke-opacity': ['case', isFocused, 0.9, 0],
      },
    },
    {
      id: 'site-points',
      type: 'symbol',
      source: SOURCES.siteShapes,
      maxzoom: SYMBOL_ZOOM,
      filter: visibleSites(isAnchor, ['!', isSelectedSite]),
      layout: { ...LAYOUT, 'icon-image': ['get', 'badge'], 'icon-size': BADGE_SIZE },
    },
    {
      id: 'site-symbols',
      type: 'symbol',
      source: SOURCES.siteShapes,
      minzoom: SYMBOL_ZOOM,
      filter: visibleSites(isAnchor, ['!', isSelectedSite]),
      layout: { ...LAYOUT, 'icon-image': ['get', 'symbol'], 'icon-size': SYMBOL_SIZE },
    },
    {
      id: 'site-symbols-selected',
      type: 'symbol',
      source: SOURCES.siteShapes,
      filter: visibleSites(isAnchor, isSelectedSite),
      layout: { ...LAYOUT, 'icon-image': ['get', 'symbol'], 'icon-size': SELECTED_SIZE },
    },
  ],
  legend: (context) => [
    {
      id: 'site-several',
      group: 'sites',
      label: context.messages.legend.siteSeveral,
      swatch: {
        type: 'circle',
        ...discColours(context, 1),
        radius: 9,
        band: mapActionColour(4, context.theme).fill,
        text: '1',
      },
      shownBy: shownByBadge(({ actions }) => String(actions).split('|').length > 3),
    },
    {
      id: 'site-background',
      group: 'sites',
      label: context.messages.legend.siteBackground,
      swatch: {
        type: 'circle',
        fill: context.colours.badgeHollow,
        ring: mapActionColour(0, context.theme).stroke,
        ringWidth: 2.2,
        radius: 6.5,
      },
      shownBy: shownByBadge(({ background }) => background === true),
    },
    displaced(context),
  ],
};

function displaced({ colours, messages }: StyleContext): MapLegendEntry {
  return {
    id: 'site-leader',
    group: 'sites',
    label: messages.legend.siteLeader,
    swatch: { type: 'leader', colour: colours.label.site, paper: colours.label.siteHalo },
    shownBy: { layers: ['site-leader-feet'] },
  };
}

/** Disc, ring and number of an action's badge in the legend. */
export function discColours({ theme, colours }: StyleContext, order: number) {
  const { fill, on } = mapActionColour(order, theme);
  return { fill, ring: colours.badgeRing, ringWidth: 1.5, textColour: on };
}

/** Any badge whose site is so. */
export function shownByBadge(where: NonNullable<ShownBy['where']>): ShownBy {
  return { layers: ['site-points', 'site-symbols', 'site-symbols-selected'], where };
}
