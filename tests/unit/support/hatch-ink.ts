import type { Point } from './path-data';

/** From a number to the nearest multiple of 8, the side of a tile. */
function toTile(value: number): number {
  return Math.abs((((value % 8) + 12) % 8) - 4);
}

const rising = ([x, y]: Point): number => toTile(x + y) / Math.SQRT2;
const falling = ([x, y]: Point): number => toTile(x - y) / Math.SQRT2;
const level = ([, y]: Point): number => toTile(y - 4);
const upright = ([x]: Point): number => toTile(x - 4);
const ring =
  (centre: number, radius: number) =>
  ([x, y]: Point): number =>
    Math.abs(Math.hypot(toTile(x - centre), toTile(y - centre)) - radius);

/** Dashes of half a tile, those of every other row shifted by half a tile. */
function dashes([x, y]: Point): number {
  const isLeft = ((x % 8) + 8) % 8 < 4;
  return toTile(y - (isLeft ? 2 : 6));
}

/**
 * What each pattern draws over an endless plane, written down without tiles: how far a point lies from the
 * nearest line. Neutral first, then by number of the action.
 */
const PATTERNS: readonly (readonly ((point: Point) => number)[])[] = [
  [ring(4, 0.5)],
  [rising],
  [falling],
  [level],
  [upright],
  [level, upright],
  [rising, falling],
  [rising, ([x, y]) => rising([x - 4, y])],
  [ring(2, 0.6), ring(6, 0.6)],
  [dashes],
  [ring(4, 2.2)],
];
export const PATTERN_NUMBERS: readonly number[] = [...PATTERNS.keys()];

/** Whether the endless pattern has ink on the point, its lines being 1 wide. */
export function patternHasInk(pattern: number, point: Point): boolean {
  return (PATTERNS[pattern] ?? []).some((distance) => distance(point) <= 0.5);
}

/** A picture in rows of signs, by which two drawings can be compared; two signs a unit. */
export function inkPicture(
  [left, top, width, height]: readonly [number, number, number, number],
  isInk: (point: Point) => boolean,
): readonly string[] {
  const middles = (from: number, length: number): readonly number[] =>
    Array.from({ length: length * 2 }, (_, index) => from + 0.25 + index / 2);
  return middles(top, height).map((y) =>
    middles(left, width)
      .map((x) => (isInk([x, y]) ? '#' : '.'))
      .join(''),
  );
}
