// @ts-nocheck
import type { Fold } from './fold';
import { segmentsOf } from './segments';

/** Part of a text, in code units, the end excluded. */
export type Range = readonly [start: number, end: number];

/** A stretch of a form and the part of the text that it stands for. */
export interface FormToken {
  readonly term: string;
  /** Where the term starts in the form. */
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  /** True for a syllable or initial: any part of it stands for the whole character. */
  readonly isReading: boolean;
}

/**
 * One way to write a text without spaces: as it is, by pinyin, or by the initials of the pinyin. A
 * query is looked for where a token starts: `kouan`, `an` and 岸 are in 羅湖口岸, `ouan` is not.
 */
export interface Form {
  readonly compact: string;
  readonly tokens: readonly FormToken[];
}

/** The pinyin of every Chinese character of a text, in order; null where it is not known. */
export type Reading = readonly string[] | null;

export interface Forms {
  readonly text: Form;
  /** Null for a text without Chinese characters, or without a reading. */
  readonly pinyin: Form | null;
  readonly initials: Form | null;
}

type Piece = Omit<FormToken, 'offset'>;

export function formsOf(text: string, fold: Fold, reading: Reading): Forms {
  const pieces = piecesOf(text, fold);
  const hanCount = pieces.filter((piece) => isHan(piece.term)).length;
  if (reading === null || hanCount === 0 || reading.length !== hanCount) {
    return { text: createForm(pieces), pinyin: null, initials: null };
  }
  const spell = (spelling: (syllable: string) => string): Form => {
    const syllables = reading.values();
    return createForm(
      pieces.map((piece) =>
        isHan(piece.term)
          ? { ...piece, term: spelling(syllables.next().value ?? ''), isReading: true }
          : piece,
      ),
    );
  };
  return {
    text: createForm(pieces),
    pinyin: spell((syllable) => syllable),
    initials: spell((syllable) => syllable.slice(0, 1)),
  };
}

export function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}

/** Chinese characters one by one, words whole. */
function piecesOf(text: string, fold: Fold): readonly Piece[] {
  return segmentsOf(text, fold).flatMap((segment) => {
    if (!segment.isHan) return [{ ...segment, isReading: false }];
    let start = segment.start;
    return Array.from(text.slice(segment.start, segment.end), (character) => {
      const piece = { term: fold(character), start, end: start + character.length };
      start = piece.end;
      return { ...piece, isReading: false };
    });
  });
}

function createForm(pieces: readonly Piece[]): Form {
  let compact = '';
  const tokens = pieces.map(({ term, start, end, isReading }) => {
    const token = { term, offset: compact.length, start, end, isReading };
    compact += term;
    return token;
  });
  return { compact, tokens };
}

/** Where `query` starts in the form, at the start of a token; null where it does not. */
export function findIn({ compact, tokens }: Form, query: string): number | null {
  const token = tokens.find(({ offset }) => compact.startsWith(query, offset));
  return token?.offset ?? null;
}

/** The part of the text that a stretch of the form stands for. */
export function rangeIn({ tokens }: Form, offset: number, length: number): Range | null {
  const end = offset + length;
  const covered = tokens.filter(
    (token) => token.offset + token.term.length > offset && token.offset < end,
  );
  const first = covered.at(0);
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return null;
  const isWhole = last.isReading || end >= last.offset + last.term.length;
  return [first.start, isWhole ? last.end : Math.min(last.end, last.start + end - last.offset)];
}
