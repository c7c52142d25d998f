import { describe, expect, it } from 'vitest';
import type { Dataset, Site } from '../../src/domain/dataset';
import {
  inOrderOf,
  sortByAction,
  sortByDistance,
  sortByName,
  usualSort,
} from '../../src/domain/sort';

/** Only what sorting reads of a site; its place by name is that of its first letter. */
function site(
  id: string,
  actions: readonly string[] = [],
  backgroundActions: readonly string[] = [],
): Site {
  return { id, nameOrder: { en: id.charCodeAt(0) }, actions, backgroundActions } as Site;
}

describe('sortByName', () => {
  it('puts each where it stands among all names', () => {
    const sites = ['b', 'd', 'a'].map((id) => site(id));
    expect(sortByName(sites, 'en').map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });
});

describe('inOrderOf', () => {
  const all = ['c', 'a', 'd', 'b'].map((id) => site(id));
  const byName = sortByName(all, 'en');

  it('puts all, or some of them, in the order of all', () => {
    expect(inOrderOf(all, byName)).toEqual(all);
    expect(inOrderOf(all, byName.slice(1, 3)).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(inOrderOf(all, [])).toEqual([]);
  });
});

describe('sortByAction', () => {
  const actions = [
    { id: 'second', order: 2 },
    { id: 'first', order: 1 },
  ];
  const sorted = (...sites: Site[]) =>
    sortByAction({ actions } as unknown as Dataset, sites, 'en').map(({ id }) => id);

  it('goes by the first action of a place in the order of the report, then by name', () => {
    const places = [site('c', ['first', 'second']), site('a', ['second']), site('b', ['first'])];
    expect(sorted(...places)).toEqual(['b', 'c', 'a']);
  });

  it('puts places that only the review names last, by their actions in the same way', () => {
    const places = [
      site('a', [], ['second']),
      site('c', [], ['first']),
      site('b', [], ['first']),
      site('z', ['second'], ['first']),
    ];
    expect(sorted(...places)).toEqual(['z', 'b', 'c', 'a']);
  });
});

describe('sortByDistance', () => {
  const distances = new Map([
    ['far', { distanceMeters: 900, direction: 'n' as const }],
    ['here', { distanceMeters: 0, direction: null }],
    ['near', { distanceMeters: 20, direction: 's' as const }],
  ]);

  it('puts the nearest first and what has no distance last, by name', () => {
    const sites = ['z-unknown', 'far', 'a-unknown', 'here', 'near'].map((id) => site(id));
    const sorted = sortByDistance(sites, distances, 'en').map(({ id }) => id);
    expect(sorted).toEqual(['here', 'near', 'far', 'a-unknown', 'z-unknown']);
  });

  it('is by name while no distance is known', () => {
    const sites = ['b', 'c', 'a'].map((id) => site(id));
    const sorted = sortByDistance(sites, new Map(), 'en');
    expect(sorted.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('usualSort', () => {
  it('is by distance near a spot and by action elsewhere', () => {
    expect([usualSort(true), usualSort(false)]).toEqual(['distance', 'action']);
  });
});
