import { visibleGroups, type FilterGroups } from './filter-groups';
import type { Lookup } from './lookup';
import { isFiltering } from './select';
import type { Filter } from './view';

/** What the map calls a group; no id of a site begins so. */
export function groupKey(group: number): string {
  return `#${group}`;
}

/** Keys of the groups that a filter lets through; null where it asks for nothing. */
export function visibleKeys(
  groups: FilterGroups,
  filter: Filter,
  lookup: Lookup,
): readonly string[] | null {
  if (!isFiltering(filter)) return null;
  return [...visibleGroups(groups, filter, lookup)].map(groupKey);
}
