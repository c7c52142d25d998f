import MiniSearch from 'minisearch';
import { pinyin } from 'pinyin-pro';
import type { Dataset } from '../domain/dataset';
import { createFold, type Fold } from '../domain/search/fold';
import type { Form } from '../domain/search/forms';
import { prepareRecord, type PreparedLabel, type PreparedRecord } from '../domain/search/prepare';
import { searchRecords, type Label, type SearchRecord } from '../domain/search/records';
import {
  INDEX_OPTIONS,
  loadReader,
  type IndexedDocument,
  type SearchIndex,
} from '../domain/search/search-index';
import { indexTerms, segmentsOf } from '../domain/search/segments';
import { simplify } from './simplify';

/** Blocks of Chinese characters of which the interface's readers may type one: URO and extension A. */
const HAN_BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** The search index of a dataset: the same dataset must be given to `createSearch` with it. */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
  const records = searchRecords(dataset);
  const texts = records.flatMap(({ labels }) => labels.map(({ text }) => text));
  const folding = foldingFor(texts.map(simplify).join(''));
  const readings = readingsOf(texts, createFold(folding));
  return { folding, ...readings, terms: termsOf(records, { folding, ...readings }) };
}

/** Every character of which the simplified form is in `text`, and that form. */
function foldingFor(text: string): string {
  const wanted = new Set(text);
  return HAN_BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
    .map((character) => [character, simplify(character)] as const)
    .filter(([character, simplified]) => character !== simplified && wanted.has(simplified))
    .flat()
    .join('');
}

/**
 * The pinyin of all texts: of each character the reading that it has in most of them, and the texts
 * that read one otherwise. A text with a character that pinyin-pro does not know has none, and is found by
 * what is written alone. Read as simplified text, because of a traditional one pinyin-pro gets some
 * characters wrong (長者).
 */
function readingsOf(
  texts: readonly string[],
  fold: Fold,
): Pick<SearchIndex, 'readings' | 'otherReadings'> {
  const spelled = new Map(
    texts
      .map((text) => [fold(text), syllablesOf(text)] as const)
      .filter(([folded, syllables]) => hanOf(folded).length === syllables.length),
  );
  const counts = new Map<string, Map<string, number>>();
  for (const [folded, syllables] of spelled) {
    hanOf(folded).forEach((character, index) => {
      const syllable = syllables[index] ?? '';
      const ofCharacter = counts.get(character) ?? new Map<string, number>();
      counts.set(character, ofCharacter.set(syllable, (ofCharacter.get(syllable) ?? 0) + 1));
    });
  }
  const usual = new Map([...counts].map(([character, of]) => [character, mostFrequent(of)]));
  const others = [...spelled].filter(([folded, syllables]) =>
    hanOf(folded).some((character, index) => usual.get(character) !== syllables[index]),
  );
  return {
    readings: [...usual].flat().join(''),
    otherReadings: Object.fromEntries(
      others.map(([text, syllables]) => [text, syllables.join(' ')]),
    ),
  };
}

function syllablesOf(text: string): readonly string[] {
  const han = hanOf(text);
  if (han.length === 0) return [];
  return pinyin(simplify(text), { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
}

function hanOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}/gu) ?? [];
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].toSorted(([, a], [, b]) => b - a).at(0)?.[0] ?? '';
}

function termsOf(
  records: readonly SearchRecord[],
  index: Omit<SearchIndex, 'terms'>,
): SearchIndex['terms'] {
  const fold = createFold(index.folding);
  const readingOf = loadReader(index, fold);
  const miniSearch = new MiniSearch<IndexedDocument>(INDEX_OPTIONS);
  miniSearch.addAll(
    records.map((record, id) => toDocument(id, prepareRecord(record, fold, readingOf), fold)),
  );
  const { index: terms, ...rest } = miniSearch.toJSON();
  return { ...rest, index: byEnding(terms) };
}

/** Brings terms with the same ending together, for gzip: the pinyin of a name and all its endings. */
function byEnding<T extends readonly [string, unknown]>(entries: readonly T[]): T[] {
  const backwards = (entry: T): string => [...entry[0]].reverse().join('');
  const keyed = entries.map((entry) => ({ entry, key: backwards(entry) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}

function toDocument(id: number, { prepared, words }: PreparedRecord, fold: Fold): IndexedDocument {
  const termsIn = (labels: readonly Label[]): readonly string[] =>
    labels.flatMap(({ text }) => indexTerms(segmentsOf(text, fold)));
  const pinyins = formsIn(prepared, 'pinyin');
  const spellings = [...pinyins, ...formsIn(prepared, 'initials')];
  return {
    id,
    name: unique(termsIn(prepared.filter(({ role }) => role === 'name'))),
    alias: unique([...termsIn(prepared.filter(({ role }) => role !== 'name')), ...words]),
    pinyin: unique(spellings.map(({ compact }) => compact)),
    inner: unique(pinyins.flatMap(endings)),
  };
}

function formsIn(labels: readonly PreparedLabel[], way: 'pinyin' | 'initials'): readonly Form[] {
  return labels.map(({ forms }) => forms[way]).filter((form) => form !== null);
}

/** The pinyin from the second and each later token on. */
function endings({ compact, tokens }: Form): readonly string[] {
  return tokens.slice(1).map(({ offset }) => compact.slice(offset));
}

/** Each term once: how often a name repeats a character says nothing. */
function unique(terms: readonly string[]): string {
  return [...new Set(terms)].join(' ');
}
