// @ts-nocheck
import type { Fold } from './fold';

/** A run of Chinese characters, or a word or number of any other writing. */
export interface Segment {
  /** Folded; a word without its apostrophes and its plural ending, a number without separators. */
  readonly term: string;
  readonly isHan: boolean;
  /** Where it stands in the text: code units, the end excluded. */
  readonly start: number;
  readonly end: number;
}

const LETTER = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])`;
const SEGMENT = new RegExp(
  [
    String.raw`(?<han>\p{Script=Han}+)`,
    String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?`,
    String.raw`\d+(?:\.\d+)+`,
    `${LETTER}+(?:['’]${LETTER}+)*`,
  ].join('|'),
  'gu',
);

/** The text in runs, in order. Signs and spaces part them and are left out. */
export function segmentsOf(text: string, fold: Fold): readonly Segment[] {
  const { folded, starts, ends } = foldWithPlaces(text, fold);
  return Array.from(folded.matchAll(SEGMENT), (match) => {
    const [run] = match;
    const isHan = match.groups?.['han'] !== undefined;
    return {
      term: isHan ? run : wordTerm(run),
      isHan,
      start: starts[match.index] ?? 0,
      end: ends[match.index + run.length - 1] ?? text.length,
    };
  });
}

/** Folded character by character, with the place in `text` that each code unit came from. */
function foldWithPlaces(text: string, fold: Fold) {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const piece = fold(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { folded, starts, ends };
}

function wordTerm(word: string): string {
  const plain = word.replace(/['’,]/g, '');
  if (!/^[a-z]{3,}s$/.test(plain) || plain.endsWith('ss')) return plain;
  return plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain.slice(0, -1);
}

/**
 * The terms of an index: words as they are, Chinese by pairs and the last character. Every character
 * of it starts a term.
 */
export function indexTerms(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap(({ term, isHan }) => {
    if (!isHan) return [term];
    const last = [...term].at(-1) ?? '';
    return [...pairsOf(term), last];
  });
}

/** The terms that a text must have: words and Chinese pairs whole; a lone character starts one. */
export function queryTerms(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap(({ term, isHan }) => {
    if (!isHan) return [term];
    const pairs = pairsOf(term);
    return pairs.length === 0 ? [term] : pairs;
  });
}

/** Neighbouring characters two by two: 大望, 望橋. */
export function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
