import type { Dataset, Place, Site, Status, Target } from './dataset';
import type { Lookup } from './lookup';
import type { Kind } from './closed-lists';
import type { Filter } from './view';

/**
 * What a filter leaves of the dataset. A target is judged by its action and status, a site by its own
 * kind and position and by the targets that name it: one and the same target must fit both action and
 * status. Without a chosen status a place of the 2023 review belongs to the action nearest in subject.
 */
export interface Shown {
  readonly sites: readonly Site[];
  readonly targets: readonly Target[];
}

/** Ids of the only sites to show, whatever else a filter asks for; null for all. */
export type Within = ReadonlySet<string> | null;

/** @param within Ids of the sites in the circle of "near here"; null where there is no circle. */
export function select(
  dataset: Dataset,
  lookup: Lookup,
  filter: Filter,
  within: Within = null,
): Shown {
  const sites = dataset.sites.filter(
    (site) => (within === null || within.has(site.id)) && siteMatches(site, lookup, filter),
  );
  const targets = dataset.targets.filter((target) => targetMatches(target, filter));
  if (!asksForSites(filter) && within === null) return { sites, targets };
  const showsPlaceless = within === null && filter.kinds.length === 0 && filter.located === 'no';
  const siteIds = new Set(sites.map(({ id }) => id));
  const hasSite = (target: Target): boolean =>
    target.sites.length === 0 ? showsPlaceless : target.sites.some((id) => siteIds.has(id));
  return { sites, targets: targets.filter(hasSite) };
}

function asksForSites({ kinds, located }: Filter): boolean {
  return kinds.length > 0 || located !== null;
}

/** Whether a value fits what is chosen in its facet. */
export function allows<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

function targetMatches(target: Target, { actions, statuses }: Filter): boolean {
  return allows(actions, target.action) && allows(statuses, target.status);
}

/** Whether a filter lets a site through; the circle of "near here" is no part of it. */
export function siteMatches(site: Site, lookup: Lookup, filter: Filter): boolean {
  if (!allows(filter.kinds, site.kind)) return false;
  if (filter.located !== null && isLocated(site) !== (filter.located === 'yes')) return false;
  if (filter.actions.length === 0 && filter.statuses.length === 0) return true;
  if (site.targets.some((id) => targetMatches(lookup.target(id), filter))) return true;
  if (filter.statuses.length > 0) return false;
  return site.backgroundActions.some((id) => filter.actions.includes(id));
}

export function isFiltering(filter: Filter): boolean {
  return (
    filter.actions.length + filter.kinds.length + filter.statuses.length > 0 ||
    filter.located !== null
  );
}

/** Ids of the sites that the map draws: those of the list that have a position; null for all. */
export function drawnIds(
  { sites }: Shown,
  filter: Filter,
  within: Within = null,
): readonly string[] | null {
  const isNarrowed = within !== null || isFiltering(filter);
  return isNarrowed ? sites.filter(isLocated).map(({ id }) => id) : null;
}

export function isLocated(site: Site): boolean {
  return site.place !== null;
}

/** True where no target of 2024 names the site: only the article's look back at 2023 does. */
export function isBackground(site: Site): boolean {
  return site.targets.length === 0;
}

/** Sites parted into those on the map and those whose position is not known. */
export function partByPosition(sites: readonly Site[]): {
  readonly located: readonly Site[];
  readonly unlocated: readonly Site[];
} {
  return {
    located: sites.filter(isLocated),
    unlocated: sites.filter((site) => !isLocated(site)),
  };
}

/** Kinds that occur in the dataset, in the order of first occurrence by number of sites. */
export function kindsInUse(dataset: Dataset): readonly Kind[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of dataset.sites) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([kind]) => kind);
}

/** Whether a site's bounds have something in common with these: west, south, east, north, WGS 84. */
export function isWithin({ place }: Site, [west, south, east, north]: Place['bbox']): boolean {
  return (
    place !== null &&
    place.bbox[0] <= east &&
    place.bbox[2] >= west &&
    place.bbox[1] <= north &&
    place.bbox[3] >= south
  );
}

/** How many of the targets can be shown on the map: at least one of their sites has a position. */
export function placeableTargets(targets: readonly Target[], lookup: Lookup): readonly Target[] {
  return targets.filter((target) => target.sites.some((id) => isLocated(lookup.site(id))));
}

/** Number of targets of each status; statuses without targets are 0. */
export function countStatuses(
  targets: readonly Target[],
  statuses: readonly Status[],
): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>(statuses.map((status) => [status, 0]));
  for (const target of targets) counts.set(target.status, (counts.get(target.status) ?? 0) + 1);
  return counts;
}
