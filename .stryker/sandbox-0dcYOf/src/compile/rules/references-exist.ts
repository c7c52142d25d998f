// @ts-nocheck
import type { Problem } from '../problem';
import type { Ids, Records } from '../records';
import { didYouMean } from '../suggest';

interface Reference {
  readonly to: keyof Ids;
  readonly id: string;
  readonly file: string;
  readonly path: string;
}

const NOUNS: Readonly<Record<keyof Ids, string>> = {
  actions: 'action',
  targets: 'target',
  reviews: 'review item',
  sources: 'source',
  sites: 'site',
};

/** Whatever is referred to exists, and nothing is referred to twice in one place. */
export function referencesExist(records: Records): readonly Problem[] {
  const seen = new Set<string>();
  return references(records).flatMap(({ to, id, file, path }) => {
    const key = `${file} ${path.replace(/\[\d+\]$/, '')} ${id}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    if (isRepeated) return [{ file, path, message: `"${id}" stands twice in this list` }];
    const known = records.ids[to];
    if (known.has(id) || records.uncertain.has(to)) return [];
    return [{ file, path, message: `no ${NOUNS[to]} "${id}"${didYouMean(id, known)}` }];
  });
}

function references(records: Records): readonly Reference[] {
  return [...ofReport(records), ...ofActions(records), ...ofReview(records), ...ofSites(records)];
}

function ofReport({ report }: Records): readonly Reference[] {
  if (report === null) return [];
  return [{ to: 'sources', id: report.value.source, file: report.file, path: 'source' }];
}

function ofActions({ actions }: Records): readonly Reference[] {
  return actions.flatMap(({ file, value }) =>
    value.targets.flatMap((target, index) => [
      ...list('sites', target.sites, file, `targets[${index}].sites`),
      ...target.outcomes.flatMap((outcome, at) =>
        list('sources', outcome.sources, file, `targets[${index}].outcomes[${at}].sources`),
      ),
    ]),
  );
}

function ofReview({ review }: Records): readonly Reference[] {
  if (review === null) return [];
  const { file, value } = review;
  return value.items.flatMap(({ sites, action }, index) => [
    ...list('sites', sites, file, `items[${index}].sites`),
    ...(action === undefined
      ? []
      : [{ to: 'actions' as const, id: action, file, path: `items[${index}].action` }]),
  ]);
}

function ofSites({ sites }: Records): readonly Reference[] {
  return sites.flatMap(({ file, value: { properties } }) => [
    ...list('targets', properties.targets, file, 'properties.targets'),
    ...list('reviews', properties.reviews, file, 'properties.reviews'),
    ...list('sources', properties.position.sources, file, 'properties.position.sources'),
  ]);
}

function list(
  to: keyof Ids,
  ids: readonly string[] | undefined,
  file: string,
  path: string,
): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ to, id, file, path: `${path}[${index}]` }));
}
