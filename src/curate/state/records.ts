import type { Language } from '../../domain/language';
import { isArray, member } from '../../validate/json';
import type { Path } from '../../validate/path';
import type { Editor, Edit } from './editor.svelte';
import { setIn } from './paths';

/** A record in a file: the whole file, or one item of a list in it. */
export type RecordType = 'site' | 'target' | 'source' | 'base';
export interface RecordRef {
  readonly type: RecordType;
  readonly file: string;
  /** Place of the record in its file; empty for a site. */
  readonly path: Path;
}

/** A record with what a list shows of it. */
export interface Listed extends RecordRef {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** True of a target that no result has been reported of. */
  readonly lacksResult: boolean;
  /** Everything that a search may find it by. */
  readonly words: string;
}

const LISTS: Readonly<
  Record<Exclude<RecordType, 'site'>, readonly [pattern: RegExp, list: string]>
> = {
  target: [/^[^/]+\/actions\/[^/]+\.json$/, 'targets'],
  source: [/^[^/]+\/sources\.json$/, 'sources'],
  base: [/^base\/[^/]+\.geojson$/, 'features'],
};
const SITE = /^([^/]+)\/sites\/([^/]+)\.geojson$/;

/** All records of a type in the present state of the files, in their order; named in a language where they can be. */
export function listRecords(
  editor: Editor,
  type: RecordType,
  report: string,
  lang: Language = 'zh-Hant',
): readonly Listed[] {
  if (type === 'site') {
    return editor.names
      .filter((name) => SITE.exec(name)?.[1] === report)
      .map((file) => listed({ type, file, path: [] }, editor.value(file), lang));
  }
  const [pattern, list] = LISTS[type];
  const isOwn = (name: string): boolean => type === 'base' || name.startsWith(`${report}/`);
  return editor.names
    .filter((name) => pattern.test(name) && isOwn(name))
    .flatMap((file) => {
      const items = member(editor.value(file), list);
      if (!isArray(items)) return [];
      return items.map((item, index) => listed({ type, file, path: [list, index] }, item, lang));
    });
}

