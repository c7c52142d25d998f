import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import { filterGroups, visibleGroups } from '../../src/domain/filter-groups';
import { createLookup } from '../../src/domain/lookup';
import { siteMatches } from '../../src/domain/select';
import type { Filter } from '../../src/domain/view';
import { committedData } from './committed-data';
import { someDataset, someFilter } from './support/random-dataset';
import { filterFor } from './support/random-filter';

const { dataset } = committedData();

/** That the groups let exactly those sites through that the filter does. */
function expectAlike(data: Dataset, filter: Filter): void {
  const lookup = createLookup(data);
  const groups = filterGroups(data, lookup);
  const visible = visibleGroups(groups, filter, lookup);
  const throughGroups = data.sites.filter(({ id }) => visible.has(groups.of(id) ?? NaN));
  expect(throughGroups).toEqual(data.sites.filter((site) => siteMatches(site, lookup, filter)));
}

describe('the groups that a filter lets through', () => {
  it('hold exactly the sites that it lets through, of any data', () => {
    fc.assert(fc.property(someDataset, someFilter, expectAlike), { numRuns: 300 });
  });

  it('hold exactly the sites that it lets through, of the committed data', () => {
    fc.assert(fc.property(filterFor(dataset), (filter) => expectAlike(dataset, filter)));
  });
});

describe('filterGroups', () => {
  const small = {
    sites: [
      { id: 'a', kind: 'park', place: {}, targets: ['x', 'y'], backgroundActions: [] },
      { id: 'b', kind: 'road', place: {}, targets: ['x'], backgroundActions: [] },
      { id: 'c', kind: 'park', place: {}, targets: ['y', 'z', 'x'], backgroundActions: [] },
      { id: 'd', kind: 'park', place: null, targets: ['x', 'y'], backgroundActions: [] },
      { id: 'e', kind: 'park', place: {}, targets: [], backgroundActions: ['trade', 'walks'] },
      { id: 'f', kind: 'park', place: {}, targets: [], backgroundActions: ['walks', 'trade'] },
    ],
    targets: [
      { id: 'x', action: 'walks', status: 'met' },
      { id: 'y', action: 'homes', status: 'met' },
      { id: 'z', action: 'walks', status: 'met' },
    ],
    actions: [],
    reviews: [],
    sources: [],
  } as unknown as Dataset;
  const groups = filterGroups(small, createLookup(small));

  it('numbers the groups in the order of first occurrence', () => {
    const numbers = small.sites.map(({ id }) => groups.of(id));
    expect(numbers).toEqual([0, 1, 0, 2, 3, 3]);
    expect(groups.samples).toHaveLength(4);
    expect(groups.samples.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
  });

  it('has no number for a site that there is not', () => {
    expect(groups.of('nowhere')).toBeUndefined();
  });
});
