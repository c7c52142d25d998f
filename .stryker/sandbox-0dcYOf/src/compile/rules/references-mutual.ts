// @ts-nocheck
import type { Problem } from '../problem';
import type { Records } from '../records';

/** One side of a link between a site and a target or a review item. */
interface Side {
  readonly site: string;
  readonly other: string;
  readonly file: string;
  readonly path: string;
}

/** Where a site names a target or a review item, that names the site, and the reverse. */
export function referencesMutual(records: Records): readonly Problem[] {
  const { actions, review, sites } = records;
  const targets = actions.flatMap(({ file, value }) =>
    value.targets.map((target, index) => ({ ...target, file, path: `targets[${index}].sites` })),
  );
  const items = (review?.value.items ?? []).map((item, index) => ({
    ...item,
    file: review?.file ?? '',
    path: `items[${index}].sites`,
  }));
  const siteSides = (member: 'targets' | 'reviews'): readonly Side[] =>
    sites.flatMap(({ file, value: { properties } }) =>
      (properties[member] ?? []).map((other) => {
        return { site: properties.id, other, file, path: `properties.${member}` };
      }),
    );
  const known = new Set(sites.map(({ value }) => value.properties.id));
  return [
    ...compare(siteSides('targets'), sidesOf(targets), idsOf(targets), known),
    ...compare(siteSides('reviews'), sidesOf(items), idsOf(items), known),
  ];
}

interface Linked {
  readonly id: string;
  readonly sites?: readonly string[] | undefined;
  readonly file: string;
  readonly path: string;
}

function sidesOf(records: readonly Linked[]): readonly Side[] {
  return records.flatMap(({ id, sites = [], file, path }) =>
    sites.map((site) => ({ site, other: id, file, path })),
  );
}

function idsOf(records: readonly Linked[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

/** Only links between records that could be read: what is missing is reported elsewhere. */
function compare(
  ofSites: readonly Side[],
  ofOthers: readonly Side[],
  knownOthers: ReadonlySet<string>,
  knownSites: ReadonlySet<string>,
): readonly Problem[] {
  const key = ({ site, other }: Side): string => `${site} ${other}`;
  const inSites = new Set(ofSites.map(key));
  const inOthers = new Set(ofOthers.map(key));
  const missingInOther = ofSites.filter(
    (side) => knownOthers.has(side.other) && !inOthers.has(key(side)),
  );
  const missingInSite = ofOthers.filter(
    (side) => knownSites.has(side.site) && !inSites.has(key(side)),
  );
  return [
    ...missingInOther.map(({ site, other, file, path }) => {
      return { file, path, message: `names "${other}", which does not name the site "${site}"` };
    }),
    ...missingInSite.map(({ site, other, file, path }) => {
      return { file, path, message: `names the site "${site}", which does not name "${other}"` };
    }),
  ];
}
