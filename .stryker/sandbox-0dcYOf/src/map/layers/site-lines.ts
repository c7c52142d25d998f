// @ts-nocheck
import type { ExpressionSpecification } from 'maplibre-gl';
import { mapActionColour } from '../action-colours';
import { byZoom, flag, has, isGeometry, siteStroke, state, visibleSites } from '../expressions';
import type { LayerId } from '../order';
import { SOURCES } from '../sources';
import type { LayerSubject, MapLegendEntry, StyleContext } from './layer';

const isLine: ExpressionSpecification = ['all', has('part', 'shape'), isGeometry('LineString')];
const isTunnel = has('kind', 'tunnel');
const isUnbuilt = flag('unbuilt');
const isSketch: ExpressionSpecification = ['all', has('method', 'sketch'), ['!', isTunnel]];
const isPlain: ExpressionSpecification = ['all', ['!', has('method', 'sketch')], ['!', isTunnel]];

function emphasis(rest: number): ExpressionSpecification {
  const active: ExpressionSpecification = [
    'any',
    state('selected'),
    state('hover'),
    state('related'),
  ];
  return ['case', active, Math.round(rest * 16) / 10, rest];
}

/** Width in CSS pixels, `add` wider than the line itself. */
function width(add: number): ExpressionSpecification {
  return byZoom(1.4, [10, emphasis(2.2 + add)], [14, emphasis(3.6 + add)], [18, emphasis(8 + add)]);
}

/**
 * Lines: cased; in dashes within the casing while not built; in dashes without where only the rough course is
 * known; tunnels as two broken edges.
 */
export const siteLines: LayerSubject = {
  layers: ({ theme, colours }) => [
    {
      id: 'site-line-casings',
      type: 'line',
      source: SOURCES.siteShapes,
      filter: visibleSites(isLine, isPlain),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.label.siteHalo, 'line-width': width(2.6) },
    },
    {
      id: 'site-lines',
      type: 'line',
      source: SOURCES.siteShapes,
      filter: visibleSites(isLine, isPlain, ['!', isUnbuilt]),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': siteStroke(theme), 'line-width': width(0) },
    },
    {
      id: 'site-lines-unbuilt',
      type: 'line',
      source: SOURCES.siteShapes,
      filter: visibleSites(isLine, isPlain, isUnbuilt),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': siteStroke(theme),
        'line-width': width(0),
        'line-dasharray': [2.2, 1],
      },
    },
    {
      id: 'site-lines-sketch',
      type: 'line',
      source: SOURCES.siteShapes,
      filter: visibleSites(isLine, isSketch),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': siteStroke(theme),
        'line-width': width(-0.4),
        'line-dasharray': [2.6, 1.5],
      },
    },
    {
      id: 'site-tunnels',
      type: 'line',
      source: SOURCES.siteShapes,
      filter: visibleSites(isLine, isTunnel),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': siteStroke(theme),
        'line-width': byZoom(1.3, [10, 1.1], [14, 1.6], [18, 2.6]),
        'line-gap-width': width(-0.4),
        'line-dasharray': [3, 1.8],
      },
    },
  ],
  legend: (context) => [
    entry(context, 'site-line', 'siteLine', { casing: true }, 'site-lines'),
    entry(
      context,
      'site-line-unbuilt',
      'siteLineUnbuilt',
      { casing: true, dash: [6, 3] },
      'site-lines-unbuilt',
    ),
    entry(context, 'site-line-sketch', 'siteLineSketch', { dash: [7, 4] }, 'site-lines-sketch'),
    entry(context, 'site-tunnel', 'siteTunnel', { dash: [4, 2.4], isDouble: true }, 'site-tunnels'),
  ],
};

interface Look {
  readonly casing?: boolean;
  readonly dash?: readonly number[] | null;
  readonly isDouble?: boolean;
}

function entry(
  { theme, colours, messages }: StyleContext,
  id: string,
  label: 'siteLine' | 'siteLineUnbuilt' | 'siteLineSketch' | 'siteTunnel',
  { casing = false, dash = null, isDouble = false }: Look,
  layer: LayerId,
): MapLegendEntry {
  return {
    id,
    group: 'sites',
    label: messages.legend[label],
    swatch: {
      type: 'line',
      colour: mapActionColour(8, theme).stroke,
      width: isDouble ? 6 : 3.5,
      casing: casing ? colours.label.siteHalo : null,
      dash,
      isDouble,
    },
    shownBy: { layers: [layer] },
  };
}
