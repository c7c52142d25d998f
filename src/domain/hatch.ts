/** Side of a pattern's tile, in CSS pixels. */
export const HATCH_SIZE = 8;

const S = HATCH_SIZE;
const line = (x1: number, y1: number, x2: number, y2: number): string => `M${x1} ${y1}L${x2} ${y2}`;
const ring = (x: number, y: number, radius: number): string =>
  `M${x + radius} ${y}a${radius} ${radius} 0 1 0 ${-2 * radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0`;
/** Three parallels, so that the pattern joins at its corners. */
const parallels = (path: (shift: number) => string): string => [-S, 0, S].map(path).join('');
const rising = parallels((shift) => line(shift - 1, S + 1, shift + S + 1, -1));
const falling = parallels((shift) => line(shift - 1, -1, shift + S + 1, S + 1));
const level = line(0, 4, S, 4);
const upright = line(4, 0, 4, S);

/** SVG path data of one tile, to be stroked. By number of the action, neutral first: told apart in one grey. */
const HATCHES: readonly string[] = [
  ring(4, 4, 0.5),
  rising,
  falling,
  level,
  upright,
  level + upright,
  rising + falling,
  rising + parallels((shift) => line(shift + 3, S + 1, shift + S + 5, -1)),
  ring(2, 2, 0.6) + ring(6, 6, 0.6),
  line(0, 2, 4, 2) + line(4, 6, 8, 6),
  ring(4, 4, 2.2),
];

/** Number of different patterns: one an action, and the neutral one. */
export const HATCH_COUNT = HATCHES.length;

/** One tile of a pattern, as SVG path data to be stroked; patterns repeat after the last. */
export function hatch(pattern: number): string {
  return HATCHES[pattern % HATCHES.length] ?? '';
}
