// @ts-nocheck
import type { ExpressionSpecification } from 'maplibre-gl';
import { BANDED_RADIUS, GUARD_SIZE, SYMBOL_REACH } from './badges';
import { byZoom } from './expressions';

/** Pairs of zoom and scale, with a straight line between them; at least one. */
type Stops = readonly [readonly [number, number], ...(readonly [number, number])[]];

/** From this zoom on sites show their sign and status; below it the number alone. */
export const SYMBOL_ZOOM = 12.5;

const BADGE: Stops = [
  [9.5, 0.62],
  [10.5, 0.72],
  [12, 0.88],
  [SYMBOL_ZOOM, 0.92],
];
const SYMBOL: Stops = [
  [SYMBOL_ZOOM, 0.92],
  [14, 1],
  [18, 1.2],
];
const SELECTED: Stops = [
  [10, 0.92],
  [12, 1],
  [14, 1.14],
  [18, 1.35],
];

/** `icon-size` of the badges, of the symbols, and of the symbol of the selected site. */
export const BADGE_SIZE = sized(BADGE);
export const SYMBOL_SIZE = sized(SYMBOL);
export const SELECTED_SIZE = sized(SELECTED);

/** Side of what a symbol covers, less what labels keep as their padding. */
const SYMBOL_GUARD = 2 * SYMBOL_REACH - 4;
/** Labels may come near the edge of a badge. */
const BADGE_GUARD = 2 * BANDED_RADIUS - 5;

/** `icon-size` of the guards that keep labels off them. */
export const BADGE_GUARD_SIZE = sized(BADGE, BADGE_GUARD / GUARD_SIZE);
export const SYMBOL_GUARD_SIZE = sized(SYMBOL, SYMBOL_GUARD / GUARD_SIZE);
export const SELECTED_GUARD_SIZE = sized(SELECTED, SYMBOL_GUARD / GUARD_SIZE);

/** Least distance between two badges, or two symbols, so that both can be read. CSS pixels at scale 1. */
const BADGE_ROOM = 2 * BANDED_RADIUS;
const SYMBOL_ROOM = 36;

/**
 * Least distance in CSS pixels between two sites at a whole zoom that keeps them apart until the next
 * one, while the ground between them grows twofold.
 */
export function roomAt(zoom: number): number {
  const half = SYMBOL_ZOOM - Math.floor(SYMBOL_ZOOM);
  if (zoom > SYMBOL_ZOOM) return SYMBOL_ROOM * scaleAt(SYMBOL, zoom);
  const room = BADGE_ROOM * scaleAt(BADGE, zoom);
  if (zoom + 1 <= SYMBOL_ZOOM) return room;
  return Math.max(room, (SYMBOL_ROOM * scaleAt(SYMBOL, SYMBOL_ZOOM)) / 2 ** half);
}

function sized([first, ...rest]: Stops, factor = 1): ExpressionSpecification {
  const scaled = ([zoom, scale]: readonly [number, number]) => [zoom, scale * factor] as const;
  return byZoom(1, scaled(first), ...rest.map(scaled));
}

function scaleAt(stops: Stops, zoom: number): number {
  const next = stops.findIndex(([at]) => at >= zoom);
  const [after, before] = [stops[next], stops[next - 1]];
  if (!after) return stops.at(-1)?.[1] ?? 1;
  if (!before) return after[1];
  const part = (zoom - before[0]) / (after[0] - before[0]);
  return before[1] + part * (after[1] - before[1]);
}
