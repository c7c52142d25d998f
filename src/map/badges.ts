import type { Theme } from '../domain/view';
import type { SiteFeatureProperties } from '../domain/dataset';
import { ACTION_COLOURS, NEUTRAL_COLOUR, RING, actionColour } from '../domain/palette';
import { THEMES } from './themes';

/** What the map must know of an action: its id and its number, from 1. */
export interface NumberedAction {
  readonly id: string;
  readonly order: number;
}

/** Radius of a badge at rest, in CSS pixels, ring included. */
export const BADGE_RADIUS = 11;
/** The same with a band for further actions. Every badge image has room for it. */
export const BANDED_RADIUS = 12.5;

/** An image that the style refers to by id. Lengths are CSS pixels, colours CSS colours. */
export type ImageDescription =
  | {
      readonly type: 'badge';
      readonly id: string;
      readonly fill: string;
      /** The number, or null for a hollow badge. */
      readonly text: string | null;
      readonly textColour: string;
      readonly ring: string;
      /** Colours of the further actions: arcs of equal length between disc and ring. */
      readonly bands: readonly string[];
    }
  | { readonly type: 'hatch'; readonly id: string; readonly colour: string }
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

/** Numbers of a site's actions, in the report's order; unknown ids are left out. */
export function ordersOf(actions: string, known: readonly NumberedAction[]): number[] {
  const ids = new Set(actions.split('|'));
  return known
    .filter(({ id }) => ids.has(id))
    .map(({ order }) => order)
    .toSorted((a, b) => a - b);
}

/** Id of the badge of a site: its first action leads, the others follow in order. */
export function badgeId(site: SiteFeatureProperties, known: readonly NumberedAction[]): string {
  const others = ordersOf(site.actions, known).filter((order) => order !== site.order);
  if (site.order === 0) return BACKGROUND_BADGE;
  return ['badge', site.order, ...others].join('-');
}

export function hatchId(order: number): string {
  return `hatch-${order}`;
}

/** Every image the style needs in this theme: one badge a combination of actions in use, and the rest. */
export function describeImages(badgeIds: Iterable<string>, theme: Theme): ImageDescription[] {
  const colours = THEMES[theme];
  const badges = [...new Set(badgeIds)].toSorted().map((id) => describeBadge(id, theme));
  const hatches = [NEUTRAL_COLOUR, ...ACTION_COLOURS].map((colour, order) => ({
    type: 'hatch' as const,
    id: hatchId(order),
    colour: colour.stroke[theme],
  }));
  return [
    ...badges,
    ...hatches,
    mark(PEAK_IMAGE, 'triangle', colours.label.green, colours.label.halo),
    mark(PORT_IMAGE, 'square', colours.label.port, colours.label.halo),
    { type: 'blank', id: GUARD_IMAGE },
  ];
}

function mark(
  id: string,
  shape: 'triangle' | 'square',
  fill: string,
  halo: string,
): ImageDescription {
  return { type: 'mark', id, shape, fill, halo };
}

function describeBadge(id: string, theme: Theme): ImageDescription {
  if (id === BACKGROUND_BADGE) {
    return {
      type: 'badge',
      id,
      fill: THEMES[theme].badgeHollow,
      text: null,
      textColour: NEUTRAL_COLOUR.stroke[theme],
      ring: NEUTRAL_COLOUR.stroke[theme],
      bands: [],
    };
  }
  const [first = 0, ...others] = id.split('-').slice(1).map(Number);
  const colour = actionColour(first);
  return {
    type: 'badge',
    id,
    fill: colour.fill,
    text: String(first),
    textColour: colour.on,
    ring: RING[theme],
    bands: others.map((order) => actionColour(order).fill),
  };
}
