import type { Dataset, Site } from './dataset';

export const SORTS = ['action', 'name', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

export type CompareSites = (a: Site, b: Site) => number;

/** By first action and by name within it; places without a target of 2024 come last. */
export function sortByAction(
  dataset: Dataset,
  sites: readonly Site[],
  compareNames: CompareSites,
): readonly Site[] {
  const order = new Map(dataset.actions.map((action) => [action.id, action.order]));
  const afterAll = dataset.actions.length + 1;
  const rank = (site: Site): number => {
    const own = site.actions[0];
    if (own !== undefined) return order.get(own) ?? 0;
    return afterAll + (order.get(site.backgroundActions[0] ?? '') ?? 0);
  };
  return sites.toSorted((a, b) => rank(a) - rank(b) || compareNames(a, b));
}