function listed(ref: RecordRef, value: unknown, lang: Language): Listed {
  const text = (...path: string[]): string => {
    const found = path.reduce<unknown>((at, key) => member(at, key), value);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  const id = text('id') || (SITE.exec(ref.file)?.[2] ?? '');
  const hant = text('properties', 'name:zh-Hant') || text('title', 'zh-Hant') || text('title');
  const en = text('properties', 'name:en') || text('title', 'en');
  const [name, other] = lang === 'en' ? [en || hant, hant] : [hant || en, en];
  const detail = text('printed') || text('properties', 'class') || (other === name ? '' : other);
  const words = [id, hant, en, detail, text('value'), text('publisher', 'zh-Hant')].join(' ');
  const outcomes = member(value, 'outcomes');
  const lacksResult = ref.type === 'target' && isArray(outcomes) && outcomes.length === 0;
  return { ...ref, id, name: name || id, detail, lacksResult, words: words.toLowerCase() };
}

/** The record that a problem is about, if the editor has a form for it. */
export function recordOf(problemFile: string, path: string): RecordRef | null {
  const file = problemFile.replace(/^geo\//, '');
  if (SITE.test(file)) return { type: 'site', file, path: [] };
  for (const type of ['target', 'source', 'base'] as const) {
    const [pattern, list] = LISTS[type];
    const index = new RegExp(`^${list}\\[(\\d+)\\]`).exec(path)?.[1];
    if (pattern.test(file) && index !== undefined) {
      return { type, file, path: [list, Number(index)] };
    }
  }
  return null;
}

export function sameRecord(a: RecordRef | null, b: RecordRef | null): boolean {
  return a !== null && b !== null && a.file === b.file && a.path.join() === b.path.join();
}

function idsIn(value: unknown, key: string): readonly string[] {
  const list = member(value, key);
  return isArray(list) ? list.filter((id) => typeof id === 'string') : [];
}

/** Both sides of the link between a site and a target, made or undone as one step. */
export function linkTarget(
  editor: Editor,
  siteFile: string,
  targetId: string,
  isLinked: boolean,
): readonly Edit[] {
  const site = editor.value(siteFile);
  const siteId = String(member(member(site, 'properties'), 'id') ?? '');
  const report = siteFile.split('/')[0] ?? '';
  const target = listRecords(editor, 'target', report).find(({ id }) => id === targetId);
  const targets = toggled(idsIn(member(site, 'properties'), 'targets'), targetId, isLinked);
  const siteEdit: Edit = [siteFile, setIn(site, ['properties', 'targets'], targets)];
  if (target === undefined) return [siteEdit];
  const action = editor.value(target.file);
  const sites = toggled(idsIn(editor.get(target.file, target.path), 'sites'), siteId, isLinked);
  return [siteEdit, [target.file, withSites(action, target.path, sites)]];
}

/** A target that names sites has the extent that says so; one that names none has no list of them. */
export function withSites(action: unknown, path: Path, sites: readonly string[]): unknown {
  const extent = sites.length > 0 ? 'sites' : 'not-published';
  const listedSites = sites.length > 0 ? sites : undefined;
  return setIn(setIn(action, [...path, 'extent'], extent), [...path, 'sites'], listedSites);
}

/** The same for a review item. */
export function linkReview(
  editor: Editor,
  siteFile: string,
  reviewId: string,
  isLinked: boolean,
): readonly Edit[] {
  const site = editor.value(siteFile);
  const siteId = String(member(member(site, 'properties'), 'id') ?? '');
  const reviews = toggled(idsIn(member(site, 'properties'), 'reviews'), reviewId, isLinked);
  const edits: Edit[] = [
    [siteFile, setIn(site, ['properties', 'reviews'], reviews.length > 0 ? reviews : undefined)],
  ];
  const item = listReviews(editor, siteFile.split('/')[0] ?? '').find(({ id }) => id === reviewId);
  if (item !== undefined) {
    const sites = toggled(idsIn(editor.get(item.file, item.path), 'sites'), siteId, isLinked);
    const value = sites.length > 0 ? sites : undefined;
    edits.push([item.file, setIn(editor.value(item.file), [...item.path, 'sites'], value)]);
  }
  return edits;
}

export interface ListedReview {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly path: Path;
}

export function listReviews(
  editor: Editor,
  report: string,
  lang: Language = 'zh-Hant',
): readonly ListedReview[] {
  return editor.names
    .filter((name) => new RegExp(`^${report}/review-\\d{4}\\.json$`).test(name))
    .flatMap((file) => {
      const items = member(editor.value(file), 'items');
      if (!isArray(items)) return [];
      return items.map((item, index) => ({
        id: String(member(item, 'id')),
        name: String(member(member(item, 'text'), lang === 'en' ? 'en' : 'zh-Hant') ?? ''),
        file,
        path: ['items', index] as const,
      }));
    });
}

/** Takes a record away, and with a site or a target every mention of it on the other side. */
export function deletion(editor: Editor, { type, file, path }: RecordRef): readonly Edit[] {
  if (type === 'site') {
    const properties = member(editor.value(file), 'properties');
    const files = new Map<string, unknown>();
    for (const [ids, link] of [
      [idsIn(properties, 'targets'), linkTarget],
      [idsIn(properties, 'reviews'), linkReview],
    ] as const) {
      for (const id of ids) {
        const other = link(editor, file, id, false)[1];
        if (other === undefined) continue;
        // Several of them may stand in one file.
        files.set(
          other[0],
          mergeSites(files.get(other[0]), other[1], String(member(properties, 'id'))),
        );
      }
    }
    return [[file, undefined], ...files];
  }
  const edits: Edit[] = [[file, setIn(editor.value(file), path, undefined)]];
  if (type !== 'target') return edits;
  const id = String(editor.get(file, [...path, 'id']));
  for (const site of listRecords(editor, 'site', file.split('/')[0] ?? '')) {
    const targets = idsIn(editor.get(site.file, ['properties']), 'targets');
    if (!targets.includes(id)) continue;
    const left = targets.filter((other) => other !== id);
    edits.push([site.file, setIn(editor.value(site.file), ['properties', 'targets'], left)]);
  }
  return edits;
}

function mergeSites(known: unknown, next: unknown, siteId: string): unknown {
  if (known === undefined) return next;
  const list = isArray(member(known, 'targets')) ? 'targets' : 'items';
  const items = member(known, list);
  if (!isArray(items)) return next;
  return items.reduce<unknown>((file, item, index) => {
    const sites = idsIn(item, 'sites');
    if (!sites.includes(siteId)) return file;
    const left = sites.filter((id) => id !== siteId);
    if (list === 'targets') return withSites(file, [list, index], left);
    return setIn(file, [list, index, 'sites'], left.length > 0 ? left : undefined);
  }, known);
}

function toggled(list: readonly string[], id: string, isIn: boolean): readonly string[] {
  if (!isIn) return list.filter((other) => other !== id);
  return list.includes(id) ? list : [...list, id];
}

/** A new site, as bare as it can be: the rules say what is missing. */
export function newSite(id: string): unknown {
  return {
    type: 'Feature',
    id,
    properties: {
      id,
      'name:zh-Hant': '',
      'name:en': '',
      kind: 'zone',
      targets: [],
      'summary:zh-Hant': '',
      'summary:en': '',
      position: {
        method: 'unknown',
        confidence: 'low',
        sources: [],
        note: { 'zh-Hant': '', en: '' },
      },
    },
    geometry: null,
  };
}

export function newTarget(actionId: string, paragraph: unknown): unknown {
  return {
    id: `${actionId}.`,
    paragraph,
    printed: '',
    title: { 'zh-Hant': '', en: '' },
    type: 'deliverable',
    extent: 'district',
    outcomes: [],
  };
}

export function newOutcome(): unknown {
  return {
    status: 'under-way',
    asOf: '',
    note: { 'zh-Hant': '', en: '' },
    sources: [],
    confidence: 'medium',
  };
}

/** @param today ISO date. */
export function newSource(today: string): unknown {
  return {
    id: '',
    title: '',
    lang: 'zh-Hans',
    publisher: { 'zh-Hant': '', en: '' },
    address: '',
    retrieved: today,
    licence: 'facts only',
  };
}

export function newBaseFeature(): unknown {
  return {
    type: 'Feature',
    id: '',
    properties: { class: '', 'name:zh-Hant': '', 'name:en': '', rank: 5 },
    geometry: { type: 'Point', coordinates: [] },
  };
}
