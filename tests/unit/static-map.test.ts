import { expect, test } from 'vitest';
import { drawStaticMap } from '../../src/ui/static-map';
import { committedData } from './committed-data';

const { dataset, mapData } = committedData();
const drawing = drawStaticMap(mapData);

/** The pieces of path data, each a list of "x y". */
function pieces(path: string): readonly string[][] {
  return path
    .split('M')
    .filter((piece) => piece !== '')
    .map((piece) => piece.split('L'));
}

test('the drawing has every site with a position, within its frame', () => {
  const located = dataset.sites.filter(({ place }) => place !== null).map(({ id }) => id);
  expect(drawing.marks.map(({ id }) => id).toSorted()).toEqual(located.toSorted());
  for (const { id, x, y } of drawing.marks) {
    expect(x, id).toBeGreaterThan(0);
    expect(x, id).toBeLessThan(drawing.width);
    expect(y, id).toBeGreaterThan(0);
    expect(y, id).toBeLessThan(drawing.height);
  }
});

test('what is filled is closed, and rivers are not filled', () => {
  for (const piece of pieces(drawing.district + drawing.water + drawing.green)) {
    expect(piece.at(-1)).toBe(piece[0]);
  }
  expect(pieces(drawing.rivers).length).toBeGreaterThan(3);
  expect(pieces(drawing.rivers).every((piece) => piece.at(-1) === piece[0])).toBe(false);
});
