import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Language } from '../domain/language';
import { mapActionColours, type MapActionColour } from './action-colours';
import type { MapTheme } from './themes';

/** A style value that is constant or computed. */
type Value = string | number | ExpressionSpecification;

/** Name of the global state that tells the visible sites: `VisibleState`. */
export const VISIBLE = 'visible';
/** Name of the global state that holds the id of the selected site, or null. */
export const SELECTED = 'selected';

/**
 * The visible sites as the style's global state: null for all, otherwise an object with the value true under
 * the id of each or the key of its group. An object is looked up in constant time, which an array is not.
 */
export type VisibleState = Readonly<Record<string, true>> | null;

export function visibleState(keys: readonly string[] | null): VisibleState {
  if (keys === null) return null;
  return Object.fromEntries(keys.map((key) => [key, true as const]));
}

/**
 * True where the visible set has the id or the group of the site. Compares with true, so that no key finds
 * `Object.prototype`.
 */
export function isVisible(
  id: ExpressionSpecification = ['get', 'id'],
  group: ExpressionSpecification = ['get', 'group'],
): ExpressionSpecification {
  const isIn = (key: ExpressionSpecification): ExpressionSpecification => [
    '==',
    ['get', ['string', key], ['object', ['global-state', VISIBLE]]],
    true,
  ];
  return ['any', ['==', ['global-state', VISIBLE], null], isIn(group), isIn(id)];
}

/** The one filter of every site layer: visible, and what the layer adds. */
export function visibleSites(...conditions: ExpressionSpecification[]): FilterSpecification {
  return ['all', isVisible(), ...conditions];
}

export const isSelectedSite: ExpressionSpecification = [
  '==',
  ['get', 'id'],
  ['global-state', SELECTED],
];

/** True where the feature is meant for the present zoom, in whole numbers: see `Spot`. */
export const isDueAtZoom: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'from'], ['zoom']],
  ['<', ['zoom'], ['get', 'to']],
];

export function has(property: string, value: string | number | boolean): ExpressionSpecification {
  return ['==', ['get', property], value];
}

/** A flag that is absent where it is false. */
export function flag(property: string): ExpressionSpecification {
  return ['==', ['get', property], true];
}

export function isGeometry(type: 'Point' | 'LineString' | 'Polygon'): ExpressionSpecification {
  return ['==', ['geometry-type'], type];
}

/** True where the app has set this feature state. */
export function state(name: 'hover' | 'selected' | 'related'): ExpressionSpecification {
  return ['boolean', ['feature-state', name], false];
}

/** The feature's name; Traditional Chinese where the language has none. */
export function nameIn(lang: Language): ExpressionSpecification {
  return ['coalesce', ['get', `name:${lang}`], ['get', 'name:zh-Hant'], ''];
}

/** One value per text value of a property. Throws for an empty table. */
export function match(
  property: string,
  table: Readonly<Record<string, Value>>,
  fallback: Value,
): ExpressionSpecification {
  const [first, ...rest] = Object.entries(table);
  if (!first) throw new Error(`Nothing to match "${property}" with`);
  return ['match', ['get', property], first[0], first[1], ...rest.flat(), fallback];
}

/** Grows with the zoom, by `base` per level between the stops: [zoom, value], at least one. */
export function byZoom(
  base: number,
  first: readonly [number, Value],
  ...rest: (readonly [number, Value])[]
): ExpressionSpecification {
  return [
    'interpolate',
    base === 1 ? ['linear'] : ['exponential', base],
    ['zoom'],
    first[0],
    first[1],
    ...rest.flat(),
  ];
}

/** A colour of the site's first action; neutral where it has none. */
function siteColour(
  theme: MapTheme,
  pick: (colour: MapActionColour) => string,
): ExpressionSpecification {
  const colours = mapActionColours(theme).map(pick);
  return ['to-color', ['at', ['number', ['get', 'order']], ['literal', colours]]];
}

/** For lines and outlines. */
export function siteStroke(theme: MapTheme): ExpressionSpecification {
  return siteColour(theme, ({ stroke }) => stroke);
}

/** For areas, translucent. */
export function siteWash(theme: MapTheme): ExpressionSpecification {
  return siteColour(theme, ({ wash }) => wash);
}
