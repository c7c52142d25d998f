import { describe, expect, it, test } from 'vitest';
import { isInside, outsideBox, widen, type Box } from '../../src/compile/box';

/** Ten degrees wide, four high. */
const BOX: Box = [10, 2, 20, 6];

describe('a position in a box', () => {
  it.each([
    ['in the middle', [15, 4], true],
    ['on the western edge', [10, 4], true],
    ['on the eastern edge', [20, 4], true],
    ['on the southern edge', [15, 2], true],
    ['on the northern edge', [15, 6], true],
    ['west of it', [9.999, 4], false],
    ['east of it', [20.001, 4], false],
    ['south of it', [15, 1.999], false],
    ['north of it', [15, 6.001], false],
    ['without a latitude', [15], false],
    ['without a number', [], false],
  ])('%s', (_, position, expected) => {
    expect(isInside(position, BOX)).toBe(expected);
  });
});

test('a box is grown by its own width to both sides, and by its own height', () => {
  expect(widen(BOX)).toEqual([0, -2, 30, 10]);
});

describe('why a position may not be in a box', () => {
  it('there is nothing to say where it may', () => {
    expect(outsideBox([20, 6], BOX, 'the frame')).toBeNull();
  });

  it('it is named with the limits', () => {
    expect(outsideBox([21, 4], BOX, 'the frame')).toBe(
      '21, 4 lies outside the frame (10 to 20, 2 to 6)',
    );
  });

  it('two numbers the wrong way round are named as such', () => {
    expect(outsideBox([4, 15], BOX, 'the frame')).toBe(
      '4, 15 lies outside the frame (10 to 20, 2 to 6): longitude and latitude are swapped',
    );
  });
});
