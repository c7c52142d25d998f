/** Side of a pattern's tile, in CSS pixels. */
// @ts-nocheck

export const HATCH_SIZE = 8;

type Draw = (path: Path2D) => void;

const S = HATCH_SIZE;

function line(path: Path2D, x1: number, y1: number, x2: number, y2: number): void {
  path.moveTo(x1, y1);
  path.lineTo(x2, y2);
}

/** Three parallels, so that the pattern joins at its corners. */
function rising(path: Path2D): void {
  for (const shift of [-S, 0, S]) line(path, shift - 1, S + 1, shift + S + 1, -1);
}

function falling(path: Path2D): void {
  for (const shift of [-S, 0, S]) line(path, shift - 1, -1, shift + S + 1, S + 1);
}

function level(path: Path2D, y: number): void {
  line(path, 0, y, S, y);
}

function upright(path: Path2D, x: number): void {
  line(path, x, 0, x, S);
}

function ring(path: Path2D, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, 2 * Math.PI);
}

/** By number of the action, neutral first: told apart in one grey. */
const PATTERNS: readonly Draw[] = [
  (path) => ring(path, 4, 4, 0.5),
  rising,
  falling,
  (path) => level(path, 4),
  (path) => upright(path, 4),
  (path) => {
    level(path, 4);
    upright(path, 4);
  },
  (path) => {
    rising(path);
    falling(path);
  },
  (path) => {
    rising(path);
    for (const shift of [-S, 0, S]) line(path, shift + 3, S + 1, shift + S + 5, -1);
  },
  (path) => {
    ring(path, 2, 2, 0.6);
    ring(path, 6, 6, 0.6);
  },
  (path) => {
    line(path, 0, 2, 4, 2);
    line(path, 4, 6, 8, 6);
  },
  (path) => ring(path, 4, 4, 2.2),
];

/** Number of different patterns: one an action, and the neutral one. */
export const PATTERN_COUNT = PATTERNS.length;

/** One tile of the pattern, which joins seamlessly; patterns repeat after the last. */
export function drawHatch(
  context: CanvasRenderingContext2D,
  pattern: number,
  colour: string,
): void {
  const path = new Path2D();
  PATTERNS[pattern % PATTERNS.length]?.(path);
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke(path);
}
