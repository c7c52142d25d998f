import { describe, expect, it } from 'vitest';
import { STATUSES, type Site, type Target } from '../../src/domain/dataset';
import { createLookup } from '../../src/domain/lookup';
import {
  countsByAction,
  kindsInUse,
  partByPosition,
  placeableTargets,
  select,
} from '../../src/domain/select';
import { sortByAction } from '../../src/domain/sort';
import { LOCATED, NO_FILTER, type Filter } from '../../src/domain/view';
import { committedData } from './committed-data';

const { dataset } = committedData();
const lookup = createLookup(dataset);

function siteIds(filter: Partial<Filter>): readonly string[] {
  return select(dataset, lookup, { ...NO_FILTER, ...filter }).sites.map(({ id }) => id);
}

function targetIds(filter: Partial<Filter>): readonly string[] {
  return select(dataset, lookup, { ...NO_FILTER, ...filter }).targets.map(({ id }) => id);
}

describe('select', () => {
  it('shows everything without a filter', () => {
    expect(siteIds({})).toHaveLength(dataset.sites.length);
    expect(targetIds({})).toHaveLength(dataset.targets.length);
  });

  it('shows the sites that the targets of a chosen action name', () => {
    const named = lookup.action('urban-quality').targets.flatMap((id) => lookup.target(id).sites);
    expect(siteIds({ actions: ['urban-quality'] }).toSorted()).toEqual(
      [...new Set(named)].toSorted(),
    );
  });

  it('shows the sites of both of two chosen actions', () => {
    const both = siteIds({ actions: ['space-expansion', 'emerging-industries'] });
    const each = [
      ...siteIds({ actions: ['space-expansion'] }),
      ...siteIds({ actions: ['emerging-industries'] }),
    ];
    expect(both.toSorted()).toEqual([...new Set(each)].toSorted());
  });

  it('asks action and status of one and the same target', () => {
    const filter = { actions: ['space-expansion'], statuses: ['met' as const] };
    expect(siteIds(filter)).toEqual(['dawang-bridge']);
  });

  it('hides places of the 2023 review where a status is asked for', () => {
    expect(siteIds({ actions: ['leading-industries'] })).toContain('hongling-finance-belt');
    expect(siteIds({ actions: ['leading-industries'], statuses: ['no-evidence'] })).toEqual([]);
  });

  it('lists targets without a place among those that are not on the map', () => {
    expect(targetIds({ located: 'no' })).toContain('public-wellbeing.hospital-beds');
    expect(targetIds({ located: 'yes' })).not.toContain('public-wellbeing.hospital-beds');
  });

  it('gives for every pair of facets what the plain definition gives', () => {
    const filters: Partial<Filter>[] = [
      ...dataset.actions.map(({ id }) => ({ actions: [id] })),
      ...kindsInUse(dataset).map((kind) => ({ kinds: [kind] })),
      ...STATUSES.map((status) => ({ statuses: [status] })),
      ...LOCATED.map((located) => ({ located })),
    ];
    for (const a of filters)
      for (const b of filters) {
        const filter = { ...NO_FILTER, ...a, ...b };
        const plain = dataset.sites.filter((site) => matchesPlainly(site, filter));
        expect(siteIds(filter)).toEqual(plain.map(({ id }) => id));
      }
  });
});

/** The meaning of a filter written out once more, in another way than the selector's. */
function matchesPlainly(site: Site, { actions, kinds, statuses, located }: Filter): boolean {
  const targets = site.targets.map((id): Target => lookup.target(id));
  const hasTarget = targets.some(
    (target) =>
      (actions.length === 0 || actions.includes(target.action)) &&
      (statuses.length === 0 || statuses.includes(target.status)),
  );
  const isContext =
    statuses.length === 0 &&
    (actions.length === 0 || site.backgroundActions.some((id) => actions.includes(id)));
  const fitsKind = kinds.length === 0 || kinds.includes(site.kind);
  const fitsPosition = located === null || (site.place !== null) === (located === 'yes');
  return (hasTarget || isContext) && fitsKind && fitsPosition;
}

describe('counts', () => {
  it('tell what choosing the value shows', () => {
    const filter: Filter = { ...NO_FILTER, kinds: ['park'] };
    for (const { action, sites, targets } of countsByAction(dataset, lookup, filter)) {
      const chosen = { ...filter, actions: [action.id] };
      expect(sites).toBe(siteIds(chosen).length);
      expect(targets).toBe(targetIds(chosen).length);
    }
  });
});

describe('partByPosition', () => {
  it('parts every site into located and unlocated', () => {
    const { located, unlocated } = partByPosition(dataset.sites);
    expect(located.length + unlocated.length).toBe(dataset.sites.length);
    expect(unlocated.every(({ position }) => position.method === 'unknown')).toBe(true);
    expect(located.every(({ position }) => position.method !== 'unknown')).toBe(true);
  });
});

describe('the sites in a circle', () => {
  const within = new Set(['dawang-bridge', 'liantang-port']);

  it('are the only ones that a filter can show, with the targets that name them', () => {
    const all = select(dataset, lookup, NO_FILTER, within);
    expect(all.sites.map(({ id }) => id).toSorted()).toEqual([...within].toSorted());
    expect(all.targets.length).toBeGreaterThan(0);
    expect(all.targets.filter(({ sites }) => !sites.some((id) => within.has(id)))).toEqual([]);
    const bridges = select(dataset, lookup, { ...NO_FILTER, kinds: ['bridge'] }, within);
    expect(bridges.sites.map(({ id }) => id)).toEqual(['dawang-bridge']);
  });

  it('leave no target without a place, whatever the filter asks', () => {
    const unlocated: Filter = { ...NO_FILTER, located: 'no' };
    expect(select(dataset, lookup, unlocated, within)).toEqual({ sites: [], targets: [] });
  });

  it('are what the counts of the actions count', () => {
    const counts = countsByAction(dataset, lookup, NO_FILTER, within);
    for (const { action, sites } of counts) {
      const filter: Filter = { ...NO_FILTER, actions: [action.id] };
      expect(sites).toBe(select(dataset, lookup, filter, within).sites.length);
      expect(sites).toBeLessThanOrEqual(2);
    }
  });
});

describe('placeableTargets', () => {
  it('counts a target only if one of its sites is located', () => {
    const placeable = (id: string): readonly Target[] =>
      placeableTargets([lookup.target(id)], lookup);
    expect(placeable('space-expansion.dawang-bridge')).toHaveLength(1);
    expect(placeable('space-expansion.futaike')).toHaveLength(0);
  });
});

describe('sortByAction', () => {
  it('puts places without a target of 2024 last', () => {
    const sorted = sortByAction(dataset, dataset.sites, 'en');
    const firstBackground = sorted.findIndex(({ targets }) => targets.length === 0);
    expect(sorted.slice(firstBackground).every(({ targets }) => targets.length === 0)).toBe(true);
    expect(sorted[0]?.actions[0]).toBe('consumption-upgrade');
  });
});
