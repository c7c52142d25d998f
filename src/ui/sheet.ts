import type { SheetStop } from './Panel.svelte';

/**
 * CSS heights of the stops. `peek` leaves the title and the actions in reach; in a short window, as at
 * 400 % zoom, it stays below the half.
 */
export const SHEET_HEIGHTS: Record<SheetStop, string> = {
  peek: 'min(152px, 36dvh)',
  half: '48dvh',
  full: 'max(100dvh - 56px, 84dvh)',
};

const STOPS: readonly SheetStop[] = ['peek', 'half', 'full'];

/** Height of a stop in CSS pixels for a window of this height. */
export function stopHeight(stop: SheetStop, windowHeight: number): number {
  if (stop === 'peek') return Math.min(152, windowHeight * 0.36);
  return stop === 'half' ? windowHeight * 0.48 : Math.max(windowHeight - 56, windowHeight * 0.84);
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
