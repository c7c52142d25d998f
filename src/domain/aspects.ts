import type { Dataset, Site, Target } from './dataset';
import type { FilterGroups } from './filter-groups';
import type { Lookup } from './lookup';
import { isLocated, type Within } from './select';
import type { Filter } from './view';

export const FACETS = [
  'actions',
  'kinds',
  'statuses',
  'located',
] as const satisfies readonly (keyof Filter)[];
export type Facet = (typeof FACETS)[number];

/**
 * One way in which a record can fit a filter: by one target at one site. Null stands for a value that it has not:
 * that fits only where nothing is chosen in the facet.
 */
export type Aspect = Readonly<Record<Facet, string | null>>;

/** What is counted as one: the sites of a group, or a target. */
export interface Counted {
  /** Numbers of its aspects. */
  readonly aspects: readonly number[];
  readonly sites: number;
  readonly targets: number;
}

/** The records in a circle by their aspects, of which there are few: many records share one. */
export interface Aspects {
  /** By number. */
  readonly all: readonly Aspect[];
  readonly records: readonly Counted[];
}

/** @param within Ids of the sites in the circle of "near here"; null where there is no circle. */
export function aspectsOf(
  dataset: Dataset,
  lookup: Lookup,
  groups: FilterGroups,
  within: Within,
): Aspects {
  const numbers = new Numbers();
  const places = sharedPlaces(groups.samples);
  const isInside = (siteId: string): boolean => within === null || within.has(siteId);
  const placeOf = (siteId: string): Place => places[groups.of(siteId) ?? NaN] ?? NOWHERE;
  const sizes = new Map<number | undefined, number>();
  for (const { id } of dataset.sites) {
    if (!isInside(id)) continue;
    const group = groups.of(id);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const ofSites = groups.samples.map((site, group) => {
    const place = places[group] ?? NOWHERE;
    const aspects = subjectsOf(site, lookup).map((subject) => numbers.of(subject, place));
    return { aspects, sites: sizes.get(group) ?? 0, targets: 0 };
  });
  const ofTargets = dataset.targets.map((target) => {
    const found = new Set(target.sites.filter(isInside).map(placeOf));
    if (target.sites.length === 0 && within === null) found.add(NOWHERE);
    const subject = toSubject(target);
    return { aspects: [...found].map((place) => numbers.of(subject, place)), sites: 0, targets: 1 };
  });
  return { all: numbers.all, records: [...ofSites, ...ofTargets] };
}

type Place = Pick<Aspect, 'kinds' | 'located'>;
type Subject = Pick<Aspect, 'actions' | 'statuses'>;

/** Of a target that no site is named for: it is among what is not on the map, and of no kind. */
const NOWHERE: Place = { kinds: null, located: 'no' };

/** Of each sample its place; samples that are alike in it share one. */
function sharedPlaces(samples: readonly Site[]): readonly Place[] {
  const places = new Map<string, Place>();
  return samples.map((site) => {
    const key = `${site.kind} ${isLocated(site)}`;
    const place = places.get(key) ?? { kinds: site.kind, located: isLocated(site) ? 'yes' : 'no' };
    places.set(key, place);
    return place;
  });
}

function toSubject({ action, status }: Target): Subject {
  return { actions: action, statuses: status };
}

/** What a site is there for: its targets, and the actions nearest to what the review of 2023 says of it. */
function subjectsOf({ targets, backgroundActions }: Site, lookup: Lookup): readonly Subject[] {
  const subjects = [
    ...targets.map((id) => toSubject(lookup.target(id))),
    ...backgroundActions.map((action) => ({ actions: action, statuses: null })),
  ];
  return subjects.length > 0 ? subjects : [{ actions: null, statuses: null }];
}

/** Numbers aspects as they come. */
class Numbers {
  readonly all: Aspect[] = [];
  readonly #known = new Map<Place, Map<string, number>>();

  /** @param place One object for all that are alike: a text of it would be made for every site of every target. */
  of(subject: Subject, place: Place): number {
    const here = this.#known.get(place) ?? new Map<string, number>();
    this.#known.set(place, here);
    const key = `${subject.actions} ${subject.statuses}`;
    const number = here.get(key) ?? this.all.push({ ...subject, ...place }) - 1;
    here.set(key, number);
    return number;
  }
}
