import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import {
  CELL,
  coloursOf,
  distance,
  isAlike,
  readPicture,
  shrink,
  writePicture,
} from '../e2e/picture';

type Colour = readonly [number, number, number];

const GROUND: Colour = [250, 248, 243];

/** A photograph of so many cells each way. */
function photograph(cells: number, colourAt: (x: number, y: number) => Colour): PNG {
  const side = cells * CELL;
  const picture = new PNG({ width: side, height: side });
  for (let at = 0; at < side * side; at += 1) {
    picture.data.set([...colourAt(at % side, Math.floor(at / side)), 255], 4 * at);
  }
  return picture;
}

const flat = shrink(photograph(40, () => GROUND));

describe('shrink', () => {
  it('gives each cell its mean colour', () => {
    const halves = shrink(photograph(1, (x) => (x < CELL / 2 ? [0, 0, 0] : [200, 100, 50])));
    expect([...halves.data]).toEqual([100, 50, 25, 255]);
  });

  it('keeps the cells at the edges, however narrow', () => {
    const picture = new PNG({ width: CELL + 1, height: CELL });
    picture.data.fill(255);
    expect(shrink(picture)).toMatchObject({ width: 2, height: 1 });
    expect(coloursOf(shrink(picture))).toBe(1);
  });
});

describe('distance', () => {
  it('is nothing from a picture to itself, also once written and read', () => {
    const written = readPicture(writePicture(flat));
    expect(distance(flat, written)).toEqual({ mean: 0, share: 0, worst: 0 });
  });

  it('is 100 from black to white', () => {
    const [black, white] = [[0, 0, 0] as const, [255, 255, 255] as const].map((colour) =>
      shrink(photograph(4, () => colour)),
    );
    const apart = distance(black ?? flat, white ?? flat);
    expect(apart.mean).toBeCloseTo(100, 1);
    expect(apart.share).toBe(1);
    expect(apart.worst).toBeCloseTo(100, 1);
  });

  it('refuses pictures of different sizes', () => {
    expect(() => distance(flat, shrink(photograph(39, () => GROUND)))).toThrow('40 × 40 cells');
  });
});

describe('isAlike', () => {
  it('lets strokes move inside a word', () => {
    const word = (shift: number) =>
      shrink(
        photograph(40, (x, y) =>
          y > 200 && y < 214 && x > 100 && x < 180 && (x + shift) % 6 === 0 ? [27, 31, 37] : GROUND,
        ),
      );
    expect(isAlike(distance(word(0), word(3)))).toBe(true);
  });

  it('misses one badge', () => {
    const badge = shrink(
      photograph(40, (x, y) => (Math.hypot(x - 203, y - 187) < 13 ? [200, 40, 30] : GROUND)),
    );
    expect(isAlike(distance(flat, badge))).toBe(false);
  });

  it('notices that everything is a little darker', () => {
    const darker = shrink(photograph(40, () => [244, 242, 237]));
    expect(isAlike(distance(flat, darker))).toBe(false);
  });
});
