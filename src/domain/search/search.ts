import type MiniSearch from 'minisearch';
import type { Query as TermQuery, SearchResult as TermHit } from 'minisearch';
import type { Dataset } from '../dataset';
import { correctionFor, type Correction } from './correct';
import { createSimplifier, type Fold } from './fold';
import { createHit, type Hit } from './hit';
import { compareMatches, createQuery, matchesOf, type Match, type Query } from './match';
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
 * Searches the sites, targets and actions of a dataset by the index that was made of it; rejects when
 * it was made of another. Any text is a query; one without a letter, digit or character finds nothing.
 * A large index is taken in by and by, so that the page answers meanwhile.
 */
export async function createSearch(dataset: Dataset, index: SearchIndex): Promise<Search> {
  const fold = loadFold(index);
  const simplify = createSimplifier(index.folding);
  const readingOf = loadReader(index, fold);
  const records = searchRecords(dataset).map((record) => prepareRecord(record, fold, readingOf));
  const terms = await loadTerms(index);
  if (terms.documentCount !== records.length) throw new Error('The search index is of other data');
  return (text) => {
    const segments = segmentsOf(fold(text.slice(0, LONGEST_QUERY)), fold);
    if (segments.length === 0) return NO_RESULT;
    const exact = searchExactly(segments, records, terms);
    if (exact.length > 0) return grouped(exact, simplify, false);
    return grouped(searchForgivingly(segments, records, terms), simplify, true);
  };
}

/** In the order of the index. */
type Records = readonly PreparedRecord[];
type Terms = MiniSearch<IndexedDocument>;

interface Candidate {
  readonly record: PreparedRecord;
  readonly query: Query;
  readonly slipCount: number;
  /** Texts that have all of the query, the best first. */
  readonly matches: readonly Match[];
  readonly score: number;
}

/** Records that have every term of the query: numbers whole, words from their start on. */
function searchExactly(
  segments: readonly Segment[],
  records: Records,
  terms: Terms,
): readonly Candidate[] {
  const query = createQuery(segments);
  const hits = terms.search(queryTerms(segments).join(' '), {
    combineWith: 'AND',
    prefix: (term) => !/^[\d.]+$/.test(term),
    boost: BOOST,
  });
  return hits.flatMap((hit) => toCandidate(hit, records, () => ({ query, slipCount: 0 })));
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
      // Two, because a swap of neighbours counts as two here; `correctionFor` counts anew.
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 2 : false),
      boost: BOOST,
    },
  );
  return hits.flatMap((hit) =>
    toCandidate(hit, records, (record) => correctionFor(record, query, hit)),
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
  meant: (record: PreparedRecord) => Correction | null,
): readonly Candidate[] {
  const record = records[hit.id];
  const correction = record === undefined ? null : meant(record);
  if (record === undefined || correction === null) return [];
  const matches = matchesOf(record, correction.query);
  return [{ record, ...correction, matches, score: hit.score }];
}

function grouped(
  candidates: readonly Candidate[],
  simplify: Fold,
  isForgiving: boolean,
): SearchResult {
  const ranked = candidates.toSorted(compareCandidates);
  const of = (group: Group): readonly Hit[] =>
    ranked
      .filter(({ record }) => record.group === group)
      .map(({ record, query, matches }) => createHit(record, query, matches, simplify));
  return {
    sites: of('sites'),
    targets: of('targets'),
    actions: of('actions'),
    order: [...new Set(ranked.map(({ record }) => record.group))],
    isForgiving,
  };
}

/**
 * By slips, then by how the query stands in a text, then by MiniSearch's measure; of equals,
 * places come first.
 */
function compareCandidates(a: Candidate, b: Candidate): number {
  const byGroup = GROUPS.indexOf(a.record.group) - GROUPS.indexOf(b.record.group);
  return a.slipCount - b.slipCount || compareBest(a, b) || byGroup || b.score - a.score;
}

function compareBest({ matches: [a] }: Candidate, { matches: [b] }: Candidate): number {
  if (a !== undefined && b !== undefined) return compareMatches(a, b);
  return Number(a === undefined) - Number(b === undefined);
}
