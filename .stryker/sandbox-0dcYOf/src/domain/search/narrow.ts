// @ts-nocheck
import type { Shown } from '../select';
import type { Hit } from './hit';
import type { SearchResult } from './search';

export interface NarrowedResult {
  readonly result: SearchResult;
  /** How many hits the filter hides. */
  readonly hiddenCount: number;
}

/** The hits among the records that a filter shows. Actions are never hidden. */
export function narrow(result: SearchResult, shown: Shown): NarrowedResult {
  const sites = keep(result.sites, shown.sites);
  const targets = keep(result.targets, shown.targets);
  const narrowed = { ...result, sites, targets };
  return {
    result: { ...narrowed, order: result.order.filter((group) => narrowed[group].length > 0) },
    hiddenCount: result.sites.length - sites.length + result.targets.length - targets.length,
  };
}

function keep(hits: readonly Hit[], shown: readonly { readonly id: string }[]): readonly Hit[] {
  const ids = new Set(shown.map(({ id }) => id));
  return hits.filter(({ id }) => ids.has(id));
}
