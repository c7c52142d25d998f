import { describe, expect, it } from 'vitest';
import type { Swatch } from '../../src/domain/legend';
import { swatchShapes, type SwatchShape } from '../../src/domain/swatch-shapes';
import { inkPicture, PATTERN_NUMBERS, patternHasInk } from './support/hatch-ink';
import { boundsOf, circlesOf, hasInk, strokesOf, type Circle } from './support/path-data';

type Path = Extract<SwatchShape, { type: 'path' }>;
type Given<T extends Swatch['type']> = Extract<Swatch, { type: T }>;

const FILL: Given<'fill'> = {
  type: 'fill',
  fill: 'green',
  outline: 'black',
  dashed: false,
  hatched: false,
};
const LINE: Given<'line'> = { type: 'line', colour: 'red', width: 3, casing: null, dash: null };
const CIRCLE: Given<'circle'> = {
  type: 'circle',
  fill: 'orange',
  ring: 'black',
  ringWidth: 1.5,
  radius: 7,
};

/** Bottom to top. */
function shapesOf(swatch: Swatch): readonly SwatchShape[] {
  return swatchShapes(swatch, 'grey');
}

/** The shapes of a swatch without text. */
function pathsOf(swatch: Swatch): readonly Path[] {
  return shapesOf(swatch).map((shape) => {
    if (shape.type === 'text') throw new Error('There is a text');
    return shape;
  });
}

/** Everything of a path but its form. */
function looksOf(paths: readonly Path[]): readonly Omit<Path, 'd'>[] {
  return paths.map(({ type, fill, stroke, width, dash, clip }) => {
    return { type, fill, stroke, width, dash, clip };
  });
}

function stroke(colour: string | null, width: number, dash: readonly number[] = []) {
  return { type: 'path', fill: null, stroke: colour, width, dash, clip: null };
}

function fill(colour: string) {
  return { type: 'path', fill: colour, stroke: null, width: 0, dash: [], clip: null };
}

function circle(x: number, y: number, radius: number): readonly Circle[] {
  return [{ x: expect.closeTo(x), y: expect.closeTo(y), radius: expect.closeTo(radius) }];
}

function circleOf({ d }: Path): readonly Circle[] {
  return circlesOf(strokesOf(d));
}

describe('an area', () => {
  const BOX = [3, 3, 29, 17];

  it('is one box with its outline', () => {
    const paths = pathsOf(FILL);
    expect(looksOf(paths)).toEqual([{ ...stroke('black', 1.4), fill: 'green' }]);
    expect(paths.map(({ d }) => boundsOf(strokesOf(d)))).toEqual([BOX]);
  });

  it('has round corners alike and is closed', () => {
    const strokes = pathsOf(FILL).flatMap(({ d }) => strokesOf(d));
    expect(strokes.map(({ radius }) => radius)).toEqual([null, 2, null, 2, null, 2, null, 2]);
    expect(strokes.at(-1)?.to).toEqual(strokes[0]?.from);
  });

  it('has a dashed outline or none where the map has', () => {
    expect(looksOf(pathsOf({ ...FILL, dashed: true }))).toEqual([
      { ...stroke('black', 1.4, [3, 2]), fill: 'green' },
    ]);
    expect(looksOf(pathsOf({ ...FILL, outline: null }))).toEqual([
      { ...stroke(null, 1.4), fill: 'green' },
    ]);
  });

  it('has parallels of its outline over it where it is hatched', () => {
    const paths = pathsOf({ ...FILL, hatched: true });
    expect(looksOf(paths)).toEqual([
      { ...stroke('black', 1.4), fill: 'green' },
      stroke('black', 0.8),
    ]);
    const lines = strokesOf(paths[1]?.d ?? '');
    expect(lines).toHaveLength(3);
    for (const { from, to } of lines) expect(from[1] - to[1]).toBe(2 * (to[0] - from[0]));
    expect(lines.map(({ from }) => from)).toEqual([
      [8, 17],
      [15, 17],
      [22, 17],
    ]);
    const [left, top, right, bottom] = boundsOf(lines);
    expect([left >= 3, top >= 3, right <= 29, bottom <= 17]).toEqual([true, true, true, true]);
  });

  it('is not hatched without an outline, whose colour the lines would have', () => {
    expect(pathsOf({ ...FILL, outline: null, hatched: true })).toHaveLength(1);
  });
});

describe('a line', () => {
  const across = (y: number) => [{ from: [2, y], to: [30, y], radius: null }];

  it('runs across the middle', () => {
    const paths = pathsOf(LINE);
    expect(looksOf(paths)).toEqual([stroke('red', 3)]);
    expect(paths.map(({ d }) => strokesOf(d))).toEqual([across(10)]);
  });

  it('lies on its casing and that on an edge, each a little wider and none of them dashed', () => {
    const paths = pathsOf({ ...LINE, casing: 'white', dash: [4, 1] });
    expect(looksOf(paths)).toEqual([
      stroke('grey', expect.closeTo(6.2) as number),
      stroke('white', 5),
      stroke('red', 3, [4, 1]),
    ]);
    expect(paths.map(({ d }) => strokesOf(d))).toEqual([across(10), across(10), across(10)]);
  });

  it('is two thin ones its width apart where it is double', () => {
    const paths = pathsOf({ ...LINE, isDouble: true });
    expect(looksOf(paths)).toEqual([stroke('red', 1.5), stroke('red', 1.5)]);
    expect(paths.map(({ d }) => strokesOf(d))).toEqual([across(8.5), across(11.5)]);
    expect(looksOf(pathsOf({ ...LINE, isDouble: true, dash: [2, 2] }))).toEqual([
      stroke('red', 1.5, [2, 2]),
      stroke('red', 1.5, [2, 2]),
    ]);
  });
});

