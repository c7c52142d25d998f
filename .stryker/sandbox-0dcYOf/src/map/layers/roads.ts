// @ts-nocheck
import type { ExpressionSpecification } from 'maplibre-gl';
import { byZoom, flag, has, isGeometry, match } from '../expressions';
import { SOURCES } from '../sources';
import type { MapColours, RoadClass } from '../themes';
import type { LayerSubject, MapLegendEntry, StyleContext } from './layer';

export const ROAD_CLASSES = [
  'expressway',
  'primary',
  'secondary',
  'minor',
] as const satisfies readonly RoadClass[];

/** Width of the fill in CSS pixels at each zoom of `ZOOMS`. */
const WIDTHS: Readonly<Record<RoadClass, readonly [number, number, number, number]>> = {
  expressway: [1.3, 2.6, 6.5, 32],
  primary: [0.8, 2, 5.4, 27],
  secondary: [0.2, 1.1, 3.6, 20],
  minor: [0, 0.3, 2.2, 13],
};
const ZOOMS = [10, 12, 14.5, 18] as const;

/** What the casing adds to the width, on both sides together. */
const CASING = [0.4, 1, 1.6, 2.4] as const;

const isRoad: ExpressionSpecification = ['all', has('layer', 'roads'), isGeometry('LineString')];

/** Broad roads last, so that they cross over narrow ones. */
const sortKey: ExpressionSpecification = [
  'match',
  ['get', 'class'],
  'expressway',
  4,
  'primary',
  3,
  'secondary',
  2,
  1,
];

function width(extra: readonly number[]): ExpressionSpecification {
  const at = (index: 0 | 1 | 2 | 3) => {
    const add = extra[index] ?? 0;
    const table = ROAD_CLASSES.map((name) => [name, round(WIDTHS[name][index] + add)] as const);
    return [ZOOMS[index], match('class', Object.fromEntries(table), 1 + add)] as const;
  };
  return byZoom(1.6, at(0), at(1), at(2), at(3));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function colour(colours: MapColours, part: 'fill' | 'casing') {
  const table = ROAD_CLASSES.map((name) => [name, colours.roads[name][part]] as const);
  return match('class', Object.fromEntries(table), colours.roads.minor[part]);
}

/** Where the opacity below lets a class be seen. */
const FIRST_ZOOM: Readonly<Record<RoadClass, number>> = {
  expressway: 0,
  primary: 0,
  secondary: 11.2,
  minor: 13,
};

/** Streets appear when there is room for them. */
const opacity = byZoom(
  1,
  [10.8, match('class', { expressway: 1, primary: 1, secondary: 0, minor: 0 }, 0)],
  [11.6, match('class', { expressway: 1, primary: 1, secondary: 1, minor: 0 }, 0)],
  [12.6, match('class', { expressway: 1, primary: 1, secondary: 1, minor: 0 }, 0)],
  [13.3, 1],
);

export const roads: LayerSubject = {
  layers: ({ colours }) => [
    {
      id: 'road-tunnels',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', isRoad, flag('tunnel')],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.roadTunnel,
        'line-width': byZoom(1.5, [10, 1], [14.5, 2.4], [18, 8]),
        'line-dasharray': [2.4, 1.6],
        'line-opacity': opacity,
      },
    },
    {
      id: 'road-casings',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', isRoad, ['!', flag('tunnel')]],
      layout: { 'line-join': 'round', 'line-cap': 'butt', 'line-sort-key': sortKey },
      paint: {
        'line-color': colour(colours, 'casing'),
        'line-width': width(CASING),
        'line-opacity': opacity,
      },
    },
    {
      id: 'roads',
      type: 'line',
      source: SOURCES.baseShapes,
      filter: ['all', isRoad, ['!', flag('tunnel')]],
      layout: { 'line-join': 'round', 'line-cap': 'round', 'line-sort-key': sortKey },
      paint: {
        'line-color': colour(colours, 'fill'),
        'line-width': width([0, 0, 0, 0]),
        'line-opacity': opacity,
      },
    },
  ],
  legend: (context) => [
    ...ROAD_CLASSES.map((name, index) => roadEntry(context, name, 5 - index)),
    {
      id: 'road-tunnel',
      group: 'base',
      label: context.messages.legend.roadTunnel,
      swatch: {
        type: 'line',
        colour: context.colours.roadTunnel,
        width: 2,
        casing: null,
        dash: [5, 3],
      },
      shownBy: { layers: ['road-tunnels'] },
    },
  ],
};

function roadEntry(
  { colours, messages }: StyleContext,
  name: RoadClass,
  width: number,
): MapLegendEntry {
  return {
    id: `road-${name}`,
    group: 'base',
    label: messages.legend[name],
    swatch: {
      type: 'line',
      colour: colours.roads[name].fill,
      width,
      casing: colours.roads[name].casing,
      dash: null,
    },
    shownBy: {
      layers: ['roads'],
      where: (properties) => properties['class'] === name,
      minzoom: FIRST_ZOOM[name],
    },
  };
}
