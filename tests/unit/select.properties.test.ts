import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookup } from '../../src/domain/lookup';
import { select } from '../../src/domain/select';
import { NO_FILTER, type Filter } from '../../src/domain/view';
import { committedData } from './committed-data';
import { filterFor } from './support/random-filter';

const { dataset } = committedData();
const lookup = createLookup(dataset);
const ACTIONS = dataset.actions.map(({ id }) => id);

const filters = filterFor(dataset);

/** Ids of what a filter leaves, in the order given. */
function idsOf(filter: Filter): { sites: string[]; targets: string[] } {
  const { sites, targets } = select(dataset, lookup, filter);
  return { sites: sites.map(({ id }) => id), targets: targets.map(({ id }) => id) };
}

const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((id) => whole.includes(id));

describe('a filter', () => {
  it('does not depend on the order in which its values were chosen', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const turned: Filter = {
          actions: filter.actions.toReversed(),
          kinds: filter.kinds.toReversed(),
          statuses: filter.statuses.toReversed(),
          located: filter.located,
        };
        expect(idsOf(turned)).toEqual(idsOf(filter));
      }),
    );
  });

  it('shows less with another facet, and what is shown fits each facet alone', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { sites } = idsOf(filter);
        for (const facet of ['actions', 'kinds', 'statuses', 'located'] as const) {
          const alone = { ...NO_FILTER, [facet]: filter[facet] };
          expect(isWithin(sites, idsOf(alone).sites)).toBe(true);
          const without = { ...filter, [facet]: NO_FILTER[facet] };
          expect(isWithin(sites, idsOf(without).sites)).toBe(true);
        }
      }),
    );
  });

  it('shows more with another value of the same facet', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...ACTIONS), (filter, action) => {
        fc.pre(filter.actions.length > 0);
        const wider = { ...filter, actions: [...new Set([...filter.actions, action])] };
        expect(isWithin(idsOf(filter).sites, idsOf(wider).sites)).toBe(true);
        expect(isWithin(idsOf(filter).targets, idsOf(wider).targets)).toBe(true);
      }),
    );
  });

  it('keeps the order of the data and shows nothing twice', () => {
    const all = idsOf(NO_FILTER);
    fc.assert(
      fc.property(filters, (filter) => {
        const shown = idsOf(filter);
        expect(shown.sites).toEqual(all.sites.filter((id) => shown.sites.includes(id)));
        expect(shown.targets).toEqual(all.targets.filter((id) => shown.targets.includes(id)));
      }),
    );
  });

  it('finds the same records whatever their order in the data', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const turned = {
          ...dataset,
          sites: dataset.sites.toReversed(),
          targets: dataset.targets.toReversed(),
        };
        const { sites, targets } = select(turned, lookup, filter);
        expect(sites.map(({ id }) => id).toReversed()).toEqual(idsOf(filter).sites);
        expect(targets.map(({ id }) => id).toReversed()).toEqual(idsOf(filter).targets);
      }),
    );
  });
});
