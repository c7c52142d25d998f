import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/domain/dataset';
import { sortByDistance, usualSort } from '../../src/domain/sort';

/** Only what sorting reads. */
function site(id: string): Site {
  return { id, nameOrder: { en: id.charCodeAt(0) } } as Site;
}

describe('sortByDistance', () => {
  const distances = new Map([
    ['far', { distanceMeters: 900, direction: 'n' as const }],
    ['here', { distanceMeters: 0, direction: null }],
    ['near', { distanceMeters: 20, direction: 's' as const }],
  ]);

  it('puts the nearest first and what has no distance last, by name', () => {
    const sites = ['z-unknown', 'far', 'a-unknown', 'here', 'near'].map(site);
    const sorted = sortByDistance(sites, distances, 'en').map(({ id }) => id);
    expect(sorted).toEqual(['here', 'near', 'far', 'a-unknown', 'z-unknown']);
  });

  it('is by name while no distance is known', () => {
    const sorted = sortByDistance(['b', 'c', 'a'].map(site), new Map(), 'en');
    expect(sorted.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('usualSort', () => {
  it('is by distance near a spot and by action elsewhere', () => {
    expect([usualSort(true), usualSort(false)]).toEqual(['distance', 'action']);
  });
});
