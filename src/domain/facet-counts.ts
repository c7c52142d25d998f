import { FACETS, type Aspect, type Aspects, type Counted, type Facet } from './aspects';
import { allows } from './select';
import type { Filter } from './view';

export interface Count {
  readonly sites: number;
  readonly targets: number;
}

/** What choosing one value alone in its facet would show, the other facets staying as they are. */
export type FacetCounts = (facet: Facet, value: string) => Count;

/** While it is being counted. */
interface Tally {
  sites: number;
  targets: number;
  /** What was added last: nothing counts twice for a value that several of its aspects have. */
  last: Counted | null;
}

/** The values chosen in each facet. */
type Chosen = Readonly<Record<Facet, readonly string[]>>;

const NOTHING: Count = { sites: 0, targets: 0 };

/**
 * Counts every value of every facet in one pass, as `select` would show it: a record counts for a value of an aspect
 * that fits all other facets.
 */
export function countFacets({ all, records }: Aspects, filter: Filter): FacetCounts {
  const tallies = new Map<string, Tally>();
  const tallyOf = (facet: Facet, value: string): Tally => {
    const key = `${facet} ${value}`;
    const tally = tallies.get(key) ?? { ...NOTHING, last: null };
    tallies.set(key, tally);
    return tally;
  };
  const chosen = { ...filter, located: filter.located === null ? [] : [filter.located] };
  const talliesOf = all.map((aspect) =>
    openFacets(aspect, chosen).flatMap((facet) => {
      const value = aspect[facet];
      return value === null ? [] : tallyOf(facet, value);
    }),
  );
  for (const record of records) {
    for (const aspect of record.aspects) {
      for (const tally of talliesOf[aspect] ?? []) add(record, tally);
    }
  }
  return (facet, value) => tallies.get(`${facet} ${value}`) ?? NOTHING;
}

function add(record: Counted, tally: Tally): void {
  if (tally.last === record) return;
  tally.last = record;
  tally.sites += record.sites;
  tally.targets += record.targets;
}

/** The facets that alone decide on an aspect: all where it fits, one where it fits but for that, none otherwise. */
function openFacets(aspect: Aspect, chosen: Chosen): readonly Facet[] {
  const missed = FACETS.filter((facet) => !allows<string | null>(chosen[facet], aspect[facet]));
  if (missed.length === 0) return FACETS;
  return missed.length === 1 ? missed : [];
}
