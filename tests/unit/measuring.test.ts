import { expect, it, vi } from 'vitest';
import type { Language } from '../../src/domain/language';
import type { MeasurePoint } from '../../src/domain/measure';
import { Measuring } from '../../src/ui/measuring.svelte';

const HOME: MeasurePoint = [114.13, 22.55];
const EAST: MeasurePoint = [114.14, 22.55];
const NORTH: MeasurePoint = [114.14, 22.56];

function measuring(lang: Language = 'en', ...points: readonly MeasurePoint[]): Measuring {
  const measure = new Measuring(() => lang, vi.fn());
  for (const point of points) measure.add(point);
  return measure;
}

it('tells the length, the last piece, and what it still takes', () => {
  const measure = measuring('en', HOME);
  expect(measure.result).toBe('1 more');
  expect(measure.hasResult).toBe(false);
  measure.add(EAST);
  expect(measure.result).toBe('1.03 km');
  expect(measure.detail).toBe('');
  measure.add(NORTH);
  expect(measure.result).toBe('2.14 km');
  expect(measure.detail).toBe('Last part 1.11 km');
  expect(measure.labels.map(({ text }) => text)).toEqual(['1.03 km', '1.11 km', '2.14 km']);
});

it('tells area and perimeter of the same points, and of none that cross', () => {
  const measure = measuring('en', HOME, EAST, NORTH);
  measure.mode = 'area';
  expect(measure.result).toBe('56.9\u202fha');
  expect(measure.detail).toBe('Perimeter 3.65 km');
  expect(measure.isFilled).toBe(true);
  measure.add([114.135, 22.54]);
  expect(measure.result).toBe('The outline crosses itself: no area');
  expect(measure.isFilled).toBe(false);
  expect(measure.labels.some(({ isTotal }) => isTotal)).toBe(false);
});

it('takes points back one by one or all at once, and a double click as one', () => {
  const measure = measuring('en', HOME, EAST, EAST, NORTH);
  expect(measure.points).toEqual([HOME, EAST, NORTH]);
  measure.undo();
  expect(measure.points).toEqual([HOME, EAST]);
  measure.clear();
  measure.undo();
  expect(measure.points).toEqual([]);
});

it('can be taken away as text, in the language of the page', () => {
  expect(measuring('zh-Hant', HOME, EAST).text).toBe(
    '距離：1.03 公里\n各點（WGS 84，經度, 緯度）：\n114.130000, 22.550000\n114.140000, 22.550000',
  );
});
