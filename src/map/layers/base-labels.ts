import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { PEAK_IMAGE, PORT_IMAGE } from '../badges';
import { byZoom, has, isGeometry, isVisible, match, nameIn } from '../expressions';
import { font } from '../fonts';
import { SOURCES } from '../sources';
import { MARKS, PLACES, STATIONS, type LabelStyle, type LabelStyles } from './label-styles';
import type { LayerSubject, StyleContext } from './layer';

function byClass(
  styles: LabelStyles,
  pick: (style: LabelStyle) => string | number | ExpressionSpecification,
  fallback: string | number | ExpressionSpecification,
): ExpressionSpecification {
  const entries = Object.entries(styles).map(([name, style]) => [name, pick(style)] as const);
  return match('class', Object.fromEntries(entries), fallback);
}

/** Of a class in the table, due at this zoom, and not said already by the label of a visible site. */
function filter(styles: LabelStyles): ExpressionSpecification {
  const minzoom = byClass(styles, (style) => style.minzoom, 24);
  return [
    'all',
    isGeometry('Point'),
    // The outline of the district has its label among the places.
    ['!', has('layer', 'boundary')],
    ['in', ['get', 'class'], ['literal', Object.keys(styles)]],
    ['>=', ['zoom'], ['coalesce', ['get', 'minzoom'], minzoom]],
    givesWayToSite,
  ];
}

const givesWayToSite: ExpressionSpecification = [
  'any',
  ['!', ['has', 'site']],
  ['!', isVisible(['coalesce', ['get', 'site'], ''], ['coalesce', ['get', 'siteGroup'], ''])],
];

function layout(
  styles: LabelStyles,
  { lang }: StyleContext,
): NonNullable<SymbolLayerSpecification['layout']> {
  const size = (index: 0 | 1 | 2) => byClass(styles, (style) => style.size[index], 11);
  return {
    'text-field': nameIn(lang),
    'text-font': byClass(styles, (style) => ['literal', font(style.bold ? 'bold' : 'regular')], [
      'literal',
      font('regular'),
    ]),
    'text-size': byZoom(1, [10, size(0)], [14, size(1)], [17, size(2)]),
    'text-letter-spacing': lang === 'en' ? 0.02 : byClass(styles, (style) => style.spacing, 0),
    'text-max-width': lang === 'en' ? 8 : 10,
    'text-line-height': 1.15,
    'text-padding': 4,
    'symbol-sort-key': [
      '+',
      byClass(styles, ({ priority }) => priority, 99),
      ['coalesce', ['get', 'rank'], 3],
    ],
  };
}

function paint(
  styles: LabelStyles,
  { colours }: StyleContext,
): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': byClass(styles, (style) => colours.label[style.colour], colours.label.place),
    'text-halo-color': [
      'match',
      ['get', 'class'],
      ['water-label', 'reservoir', 'sea', 'lake', 'river'],
      colours.label.waterHalo,
      colours.label.halo,
    ],
    'text-halo-width': 1.3,
    'text-halo-blur': 0.2,
  };
}

/** "Line 5": the full name is too long to be read along a line. */
function lineName({ messages }: StyleContext): ExpressionSpecification {
  const [before = '', after = ''] = messages.metroLine.split('{line}');
  return ['concat', before, ['get', 'line'], after];
}

/** Names on the base map, the most telling first. */
export const baseLabels: LayerSubject = {
  layers: (context) => [
    {
      id: 'label-roads',
      type: 'symbol',
      source: SOURCES.baseLabels,
      minzoom: 12.5,
      filter: ['all', has('layer', 'roads'), isGeometry('LineString'), givesWayToSite],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': nameIn(context.lang),
        'text-font': font('regular'),
        'text-size': byZoom(1, [12, 9.5], [14, 11], [17, 13.5]),
        'text-letter-spacing': context.lang === 'en' ? 0.02 : 0.1,
        'text-max-angle': 30,
        'text-padding': 6,
        'symbol-sort-key': ['coalesce', ['get', 'rank'], 5],
      },
      paint: {
        'text-color': context.colours.label.road,
        'text-halo-color': context.colours.label.halo,
        'text-halo-width': 1.4,
      },
    },
    {
      id: 'label-metro',
      type: 'symbol',
      source: SOURCES.baseLabels,
      minzoom: 12.5,
      filter: ['all', has('layer', 'metro-lines'), isGeometry('LineString')],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 480,
        'text-field': lineName(context),
        'text-font': font('bold'),
        'text-size': byZoom(1, [12, 9], [14, 10.5], [17, 12.5]),
        'text-letter-spacing': 0.04,
        'text-max-angle': 30,
        'text-padding': 8,
        'symbol-sort-key': ['coalesce', ['get', 'rank'], 5],
      },
      paint: {
        'text-color': context.colours.label.station,
        'text-halo-color': context.colours.label.halo,
        'text-halo-width': 1.6,
      },
    },
    {
      id: 'label-places',
      type: 'symbol',
      source: SOURCES.baseLabels,
      filter: filter(PLACES),
      layout: layout(PLACES, context),
      paint: paint(PLACES, context),
    },
    {
      id: 'label-stations',
      type: 'symbol',
      source: SOURCES.baseLabels,
      filter: filter(STATIONS),
      layout: {
        ...layout(STATIONS, context),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
      },
      paint: paint(STATIONS, context),
    },
    {
      id: 'label-marks',
      type: 'symbol',
      source: SOURCES.baseLabels,
      filter: filter(MARKS),
      layout: {
        ...layout(MARKS, context),
        'icon-image': ['match', ['get', 'class'], 'peak', PEAK_IMAGE, PORT_IMAGE],
        'icon-size': byZoom(1, [11, 0.75], [15, 1]),
        'icon-optional': false,
        'text-optional': true,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
      },
      paint: paint(MARKS, context),
    },
  ],
  legend: ({ colours, messages }) => [
    {
      id: 'peak',
      group: 'base',
      label: messages.legend.peak,
      swatch: { type: 'symbol', shape: 'triangle', fill: colours.label.green },
      shownBy: { layers: ['label-marks'], where: (properties) => properties['class'] === 'peak' },
    },
    {
      id: 'port',
      group: 'base',
      label: messages.legend.port,
      swatch: { type: 'symbol', shape: 'square', fill: colours.label.port },
      shownBy: { layers: ['label-marks'], where: (properties) => properties['class'] !== 'peak' },
    },
  ],
};
