export type Point = readonly [x: number, y: number];

/** One piece of a path: straight, or an arc of a circle. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
  /** Null for a straight piece. */
  readonly radius: number | null;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const PARAMETERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, h: 1, v: 1, a: 7, Z: 0 };

/** The pieces of SVG path data, of the commands that swatches and patterns use. Throws on all else. */
export function strokesOf(d: string): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  const go = (to: Point, radius: number | null = null): void => {
    strokes.push({ from: at, to, radius });
    at = to;
  };
  for (const [command, ...numbers] of steps(d)) {
    const [a = 0, b = 0] = numbers;
    if (command === 'M') start = at = [a, b];
    else if (command === 'L') go([a, b]);
    else if (command === 'H') go([a, at[1]]);
    else if (command === 'h') go([at[0] + a, at[1]]);
    else if (command === 'v') go([at[0], at[1] + a]);
    else if (command === 'a') go([at[0] + (numbers[5] ?? 0), at[1] + (numbers[6] ?? 0)], a);
    else if (at[0] !== start[0] || at[1] !== start[1]) go(start);
  }
  return strokes;
}

/** The commands with their numbers, each on its own; what follows the two numbers of an M is an L. */
function steps(d: string): readonly (readonly [command: string, ...numbers: number[]])[] {
  const found = [...d.matchAll(/([A-Za-z])([-\d. ]*)/g)];
  if (d === '' || found.map(([whole]) => whole).join('') !== d) throw new Error(`No path: "${d}"`);
  return found.flatMap(([, command = '', text = '']) => {
    const numbers = (text.match(/\S+/g) ?? []).map(Number);
    const size = PARAMETERS[command];
    if (size === undefined || numbers.some((number) => !Number.isFinite(number)))
      throw new Error(`Not understood: "${command}${text}"`);
    if (size === 0 && numbers.length === 0) return [[command] as const];
    if (numbers.length === 0 || numbers.length % size !== 0)
      throw new Error(`Numbers are missing: "${command}${text}"`);
    return Array.from({ length: numbers.length / size }, (_, index) => {
      const name = command === 'M' && index > 0 ? 'L' : command;
      return [name, ...numbers.slice(index * size, (index + 1) * size)] as const;
    });
  });
}

/** The circles that pairs of half arcs make. Throws where two neighbours make none. */
export function circlesOf(strokes: readonly Stroke[]): readonly Circle[] {
  const halves = strokes.filter(({ radius }) => radius !== null);
  return halves.flatMap((half, index) => {
    if (index % 2 === 1) return [];
    const back = halves[index + 1];
    const radius = half.radius ?? Number.NaN;
    const across = Math.hypot(half.to[0] - half.from[0], half.to[1] - half.from[1]);
    const isClosed =
      back?.radius === radius &&
      isSame(back.from, half.to) &&
      isSame(back.to, half.from) &&
      Math.abs(across - 2 * radius) < 1e-9;
    if (!isClosed) throw new Error('Two arcs make no circle');
    return [{ x: (half.from[0] + half.to[0]) / 2, y: (half.from[1] + half.to[1]) / 2, radius }];
  });
}

function isSame(a: Point, b: Point): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-9;
}

/** How far a point lies from the middle of the stroke, which ends square; infinite beyond its ends. */
function distanceTo({ from, to }: Stroke, [x, y]: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  if (along < 0 || along > length) return Infinity;
  return Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length;
}

/** Whether strokes 1 wide along straight lines and whole circles leave ink on the point. */
export function hasInk(strokes: readonly Stroke[], [x, y]: Point): boolean {
  const straight = strokes.filter(({ radius }) => radius === null);
  return (
    straight.some((stroke) => distanceTo(stroke, [x, y]) <= 0.5) ||
    circlesOf(strokes).some(
      (circle) => Math.abs(Math.hypot(x - circle.x, y - circle.y) - circle.radius) <= 0.5,
    )
  );
}

/** Left, top, right, bottom of the points between the pieces. */
export function boundsOf(strokes: readonly Stroke[]): readonly [number, number, number, number] {
  const points = strokes.flatMap(({ from, to }) => [from, to]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
