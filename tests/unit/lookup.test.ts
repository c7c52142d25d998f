import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import { createLookup } from '../../src/domain/lookup';

const records = (...ids: string[]) => ids.map((id) => ({ id }));
/** Ids are unique among records of one sort, not among all. */
const dataset = {
  actions: records('roads', 'parks'),
  targets: records('roads.bridge', 'parks.lake'),
  sites: records('bridge', 'parks'),
  reviews: records('review-1', 'review-2'),
  sources: records('report', 'newspaper'),
} as unknown as Dataset;

describe('looking up', () => {
  it('finds the records of each sort by their ids', () => {
    const lookup = createLookup(dataset);
    expect(lookup.action('parks')).toBe(dataset.actions[1]);
    expect(lookup.target('roads.bridge')).toBe(dataset.targets[0]);
    expect(lookup.site('parks')).toBe(dataset.sites[1]);
    expect(lookup.review('review-2')).toBe(dataset.reviews[1]);
    expect(lookup.source('report')).toBe(dataset.sources[0]);
  });

  it.each(['action', 'target', 'site', 'review', 'source'] as const)(
    'says which %s is missing where a reference is broken',
    (sort) => {
      const lookup = createLookup(dataset);
      expect(() => lookup[sort]('nowhere')).toThrow(`No ${sort} "nowhere" in the dataset`);
    },
  );

  it('tells what there is without throwing', () => {
    const { hasAction, hasTarget, hasSite } = createLookup(dataset);
    expect([hasAction('roads'), hasAction('bridge')]).toEqual([true, false]);
    expect([hasTarget('parks.lake'), hasTarget('parks')]).toEqual([true, false]);
    expect([hasSite('bridge'), hasSite('roads')]).toEqual([true, false]);
  });
});
