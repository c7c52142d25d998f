import type MiniSearch from 'minisearch';
import type { Query as TermQuery, SearchResult as TermHit } from 'minisearch';
import type { Dataset } from '../dataset';
import type { Language } from '../language';
import { correctedFor } from './correct';
import type { Range } from './forms';
import {
  bestMatch,
  compareMatches,
  createQuery,
  matchedRanges,
  nameRanges,
  type Match,
  type Query,
} from './match';
import { prepareRecord, type PreparedRecord } from './prepare';
import { GROUPS, searchRecords, type Group } from './records';
import {
  loadFold,
  loadReader,
  loadTerms,
  type IndexedDocument,
  type SearchIndex,
} from './search-index';
import { queryTerms, segmentsOf, type Segment } from './segments';

/** One record that fits the query. */
export interface Hit {
  readonly id: string;
  /** What to mark of its name, in each language. Empty where the name is not what fits. */
  readonly ranges: Readonly<Record<Language, readonly Range[]>>;
  /** The text that fits best, where it is worth showing beside the name; null for a figure. */
  readonly found: { readonly text: string; readonly ranges: readonly Range[] } | null;
}

/** Hits by group, each group with the best first. */
export interface SearchResult extends Readonly<Record<Group, readonly Hit[]>> {
  /** Groups with hits, the one of the best hit first. */
  readonly order: readonly Group[];
  /** True where nothing fits to the letter, and the hits are what is nearly so written. */
  readonly isForgiving: boolean;
}

export type Search = (query: string) => SearchResult;

export const NO_RESULT: SearchResult = {
  sites: [],
  targets: [],
  actions: [],
  order: [],
  isForgiving: false,
};

/** Longer queries are cut: no name is nearly as long. Counted in code units. */
const LONGEST_QUERY = 200;

const BOOST = { name: 3, alias: 2, pinyin: 2, inner: 1 };

/**
 * Searches the sites, targets and actions of a dataset by the index that was made of it; throws when
 * it was made of another. Any text is a query; one without a letter, digit or character finds nothing.
 */
export function createSearch(dataset: Dataset, index: SearchIndex): Search {
  const fold = loadFold(index);
  const readingOf = loadReader(index, fold);
  const records = searchRecords(dataset).map((record) => prepareRecord(record, fold, readingOf));
  const terms = loadTerms(index);
  if (terms.documentCount !== records.length) throw new Error('The search index is of other data');
  return (text) => {
    const segments = segmentsOf(fold(text.slice(0, LONGEST_QUERY)), fold);
    if (segments.length === 0) return NO_RESULT;
    const exact = searchExactly(segments, records, terms);
    return exact.length > 0
      ? grouped(exact, false)
      : grouped(searchForgivingly(segments, records, terms), true);
  };
}

/** In the order of the index. */
type Records = readonly PreparedRecord[];
type Terms = MiniSearch<IndexedDocument>;

interface Candidate {
  readonly record: PreparedRecord;
  readonly query: Query;
  readonly match: Match | null;
  readonly score: number;
}

/** Records that have every term of the query, words from their start on. */
function searchExactly(
  segments: readonly Segment[],
  records: Records,
  terms: Terms,
): readonly Candidate[] {
  const query = createQuery(segments);
  const hits = terms.search(queryTerms(segments).join(' '), {
    combineWith: 'AND',
    prefix: true,
    boost: BOOST,
  });
  return hits.flatMap((hit) => toCandidate(hit, records, () => query));
}

/** Records that have every term of the query when the usual slips are put right. */
function searchForgivingly(
  segments: readonly Segment[],
  records: Records,
  terms: Terms,
): readonly Candidate[] {
  const query = createQuery(segments.flatMap(partDigits));
  const words = query.segments.filter(({ isHan }) => !isHan).map(({ term }) => term);
  const characters = query.segments.flatMap(({ term, isHan }) => (isHan ? [...term] : []));
  const queries: TermQuery[] = [
    ...(words.length > 0 ? [{ queries: [words.join(' ')], combineWith: 'AND' as const }] : []),
    ...(characters.length > 0
      ? [{ queries: [characters.join(' ')], combineWith: 'OR' as const }]
      : []),
  ];
  const hits = terms.search(
    { queries, combineWith: 'AND' },
    {
      fields: ['name', 'alias', 'pinyin'],
      prefix: true,
      // Two, because a swap of neighbours counts as two here; `correctedFor` counts anew.
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 2 : false),
      boost: BOOST,
    },
  );
  return hits.flatMap((hit) =>
    toCandidate(hit, records, (record) => correctedFor(record, query, hit)),
  );
}

/** `line11` as `line 11`. */
function partDigits(segment: Segment): readonly Segment[] {
  if (segment.isHan) return [segment];
  const parts = segment.term.match(/\d+(?:\.\d+)*|\D+/g) ?? [];
  return parts.map((term) => ({ ...segment, term }));
}

function toCandidate(
  hit: TermHit,
  records: Records,
  queryFor: (record: PreparedRecord) => Query | null,
): readonly Candidate[] {
  const record = records[hit.id];
  const query = record === undefined ? null : queryFor(record);
  if (record === undefined || query === null) return [];
  return [{ record, query, match: bestMatch(record, query), score: hit.score }];
}

function grouped(candidates: readonly Candidate[], isForgiving: boolean): SearchResult {
  const ranked = candidates.toSorted(compareCandidates);
  const of = (group: Group): readonly Hit[] =>
    ranked.filter(({ record }) => record.group === group).map(toHit);
  return {
    sites: of('sites'),
    targets: of('targets'),
    actions: of('actions'),
    order: [...new Set(ranked.map(({ record }) => record.group))],
    isForgiving,
  };
}

/** By how the query stands in a text, then by MiniSearch's measure; of equals, places come first. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const byMatch =
    a.match !== null && b.match !== null
      ? compareMatches(a.match, b.match)
      : Number(a.match === null) - Number(b.match === null);
  const byGroup = GROUPS.indexOf(a.record.group) - GROUPS.indexOf(b.record.group);
  return byMatch || byGroup || b.score - a.score;
}

function toHit({ record, query, match }: Candidate): Hit {
  const label = match?.label;
  const isShown = label !== undefined && label.role !== 'figure';
  return {
    id: record.id,
    ranges: nameRanges(record, query),
    found: isShown ? { text: label.text, ranges: matchedRanges(label.forms, query) } : null,
  };
}
