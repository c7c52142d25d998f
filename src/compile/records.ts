import * as v from 'valibot';
import { isArray, member } from '../validate/json';
import { fileKind, stem } from './files';
import { SCHEMAS, type RecordKind, type RecordOf } from './schema';
import type { SourceFile } from './source-file';

/** A record together with the file it stands in. */
export interface Filed<T> {
  readonly file: string;
  readonly value: T;
}

/**
 * One report and the base map, as far as the files could be read. A file that is broken or breaks its
 * schema by more than an empty text is missing here; `ids` still knows what it defines, so that others may
 * refer to it.
 */
export interface Records {
  /** Name of the report's folder. */
  readonly folder: string;
  readonly report: Filed<RecordOf<'report'>> | null;
  readonly actions: readonly Filed<RecordOf<'action'>>[];
  readonly review: Filed<RecordOf<'review'>> | null;
  readonly sources: Filed<RecordOf<'sources'>> | null;
  readonly sites: readonly Filed<RecordOf<'site'>>[];
  readonly base: readonly Filed<RecordOf<'base'>>[];
  readonly ids: Ids;
  /** Kinds of which a file cannot even be parsed, so that an unknown id may well be in it. */
  readonly uncertain: ReadonlySet<keyof Ids>;
  /** False where a file of the report is missing here, so that "nobody uses it" cannot be known. */
  readonly isComplete: boolean;
}

export interface Ids {
  readonly actions: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly reviews: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
}

/** Sorts the usable files of one report, and the base map, into records. */
export function toRecords(folder: string, files: readonly SourceFile[]): Records {
  const own = files.filter(({ name }) => name.startsWith(`${folder}/`));
  const base = files.filter(({ name }) => name.startsWith('base/'));
  const report = parsed(own, 'report')[0] ?? null;
  const review = parsed(own, 'review')[0] ?? null;
  const sources = parsed(own, 'sources')[0] ?? null;
  const actions = parsed(own, 'action');
  const sites = parsed(own, 'site');
  const usable = actions.length + sites.length + [report, review, sources].filter(Boolean).length;
  return {
    folder,
    report,
    actions: actions.toSorted((a, b) => a.value.order - b.value.order),
    review,
    sources,
    sites,
    base: parsed(base, 'base'),
    ids: idsOf(own),
    uncertain: uncertainKinds(own),
    isComplete: usable === own.filter(({ name }) => fileKind(name) !== null).length,
  };
}

function parsed<K extends RecordKind>(
  files: readonly SourceFile[],
  kind: K,
): readonly Filed<RecordOf<K>>[] {
  const records: Filed<RecordOf<K>>[] = [];
  for (const { file, name, value, isUsable } of files) {
    if (fileKind(name) !== kind || !isUsable) continue;
    const result = v.safeParse(SCHEMAS[kind], value);
    if (result.typed && (result.issues ?? []).every(isEmptyText)) {
      records.push({ file, value: result.output });
    }
  }
  return records;
}

/** A text that is still to be written: no reason to keep silent about what else is missing. */
function isEmptyText({ type, input }: v.BaseIssue<unknown>): boolean {
  return type === 'non_empty' && input === '';
}

function idsOf(files: readonly SourceFile[]): Ids {
  const values = (kind: RecordKind): readonly unknown[] =>
    files.filter(({ name }) => fileKind(name) === kind).map(({ value }) => value);
  const idsIn = (objects: readonly unknown[]): ReadonlySet<string> =>
    new Set(objects.map((object) => member(object, 'id')).filter((id) => typeof id === 'string'));
  const list = (owner: unknown, key: string): readonly unknown[] => {
    const items = member(owner, key);
    return isArray(items) ? items : [];
  };
  return {
    actions: idsIn(values('action')),
    targets: idsIn(values('action').flatMap((action) => list(action, 'targets'))),
    reviews: idsIn(values('review').flatMap((review) => list(review, 'items'))),
    sources: idsIn(values('sources').flatMap((file) => list(file, 'sources'))),
    // A site's file is named after it, so that even an unreadable one tells its id.
    sites: new Set(
      files.filter(({ name }) => fileKind(name) === 'site').map(({ name }) => stem(name)),
    ),
  };
}

function uncertainKinds(files: readonly SourceFile[]): ReadonlySet<keyof Ids> {
  const isReadable = (kind: RecordKind): boolean => {
    const own = files.filter(({ name }) => fileKind(name) === kind);
    return own.length > 0 && own.every(({ value }) => value !== undefined);
  };
  const kinds = new Set<keyof Ids>();
  if (!isReadable('action')) kinds.add('targets').add('actions');
  if (!isReadable('review')) kinds.add('reviews');
  if (!isReadable('sources')) kinds.add('sources');
  return kinds;
}
