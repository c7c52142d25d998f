import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aspectsOf } from '../../src/domain/aspects';
import { KINDS } from '../../src/domain/closed-lists';
import { STATUSES, type Dataset } from '../../src/domain/dataset';
import { countFacets, type Count } from '../../src/domain/facet-counts';
import { filterGroups } from '../../src/domain/filter-groups';
import { createLookup } from '../../src/domain/lookup';
import { select, type Within } from '../../src/domain/select';
import { LOCATED, NO_FILTER, type Filter } from '../../src/domain/view';
import { committedData } from './committed-data';
import { someDataset, someFilter } from './support/random-dataset';
import { filterFor } from './support/random-filter';

const { dataset } = committedData();

/** Counts of every value by name, counted in one pass. */
function inOnePass(data: Dataset, filter: Filter, within: Within): Record<string, Count> {
  const lookup = createLookup(data);
  const aspects = aspectsOf(data, lookup, filterGroups(data, lookup), within);
  const counts = countFacets(aspects, filter);
  return forEachValue(data, (facet, value) => {
    const { sites, targets } = counts(facet, value);
    return { sites, targets };
  });
}

/** The same by definition: what is shown once the value is chosen alone in its facet. */
function oneByOne(data: Dataset, filter: Filter, within: Within): Record<string, Count> {
  const lookup = createLookup(data);
  return forEachValue(data, (facet, value) => {
    const chosen = { ...filter, [facet]: facet === 'located' ? value : [value] };
    const { sites, targets } = select(data, lookup, chosen, within);
    return { sites: sites.length, targets: targets.length };
  });
}

function forEachValue(
  { actions }: Dataset,
  count: (facet: keyof Filter, value: string) => Count,
): Record<string, Count> {
  const values = {
    actions: actions.map(({ id }) => id),
    kinds: KINDS,
    statuses: STATUSES,
    located: LOCATED,
  };
  const facets = ['actions', 'kinds', 'statuses', 'located'] as const;
  return Object.fromEntries(
    facets.flatMap((facet) =>
      values[facet].map((value) => [`${facet} ${value}`, count(facet, value)]),
    ),
  );
}

/** Ids of some of the sites, or null for no circle. */
function someCircle({ sites }: Dataset): fc.Arbitrary<Within> {
  const ids = sites.map(({ id }) => id);
  return fc.option(fc.subarray(ids).map((some) => new Set(some)));
}

describe('the counts of all facets in one pass', () => {
  it('are what choosing each value shows, of any data and in any circle', () => {
    const cases = someDataset.chain((data) =>
      fc.tuple(fc.constant(data), someFilter, someCircle(data)),
    );
    fc.assert(
      fc.property(cases, ([data, filter, within]) => {
        expect(inOnePass(data, filter, within)).toEqual(oneByOne(data, filter, within));
      }),
      { numRuns: 300 },
    );
  });

  it('are what choosing each value shows, of the committed data', () => {
    fc.assert(
      fc.property(filterFor(dataset), someCircle(dataset), (filter, within) => {
        expect(inOnePass(dataset, filter, within)).toEqual(oneByOne(dataset, filter, within));
      }),
    );
  });

  it('hold a place of the review under its action, until a status is asked for', () => {
    const underFinance = (filter: Partial<Filter>): Count | undefined =>
      inOnePass(dataset, { ...NO_FILTER, ...filter }, new Set(['hongling-finance-belt']))[
        'actions leading-industries'
      ];
    expect(underFinance({})).toEqual({ sites: 1, targets: 0 });
    expect(underFinance({ statuses: ['no-evidence'] })).toEqual({ sites: 0, targets: 0 });
  });

  it('are nothing for a value that the data have not', () => {
    expect(inOnePass({ ...dataset, sites: [], targets: [] }, NO_FILTER, null)).toEqual(
      forEachValue(dataset, () => ({ sites: 0, targets: 0 })),
    );
  });
});
