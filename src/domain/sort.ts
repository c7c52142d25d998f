import type { Dataset, Site } from './dataset';
import type { Away } from './direction';
import type { Language } from './language';

export const SORTS = ['action', 'name', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** How to sort while the reader has chosen nothing: near a spot the nearest comes first. */
export function usualSort(isNear: boolean): Sort {
  return isNear ? 'distance' : 'action';
}

/** Order of sites by their names in a language. */
export function compareNames(lang: Language): (a: Site, b: Site) => number {
  return (a, b) => a.nameOrder[lang] - b.nameOrder[lang];
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
  const byName = compareNames(lang);
  return sites.toSorted((a, b) => rank(a) - rank(b) || byName(a, b));
}

/** Nearest first; places whose distance is not known come last, by name. */
export function sortByDistance(
  sites: readonly Site[],
  distances: ReadonlyMap<string, Away>,
  lang: Language,
): readonly Site[] {
  const metersTo = ({ id }: Site): number => distances.get(id)?.distanceMeters ?? Number.MAX_VALUE;
  const byName = compareNames(lang);
  return sites.toSorted((a, b) => metersTo(a) - metersTo(b) || byName(a, b));
}
