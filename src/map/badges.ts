import { KINDS, type Kind } from '../domain/closed-lists';
import { STATUSES, type SiteFeatureProperties, type Status } from '../domain/dataset';
import { mapActionColour, mapActionColours } from './action-colours';
import { ICONS } from './icons';
import { THEMES, type MapTheme } from './themes';

/** What the map must know of an action: its id and its number, from 1. */
export interface NumberedAction {
  readonly id: string;
  readonly order: number;
}

/** Radius of a badge at rest, in CSS pixels, ring included. */
export const BADGE_RADIUS = 11;
/** The same with a band for further actions. Every badge image has room for it. */
export const BANDED_RADIUS = 12.5;
/** Half the side of a symbol: a badge with its sign, numbers and status. CSS pixels. */
export const SYMBOL_REACH = 20;
/** Side of the guard image, in CSS pixels: layers scale it to what it guards. */
export const GUARD_SIZE = 18;

/** What badge and symbol have in common: a disc in a ring, with bands of further actions between them. */
interface Disc {
  readonly id: string;
  readonly fill: string;
  readonly ring: string;
  /** Colours of the further actions: arcs of equal length between disc and ring. */
  readonly bands: readonly string[];
}

/** For the overview: the number alone. */
export interface Badge extends Disc {
  readonly type: 'badge';
  /** The number, or null for a hollow badge. */
  readonly text: string | null;
  readonly textColour: string;
}

/** For the closer view: the sign of the kind, the numbers of all actions, and what became of it. */
export interface SiteSymbol extends Disc {
  readonly type: 'symbol';
  /** SVG path data in a square of `ICON_SIZE`. */
  readonly icon: string;
  readonly iconColour: string;
  /** Null for a hollow symbol. */
  readonly numbers: string | null;
  readonly status: Status | '';
  /** Ground of the status mark, and colour of the numbers. */
  readonly paper: string;
}

/** An image that the style refers to by id. Lengths are CSS pixels, colours CSS colours. */
export type ImageDescription =
  | Badge
  | SiteSymbol
  | {
      readonly type: 'hatch';
      readonly id: string;
      readonly colour: string;
      /** Index in the list of patterns. */
      readonly pattern: number;
    }
  | {
      readonly type: 'mark';
      readonly id: string;
      readonly shape: 'triangle' | 'square';
      readonly fill: string;
      readonly halo: string;
    }
  | { readonly type: 'blank'; readonly id: string };

/** Transparent: keeps labels off the badges. */
export const GUARD_IMAGE = 'guard';
export const PEAK_IMAGE = 'peak';
export const PORT_IMAGE = 'port';
export const BACKGROUND_BADGE = 'badge-background';

/** Numbers of a site's actions, the first action leading, the others in the report's order; unknown ids are left out. */
export function ordersOf(site: SiteFeatureProperties, known: readonly NumberedAction[]): number[] {
  if (site.order === 0) return [];
  const ids = new Set(site.actions.split('|'));
  const others = known
    .filter(({ id, order }) => ids.has(id) && order !== site.order)
    .map(({ order }) => order);
  return [site.order, ...others.toSorted((a, b) => a - b)];
}

/** Id of the badge of a site in the overview. */
export function badgeId(site: SiteFeatureProperties, known: readonly NumberedAction[]): string {
  if (site.order === 0) return BACKGROUND_BADGE;
  return ['badge', ...ordersOf(site, known)].join('-');
}

/** Id of the symbol of a site in the closer view. */
export function symbolId(site: SiteFeatureProperties, known: readonly NumberedAction[]): string {
  return ['symbol', ordersOf(site, known).join('-'), site.kind, site.status].join('/');
}

/** The badge or symbol of this id, which tells all that it shows; null for any other id. */
export function imageOf(id: string, theme: MapTheme): Badge | SiteSymbol | null {
  if (id === BACKGROUND_BADGE) return describeBadge(id, [], theme);
  const numbers = /^badge(?<orders>(?:-\d+)+)$/.exec(id)?.groups?.['orders'];
  if (numbers !== undefined) return describeBadge(id, ordersIn(numbers), theme);
  const [type, orders = '', kind, status = ''] = id.split('/');
  if (type !== 'symbol' || !isOneOf(KINDS, kind)) return null;
  if (status !== '' && !isOneOf(STATUSES, status)) return null;
  return describeSymbol(id, ordersIn(orders), { kind, status }, theme);
}

function ordersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return list.some((known) => known === value);
}

export function hatchId(order: number): string {
  return `hatch-${order}`;
}

/** Every image the style needs for these sites in this theme. */
export function describeImages(
  sites: readonly SiteFeatureProperties[],
  known: readonly NumberedAction[],
  theme: MapTheme,
): ImageDescription[] {
  const { label, hatchesAll } = THEMES[theme];
  const ids = new Set(sites.flatMap((site) => [badgeId(site, known), symbolId(site, known)]));
  const hatches = mapActionColours(theme).map(({ stroke }, order) => ({
    type: 'hatch' as const,
    id: hatchId(order),
    colour: stroke,
    pattern: hatchesAll ? order : 1,
  }));
  return [
    ...[...ids].flatMap((id) => imageOf(id, theme) ?? []),
    ...hatches,
    { type: 'mark', id: PEAK_IMAGE, shape: 'triangle', fill: label.green, halo: label.halo },
    { type: 'mark', id: PORT_IMAGE, shape: 'square', fill: label.port, halo: label.halo },
    { type: 'blank', id: GUARD_IMAGE },
  ];
}

function describeDisc(orders: readonly number[], theme: MapTheme): Omit<Disc, 'id'> {
  const [first, ...others] = orders;
  const { badgeHollow, badgeRing } = THEMES[theme];
  if (first === undefined) {
    return { fill: badgeHollow, ring: mapActionColour(0, theme).stroke, bands: [] };
  }
  return {
    fill: mapActionColour(first, theme).fill,
    ring: badgeRing,
    bands: others.map((order) => mapActionColour(order, theme).fill),
  };
}

/** Of what is drawn on the disc. */
function colourOn(orders: readonly number[], theme: MapTheme): string {
  const [first] = orders;
  const { on, stroke } = mapActionColour(first ?? 0, theme);
  return first === undefined ? stroke : on;
}

function describeBadge(id: string, orders: readonly number[], theme: MapTheme): Badge {
  return {
    type: 'badge',
    id,
    ...describeDisc(orders, theme),
    text: orders[0] === undefined ? null : String(orders[0]),
    textColour: colourOn(orders, theme),
  };
}

function describeSymbol(
  id: string,
  orders: readonly number[],
  { kind, status }: Pick<SiteSymbol, 'status'> & { readonly kind: Kind },
  theme: MapTheme,
): SiteSymbol {
  return {
    type: 'symbol',
    id,
    ...describeDisc(orders, theme),
    icon: ICONS[kind].path,
    iconColour: colourOn(orders, theme),
    numbers: orders.length === 0 ? null : orders.join('·'),
    status,
    paper: THEMES[theme].badgePaper,
  };
}
