import type { Dataset, Site } from './dataset';
import type { Lookup } from './lookup';
import { isLocated, siteMatches } from './select';
import type { Filter } from './view';

/**
 * The sites grouped so that a filter lets all of a group through or none: there are a few thousand groups at
 * most, however many sites. Numbers count from 0 in the order in which the groups first occur in the data, so
 * that the build and the page number them alike.
 */
export interface FilterGroups {
  /** The number of the group of a site; undefined where there is no such site. */
  readonly of: (siteId: string) => number | undefined;
  /** The first site of each group, which stands for it. */
  readonly samples: readonly Site[];
}

export function filterGroups(dataset: Dataset, lookup: Lookup): FilterGroups {
  const numbers = new Map<string, number>();
  const groupOf = new Map<string, number>();
  const samples: Site[] = [];
  for (const site of dataset.sites) {
    const key = keyOf(site, lookup);
    const number = numbers.get(key) ?? samples.push(site) - 1;
    numbers.set(key, number);
    groupOf.set(site.id, number);
  }
  return { of: (siteId) => groupOf.get(siteId), samples };
}

/** All that `siteMatches` asks of a site, each set in one order; no id has a colon or a space. */
function keyOf(site: Site, lookup: Lookup): string {
  const targets = site.targets.map((id) => {
    const { action, status } = lookup.target(id);
    return `${action}:${status}`;
  });
  const asked = [...new Set(targets)].sort();
  return [site.kind, isLocated(site), ...asked, ...site.backgroundActions.toSorted()].join(' ');
}

/** Numbers of the groups that a filter lets through. */
export function visibleGroups(
  { samples }: FilterGroups,
  filter: Filter,
  lookup: Lookup,
): ReadonlySet<number> {
  return new Set(
    samples.flatMap((site, group) => (siteMatches(site, lookup, filter) ? group : [])),
  );
}
