import type { ExpressionSpecification } from 'maplibre-gl';
import type { LegendEntry } from '../../domain/legend';
import { actionColour } from '../../domain/palette';
import { byZoom, has, isGeometry, siteStroke, state, visibleSites } from '../expressions';
import { SOURCES } from '../sources';
import type { LayerSubject, StyleContext } from './layer';

const isLine: ExpressionSpecification = ['all', has('part', 'shape'), isGeometry('LineString')];
const isTunnel = has('kind', 'tunnel');
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

/** Lines: cased; dashed where only the rough course is known; tunnels between two broken edges. */
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
      filter: visibleSites(isLine, isPlain),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': siteStroke(theme), 'line-width': width(0) },
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
    entry(
      context,
      'site-line',
      context.messages.legend.siteLine,
      context.colours.label.siteHalo,
      null,
    ),
    entry(context, 'site-line-sketch', context.messages.legend.siteLineSketch, null, [7, 4]),
    entry(context, 'site-tunnel', context.messages.legend.siteTunnel, null, [3, 2]),
  ],
};

function entry(
  { theme }: StyleContext,
  id: string,
  label: string,
  casing: string | null,
  dash: readonly number[] | null,
): LegendEntry {
  return {
    id,
    group: 'sites',
    label,
    swatch: {
      type: 'line',
      colour: actionColour(8).stroke[theme],
      width: 3.5,
      casing,
      dash,
    },
  };
}
