// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { isBroad, isUnbuilt } from '../../src/map/site-facts';
import { createSite } from './fixtures';

describe('a road', () => {
  const road = (status: 'met' | 'met-late' | 'under-way' | 'missed' | 'no-evidence' | '') =>
    isUnbuilt(createSite({ kind: 'road', status }));

  test('is built where the evidence says so, in time or late', () => {
    expect([road('met'), road('met-late')]).toEqual([false, false]);
  });

  test('is not known to be built where it is under way, missed or without evidence', () => {
    expect([road('under-way'), road('missed'), road('no-evidence')]).toEqual([true, true, true]);
  });

  test('is there already where no target names it', () => {
    expect(road('')).toBe(false);
  });
});

test('a shopping street is never unbuilt', () => {
  expect(isUnbuilt(createSite({ kind: 'shopping-area', status: 'missed' }))).toBe(false);
});

test('an area is broad from some five square kilometres on', () => {
  const square = (side: number): GeoJSON.Polygon => ({
    type: 'Polygon',
    coordinates: [
      [
        [114, 22],
        [114 + side, 22],
        [114 + side, 22 + side],
        [114, 22],
      ],
    ],
  });
  expect(isBroad(square(0.03))).toBe(true);
  expect(isBroad(square(0.01))).toBe(false);
});
