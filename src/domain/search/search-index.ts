import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { createFold, type Fold } from './fold';
import type { Reading } from './forms';

/** What is made at build time, so that no reader's browser needs a pinyin dictionary. */
export interface SearchIndex {
  /** Characters and their simplified forms in turn, for `createFold`. */
  readonly folding: string;
  /** Simplified characters, each followed by its usual pinyin: `罗luo湖hu`. */
  readonly readings: string;
  /** Folded texts in which a character is read otherwise, with the pinyin of all their characters. */
  readonly otherReadings: Readonly<Record<string, string>>;
  /** MiniSearch's own form. The id of a document is the position of its search record. */
  readonly terms: AsPlainObject;
}

/** `inner` holds the pinyin of a name from its second, third and each later syllable on. */
export const FIELDS = ['name', 'alias', 'pinyin', 'inner'] as const;
export type IndexedDocument = { readonly id: number } & Readonly<
  Record<(typeof FIELDS)[number], string>
>;

/** Fields hold terms that are ready, parted by spaces. */
export const INDEX_OPTIONS: Options<IndexedDocument> = {
  fields: [...FIELDS],
  tokenize: (text) => text.match(/\S+/g) ?? [],
  processTerm: (term) => term,
};

/** Takes some thousand terms at a time, with pauses for whatever else is due. */
export function loadTerms(index: SearchIndex): Promise<MiniSearch<IndexedDocument>> {
  return MiniSearch.loadJSAsync(index.terms, INDEX_OPTIONS);
}

export function loadFold(index: SearchIndex): Fold {
  return createFold(index.folding);
}

/** Looks the pinyin of a text up; of a text with an unknown Chinese character there is none. */
export function loadReader(
  index: Pick<SearchIndex, 'readings' | 'otherReadings'>,
  fold: Fold,
): (text: string) => Reading {
  const usual = new Map<string, string>();
  for (const [, character = '', syllable = ''] of index.readings.matchAll(
    /(\P{ASCII})([a-z]+)/gu,
  )) {
    usual.set(character, syllable);
  }
  return (text) => {
    const folded = fold(text);
    if (Object.hasOwn(index.otherReadings, folded)) {
      return index.otherReadings[folded]?.split(' ') ?? null;
    }
    const characters = folded.match(/\p{Script=Han}/gu) ?? [];
    const syllables = characters.map((character) => usual.get(character) ?? '');
    return syllables.includes('') ? null : syllables;
  };
}
