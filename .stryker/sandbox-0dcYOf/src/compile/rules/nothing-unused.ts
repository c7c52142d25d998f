// @ts-nocheck
import type { Problem } from '../problem';
import type { Records } from '../records';

/** Every site belongs to a target or a review item, and every source is cited. */
export function nothingUnused(records: Records): readonly Problem[] {
  return [...orphanSites(records), ...(records.isComplete ? unusedSources(records) : [])];
}

function orphanSites({ sites }: Records): readonly Problem[] {
  return sites
    .filter(({ value: { properties } }) => properties.targets.length === 0 && !properties.reviews)
    .map(({ file }) => ({
      file,
      path: 'properties.targets',
      message: 'the site belongs to no target and no review item',
    }));
}

function unusedSources({ report, actions, sites, sources }: Records): readonly Problem[] {
  if (sources === null) return [];
  const used = new Set([
    report?.value.source,
    ...sites.flatMap(({ value }) => value.properties.position.sources),
    ...actions.flatMap(({ value }) =>
      value.targets.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.sources)),
    ),
  ]);
  return sources.value.sources.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [{ file: sources.file, path: `sources[${index}].id`, message: `nothing cites "${id}"` }],
  );
}
