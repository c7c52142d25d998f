// @ts-nocheck
import type { Problem } from '../problem';
import type { Records } from '../records';

interface Occurrence {
  readonly noun: string;
  readonly id: string;
  readonly file: string;
  readonly path: string;
}

/** No two records of a kind have the same id; of the base map's features, no two in one file. */
export function uniqueIds(records: Records): readonly Problem[] {
  const first = new Map<string, Occurrence>();
  const problems: Problem[] = [];
  for (const occurrence of occurrences(records)) {
    const key = `${occurrence.noun} ${occurrence.id}`;
    const { file, path } = first.get(key) ?? {};
    if (file === undefined) first.set(key, occurrence);
    else {
      const message = `the ${occurrence.noun} "${occurrence.id}" is already in ${file} at ${path}`;
      problems.push({ file: occurrence.file, path: occurrence.path, message });
    }
  }
  return problems;
}

function occurrences({ actions, sites, review, sources, base }: Records): readonly Occurrence[] {
  return [
    ...actions.map(({ file, value }) => ({ noun: 'action', id: value.id, file, path: 'id' })),
    ...actions.flatMap(({ file, value }) => inList('target', file, 'targets', value.targets)),
    ...sites.map(({ file, value }) => {
      return { noun: 'site', id: value.properties.id, file, path: 'properties.id' };
    }),
    ...(review === null ? [] : inList('review item', review.file, 'items', review.value.items)),
    ...(sources === null ? [] : inList('source', sources.file, 'sources', sources.value.sources)),
    ...base.flatMap(({ file, value }) =>
      inList(`feature of ${value.name}`, file, 'features', value.features),
    ),
  ];
}

function inList(
  noun: string,
  file: string,
  member: string,
  records: readonly { readonly id: string }[],
): readonly Occurrence[] {
  return records.map(({ id }, index) => ({ noun, id, file, path: `${member}[${index}].id` }));
}
