import { describe, expect, it } from 'vitest';
import { hatch, HATCH_COUNT, HATCH_SIZE } from '../../src/domain/hatch';
import { inkPicture, PATTERN_NUMBERS, patternHasInk } from './support/hatch-ink';
import { hasInk, strokesOf } from './support/path-data';

const TILE = [0, 0, 8, 8] as const;

function pictureOf(pattern: number): readonly string[] {
  const strokes = strokesOf(hatch(pattern));
  return inkPicture(TILE, (point) => hasInk(strokes, point));
}

describe('the patterns', () => {
  it('are one for each of ten actions and a neutral one', () => {
    expect(HATCH_COUNT).toBe(11);
    expect(PATTERN_NUMBERS).toHaveLength(HATCH_COUNT);
  });

  it.each(PATTERN_NUMBERS)('%i is a piece of an endless pattern, so that tiles join', (pattern) => {
    expect(HATCH_SIZE).toBe(8);
    expect(pictureOf(pattern)).toEqual(inkPicture(TILE, (point) => patternHasInk(pattern, point)));
  });

  it('are told apart by their ink alone, and leave paper bare', () => {
    const pictures = PATTERN_NUMBERS.map((pattern) => pictureOf(pattern).join('\n'));
    expect(new Set(pictures).size).toBe(HATCH_COUNT);
    for (const picture of pictures) {
      expect(picture).toContain('#');
      expect(picture).toContain('.');
    }
  });

  it('repeat after the last', () => {
    expect(hatch(11)).toBe(hatch(0));
    expect(hatch(14)).toBe(hatch(3));
    expect(hatch(25)).toBe(hatch(3));
  });
});
