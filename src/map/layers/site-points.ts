import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { LegendEntry } from '../../domain/legend';
import { NEUTRAL_COLOUR, RING, actionColour } from '../../domain/palette';
import { BADGE_RADIUS } from '../badges';
import { byZoom, has, isSelectedSite, siteFill, state, visibleSites } from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject, StyleContext } from './layer';

/** Size of a badge against its drawing, at each zoom. */
export const BADGE_SIZE = byZoom(1, [10, 0.72], [12, 0.86], [14, 1], [18, 1.25]);
const SELECTED_SIZE = byZoom(1, [10, 1], [12, 1.15], [14, 1.3], [18, 1.5]);

const isAnchor = has('part', 'anchor');

const LAYOUT: SymbolLayerSpecification['layout'] = {
  'icon-image': ['get', 'badge'],
  'icon-allow-overlap': true,
  // The guards on top of the labels stand for the badges when labels are placed.
  'icon-ignore-placement': true,
  'icon-padding': 0,
};

function focusRadius(scale: number): ExpressionSpecification {
  return [
    'case',
    state('selected'),
    19 * scale,
    ['any', state('hover'), state('related')],
    15.5 * scale,
    0,
  ];
}

const isFocused: ExpressionSpecification = [
  'any',
  state('selected'),
  state('hover'),
  state('related'),
];

/** Round badges with the action's number, at points and at the anchors of lines and areas. */
export const sitePoints: LayerSubject = {
  layers: ({ colours }) => [
    {
      id: 'site-focus',
      type: 'circle',
      source: SOURCES.siteShapes,
      filter: visibleSites(isAnchor),
      paint: {
        'circle-radius': byZoom(
          1,
          [10, focusRadius(0.8)],
          [14, focusRadius(1)],
          [18, focusRadius(1.2)],
        ),
        'circle-color': siteFill(),
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
      filter: visibleSites(isAnchor),
      layout: {
        ...LAYOUT,
        'icon-size': BADGE_SIZE,
        'symbol-sort-key': ['case', ['get', 'background'], 0, 1],
      },
    },
    {
      id: 'site-points-selected',
      type: 'symbol',
      source: SOURCES.siteShapes,
      filter: visibleSites(isAnchor, isSelectedSite),
      layout: { ...LAYOUT, 'icon-size': SELECTED_SIZE },
    },
  ],
  legend: (context) => [
    badge(context, 'site-point', context.messages.legend.sitePoint, null),
    badge(context, 'site-several', context.messages.legend.siteSeveral, actionColour(2).fill),
    {
      id: 'site-background',
      group: 'sites',
      label: context.messages.legend.siteBackground,
      swatch: {
        type: 'circle',
        fill: context.colours.badgeHollow,
        ring: NEUTRAL_COLOUR.stroke[context.theme],
        ringWidth: 2.2,
        radius: 6.5,
        band: null,
        text: null,
        textColour: NEUTRAL_COLOUR.stroke[context.theme],
      },
    },
  ],
};

function badge(
  { theme }: StyleContext,
  id: string,
  label: string,
  band: string | null,
): LegendEntry {
  const colour = actionColour(1);
  return {
    id,
    group: 'sites',
    label,
    swatch: {
      type: 'circle',
      fill: colour.fill,
      ring: RING[theme],
      ringWidth: 1.5,
      radius: BADGE_RADIUS,
      band,
      text: '1',
      textColour: colour.on,
    },
  };
}
