// @ts-nocheck
import type { SheetStop } from './Panel.svelte';

/** CSS heights of the stops. `peek` leaves the title and the actions in reach. */
export const SHEET_HEIGHTS: Record<SheetStop, string> = {
  peek: '152px',
  half: '48dvh',
  full: 'calc(100dvh - 56px)',
};

const STOPS: readonly SheetStop[] = ['peek', 'half', 'full'];

/** Height of a stop in CSS pixels for a window of this height. */
export function stopHeight(stop: SheetStop, windowHeight: number): number {
  if (stop === 'peek') return 152;
  return stop === 'half' ? windowHeight * 0.48 : windowHeight - 56;
}

/** The stop at which a sheet let go at this height comes to rest. */
export function nearestStop(height: number, windowHeight: number): SheetStop {
  const distance = (stop: SheetStop): number => Math.abs(stopHeight(stop, windowHeight) - height);
  return STOPS.toSorted((a, b) => distance(a) - distance(b))[0] ?? 'half';
}

/** The next stop upwards, and from the top back to the lowest, for a tap on the handle. */
export function nextStop(stop: SheetStop): SheetStop {
  return STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? 'half';
}
