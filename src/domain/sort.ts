import type { Dataset, Site } from './dataset';
import type { Away } from './direction';
import type { Language } from './language';

export const SORTS = ['action', 'name', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** How to sort while the reader has chosen nothing: near a spot the nearest comes first. */
export function usualSort(isNear: boolean): Sort {
  return isNear ? 'distance' : 'action';
}

/** By name, as readers of the language expect. */
export function sortByName(sites: readonly Site[], lang: Language): readonly Site[] {
  return sites.toSorted((a, b) => a.nameOrder[lang] - b.nameOrder[lang]);
}

/** By first action and by name within it; places without a target of 2024 come last. */
export function sortByAction(
  dataset: Dataset,
  sites: readonly Site[],
  lang: Language,
): readonly Site[] {
  const order = new Map(dataset.actions.map((action) => [action.id, action.order]));
  const afterAll = dataset.actions.length + 1;
  const rank = (site: Site): number => {
    const own = site.actions[0];
    if (own !== undefined) return order.get(own) ?? 0;
    return afterAll + (order.get(site.backgroundActions[0] ?? '') ?? 0);
  };
  const ranks = Array.from({ length: 2 * afterAll }, (): Site[] => []);
  for (const site of sortByName(sites, lang)) ranks[rank(site)]?.push(site);
  // Far faster than `flat`.
  return ([] as Site[]).concat(...ranks);
}

/** Nearest first; places whose distance is not known come last, by name. */
export function sortByDistance(
  sites: readonly Site[],
  distances: ReadonlyMap<string, Away>,
  lang: Language,
): readonly Site[] {
  const metersTo = ({ id }: Site): number => distances.get(id)?.distanceMeters ?? Number.MAX_VALUE;
  return sortByName(sites, lang)
    .map((site) => ({ site, meters: metersTo(site) }))
    .sort((a, b) => a.meters - b.meters)
    .map(({ site }) => site);
}

/** Some of the sites in the order of all, without comparing: a filter of many answers at once. */
export function inOrderOf(all: readonly Site[], some: readonly Site[]): readonly Site[] {
  if (some.length === all.length) return all;
  const wanted = new Set(some);
  return all.filter((site) => wanted.has(site));
}