describe('a circle', () => {
  it('has its ring inside its radius', () => {
    const paths = pathsOf(CIRCLE);
    expect(looksOf(paths)).toEqual([{ ...stroke('black', 1.5), fill: 'orange' }]);
    expect(paths.map(circleOf)).toEqual([circle(16, 10, 6.25)]);
  });

  it('may have a ring of dashes', () => {
    expect(looksOf(pathsOf({ ...CIRCLE, ringDash: [2, 1] }))).toEqual([
      { ...stroke('black', 1.5, [2, 1]), fill: 'orange' },
    ]);
  });

  it('with a band is four discs, each on a larger one: ring, band, thin ring, middle', () => {
    const paths = pathsOf({ ...CIRCLE, band: 'blue' });
    expect(looksOf(paths)).toEqual(['black', 'blue', 'black', 'orange'].map(fill));
    expect(paths.map(circleOf)).toEqual([7, 5.5, 3.7, 3].map((radius) => circle(16, 10, radius)));
  });

  it.each([
    ['one sign', '7', 10.5],
    ['two signs', '10', 8.5],
  ])('has %s in its middle, on top of all', (_name, text, size) => {
    const shapes = shapesOf({ ...CIRCLE, text, textColour: 'white' });
    expect(shapes.map(({ type }) => type)).toEqual(['path', 'text']);
    expect(shapes.at(-1)).toEqual({ type: 'text', x: 16, y: 10, text, size, fill: 'white' });
  });

  it('has less room for a sign within a band, and writes in the colour of the ring if in no other', () => {
    const shapes = shapesOf({ ...CIRCLE, band: 'blue', text: '7' });
    expect(shapes).toHaveLength(5);
    expect(shapes.at(-1)).toEqual({
      type: 'text',
      x: 16,
      y: 10,
      text: '7',
      size: 8.5,
      fill: 'black',
    });
  });
});

describe('the patch of a pattern', () => {
  const PATCH = [0, 2, 14, 16] as const;

  function withPattern(pattern: number): Given<'circle'> {
    return { ...CIRCLE, hatched: { pattern, colour: 'purple' } };
  }

  it('is cut to its frame, and both lie left of the disc', () => {
    const paths = pathsOf(withPattern(1));
    expect(looksOf(paths)).toEqual([
      { ...stroke('purple', 1), clip: PATCH },
      stroke('purple', 1),
      { ...stroke('black', 1.5), fill: 'orange' },
    ]);
    const [, frame, disc] = paths;
    expect(boundsOf(strokesOf(frame?.d ?? ''))).toEqual([0, 2, 14, 18]);
    expect(strokesOf(frame?.d ?? '')).toHaveLength(4);
    expect(disc && circleOf(disc)).toEqual(circle(24, 10, 6.25));
  });

  it('moves the discs and the text of a badge along', () => {
    const shapes = shapesOf({ ...withPattern(3), band: 'blue', text: '3' });
    expect(shapes).toHaveLength(7);
    for (const shape of shapes.slice(2))
      if (shape.type === 'path') expect(circleOf(shape)[0]?.x).toBeCloseTo(24);
    expect(shapes.at(-1)).toMatchObject({ type: 'text', x: 24, y: 10 });
  });

  it.each(PATTERN_NUMBERS)('shows pattern %i without a seam, from its corner on', (pattern) => {
    const strokes = strokesOf(pathsOf(withPattern(pattern))[0]?.d ?? '');
    expect(inkPicture(PATCH, (point) => hasInk(strokes, point))).toEqual(
      inkPicture(PATCH, ([x, y]) => patternHasInk(pattern, [x, y - 2])),
    );
  });
});

describe('other swatches', () => {
  it('a leader runs from a dot to an empty disc', () => {
    const paths = pathsOf({ type: 'leader', colour: 'red', paper: 'white' });
    expect(looksOf(paths)).toEqual([
      stroke('red', 1.2),
      { ...stroke('white', 1), fill: 'red' },
      { ...stroke('red', 1), fill: 'white' },
    ]);
    const [line, dot, disc] = paths.map(({ d }) => strokesOf(d));
    expect(line).toEqual([{ from: [8, 15], to: [20, 7], radius: null }]);
    expect(circlesOf(dot ?? [])).toEqual(circle(8, 15, 2.6));
    const [end] = circlesOf(disc ?? []);
    expect(end?.radius).toBeCloseTo(5.5);
    expect(Math.hypot(20 - (end?.x ?? 0), 7 - (end?.y ?? 0))).toBeLessThan(5.5);
  });

  it('a triangle points up and stands in the middle', () => {
    const paths = pathsOf({ type: 'symbol', shape: 'triangle', fill: 'red' });
    expect(looksOf(paths)).toEqual([fill('red')]);
    const corners = paths.flatMap(({ d }) => strokesOf(d)).map(({ from }) => from);
    expect(corners).toEqual([
      [16, 4],
      [22, 15],
      [10, 15],
    ]);
  });

  it('a square stands in the middle', () => {
    const paths = pathsOf({ type: 'symbol', shape: 'square', fill: 'red' });
    expect(looksOf(paths)).toEqual([fill('red')]);
    const strokes = paths.flatMap(({ d }) => strokesOf(d));
    expect(strokes).toHaveLength(4);
    expect(boundsOf(strokes)).toEqual([12, 6, 20, 14]);
  });

  it('icons and marks of a status are drawn elsewhere', () => {
    expect(shapesOf({ type: 'icon', path: 'M0 0h15v15Z' })).toEqual([]);
    expect(shapesOf({ type: 'status', status: 'met' })).toEqual([]);
  });
});
