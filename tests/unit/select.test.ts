import { describe, expect, it } from 'vitest';
import {
  STATUSES,
  type Dataset,
  type Place,
  type Site,
  type Target,
} from '../../src/domain/dataset';
import { createLookup } from '../../src/domain/lookup';
import {
  countStatuses,
  drawnIds,
  isBackground,
  isFiltering,
  isWithin,
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

/** Only what selecting reads of a site. */
function site(id: string, kind: Site['kind'], bbox: Place['bbox'] | null, targets: string[]): Site {
  return { id, kind, targets, backgroundActions: [], place: bbox && { bbox } } as unknown as Site;
}

/** Only what selecting reads of a target. */
function target(id: string, sites: string[], status: Target['status'] = 'no-evidence'): Target {
  return { id, action: 'walks', status, sites } as unknown as Target;
}

/** A district small enough to count in: of two parks one has no position, and one target has no site. */
const small = {
  actions: [],
  reviews: [],
  sources: [],
  sites: [
    site('road', 'road', [10, 0, 20, 5], ['paths']),
    site('lake-park', 'park', [0, 0, 4, 4], ['paths', 'parks']),
    site('hill-park', 'park', null, ['parks']),
    site('square', 'venue', null, []),
  ],
  targets: [
    target('paths', ['road', 'lake-park'], 'met'),
    target('parks', ['lake-park', 'hill-park'], 'missed'),
    target('jobs', [], 'met'),
  ],
} as unknown as Dataset;
const smallLookup = createLookup(small);

function shownOf(filter: Partial<Filter>) {
  const { sites, targets } = select(small, smallLookup, { ...NO_FILTER, ...filter });
  return { sites: sites.map(({ id }) => id), targets: targets.map(({ id }) => id) };
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

  it('shows a target where one of its sites fits, though others do not', () => {
    expect(shownOf({ kinds: ['road'] })).toEqual({ sites: ['road'], targets: ['paths'] });
    expect(shownOf({ located: 'no' })).toEqual({
      sites: ['hill-park', 'square'],
      targets: ['parks', 'jobs'],
    });
  });

  it('shows no target without a place where a kind of place is asked for', () => {
    expect(shownOf({ kinds: ['park'] }).targets).toEqual(['paths', 'parks']);
    expect(shownOf({ kinds: ['park'], located: 'no' }).targets).toEqual(['parks']);
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
});

describe('isFiltering', () => {
  it.each<[string, Partial<Filter>]>([
    ['an action', { actions: ['walks'] }],
    ['a kind', { kinds: ['park'] }],
    ['a status', { statuses: ['met'] }],
    ['what is on the map', { located: 'yes' }],
    ['what is not', { located: 'no' }],
    ['a kind and a status', { kinds: ['park'], statuses: ['met'] }],
    ['an action and a kind', { actions: ['walks'], kinds: ['park'] }],
  ])('is true of %s', (_name, filter) => {
    expect(isFiltering({ ...NO_FILTER, ...filter })).toBe(true);
  });

  it('is false where nothing is chosen', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
  });
});

describe('the sites that the map draws', () => {
  const parks: Filter = { ...NO_FILTER, kinds: ['park'] };

  it('are all, said without a list, where nothing narrows them', () => {
    expect(drawnIds(select(small, smallLookup, NO_FILTER), NO_FILTER)).toBeNull();
  });

  it('are those of the filter that have a position', () => {
    expect(drawnIds(select(small, smallLookup, parks), parks)).toEqual(['lake-park']);
  });

  it('are those in a circle, with or without a filter', () => {
    const within = new Set(['road', 'square']);
    const all = select(small, smallLookup, NO_FILTER, within);
    expect(drawnIds(all, NO_FILTER, within)).toEqual(['road']);
    expect(drawnIds(select(small, smallLookup, parks, within), parks, within)).toEqual([]);
  });
});

describe('the sites within bounds', () => {
  /** Of the small district, whose road lies between 10 and 20 east, 0 and 5 north. */
  const idsIn = (...bounds: Place['bbox']): readonly string[] =>
    small.sites.filter((each) => isWithin(each, bounds)).map(({ id }) => id);

  it.each<[string, Place['bbox']]>([
    ['hold it', [9, -1, 21, 6]],
    ['lie in it', [12, 1, 13, 2]],
    ['cut its west', [9, 1, 11, 2]],
    ['cut its north', [12, 4, 13, 9]],
    ['touch its west', [9, 1, 10, 2]],
    ['touch its east', [20, 1, 21, 2]],
    ['touch its south', [12, -1, 13, 0]],
    ['touch its north', [12, 5, 13, 6]],
  ])('are a site where they %s', (_name, bounds) => {
    expect(idsIn(...bounds)).toEqual(['road']);
  });

  it.each<[string, Place['bbox']]>([
    ['west', [8, 1, 9.9, 2]],
    ['east', [20.1, 1, 21, 2]],
    ['south', [12, -2, 13, -0.1]],
    ['north', [12, 5.1, 13, 6]],
  ])('are none where they end or begin %s of it', (_name, bounds) => {
    expect(idsIn(...bounds)).toEqual([]);
  });

  it('are only those that have a position, wherever the bounds are', () => {
    expect(idsIn(-180, -90, 180, 90)).toEqual(['road', 'lake-park']);
  });
});

describe('kindsInUse', () => {
  it('names the most frequent first, and equal ones in the order of the data', () => {
    const kinds = ['tunnel', 'road', 'park', 'bridge', 'park', 'bridge', 'park', 'port'] as const;
    const sites = kinds.map((kind, index) => site(String(index), kind, null, []));
    expect(kindsInUse({ ...small, sites })).toEqual(['park', 'bridge', 'tunnel', 'road', 'port']);
  });
});

describe('isBackground', () => {
  it('tells the places that no target names', () => {
    const background = small.sites.filter(isBackground).map(({ id }) => id);
    expect(background).toEqual(['square']);
  });
});

describe('countStatuses', () => {
  it('counts the targets of each status, in the order asked for', () => {
    const counts = countStatuses(small.targets, ['missed', 'partly', 'met']);
    expect([...counts]).toEqual([
      ['missed', 1],
      ['partly', 0],
      ['met', 2],
    ]);
  });
});

describe('placeableTargets', () => {
  it('are those of which at least one site has a position', () => {
    const placeable = placeableTargets(small.targets, smallLookup).map(({ id }) => id);
    expect(placeable).toEqual(['paths', 'parks']);
  });

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
