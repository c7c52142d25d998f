import type { Action, Dataset, Site, Status, Target } from './dataset';

/** The part of a view that decides which records are shown. */
export interface Filter {
  /** Chosen action ids; none chosen means all. */
  readonly actions: readonly string[];
}

/** True where one of the chosen actions is behind the site, as a 2024 target or as its 2023 background. */
export function siteMatches(site: Site, filter: Filter): boolean {
  if (filter.actions.length === 0) return true;
  return filter.actions.some(
    (id) => site.actions.includes(id) || site.backgroundActions.includes(id),
  );
}

export function targetMatches(target: Target, filter: Filter): boolean {
  return filter.actions.length === 0 || filter.actions.includes(target.action);
}

export function visibleSites(dataset: Dataset, filter: Filter): readonly Site[] {
  return dataset.sites.filter((site) => siteMatches(site, filter));
}

export function visibleTargets(dataset: Dataset, filter: Filter): readonly Target[] {
  return dataset.targets.filter((target) => targetMatches(target, filter));
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

export interface ActionCount {
  readonly action: Action;
  readonly targets: number;
  /** Sites that the action's targets name. */
  readonly sites: number;
  /** Sites that belong to the action only through the 2023 review. */
  readonly backgroundSites: number;
}

/** Counts of each action over the whole dataset, in the report's order. */
export function countsByAction(dataset: Dataset): readonly ActionCount[] {
  return dataset.actions.map((action) => ({
    action,
    targets: action.targets.length,
    sites: dataset.sites.filter((site) => site.actions.includes(action.id)).length,
    backgroundSites: dataset.sites.filter((site) => site.backgroundActions.includes(action.id))
      .length,
  }));
}

/** Sites ordered by their first action, and by name within it; places without a 2024 target last. */
export function sortByAction(
  dataset: Dataset,
  sites: readonly Site[],
  compareNames: (a: Site, b: Site) => number,
): readonly Site[] {
  const order = new Map(dataset.actions.map((action) => [action.id, action.order]));
  const rank = (site: Site): number => {
    const own = site.actions[0];
    if (own !== undefined) return order.get(own) ?? 0;
    const background = site.backgroundActions[0];
    return 100 + (background === undefined ? 0 : (order.get(background) ?? 0));
  };
  return sites.toSorted((a, b) => rank(a) - rank(b) || compareNames(a, b));
}

/** How many of the targets can be shown on the map: at least one of their sites has a position. */
export function placeableTargets(
  targets: readonly Target[],
  located: ReadonlySet<string>,
): readonly Target[] {
  return targets.filter((target) => target.sites.some((id) => located.has(id)));
}

/** Number of targets of each status, in the order of the targets' statuses given. */
export function countStatuses(
  targets: readonly Target[],
  statuses: readonly Status[],
): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>(statuses.map((status) => [status, 0]));
  for (const target of targets) counts.set(target.status, (counts.get(target.status) ?? 0) + 1);
  return counts;
}
