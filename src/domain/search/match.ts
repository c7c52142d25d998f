import { LANGUAGES, type Language } from '../language';
import { findIn, rangeIn, type Form, type Forms, type Range } from './forms';
import type { PreparedLabel, PreparedRecord } from './prepare';
import { mergeRanges } from './ranges';
import { pairsOf, type Segment } from './segments';

/** What a reader typed, or what is thought to be meant by it. */
export interface Query {
  readonly segments: readonly Segment[];
  /** All terms as one word. */
  readonly compact: string;
}

export function createQuery(segments: readonly Segment[]): Query {
  return { segments, compact: segments.map(({ term }) => term).join('') };
}

export interface Match {
  /** The text that fits the query best. */
  readonly label: PreparedLabel;
  /** Greater is better; 0 where the query is in no text as a whole. */
  readonly grade: number;
  /** How much of the text the query is, above 0, at most 1. */
  readonly share: number;
}

/** Where the query stands in a text; of a name it counts more than the same of another text. */
const GRADES = {
  name: { whole: 6, start: 5, inside: 2 },
  alias: { whole: 4, start: 3, inside: 1 },
  figure: { whole: 4, start: 3, inside: 1 },
} as const;

/** The text of the record that fits the query best. Null where none has the whole of it. */
export function bestMatch({ prepared }: PreparedRecord, query: Query): Match | null {
  const matches = prepared.flatMap((label) =>
    allForms(label.forms).flatMap((form) => {
      const offset = findIn(form, query.compact);
      if (offset === null) return [];
      const share = query.compact.length / form.compact.length;
      const place = share === 1 ? 'whole' : offset === 0 ? 'start' : 'inside';
      return [{ label, grade: GRADES[label.role][place], share }];
    }),
  );
  return matches.toSorted(compareMatches).at(0) ?? null;
}

export function compareMatches(a: Match, b: Match): number {
  return b.grade - a.grade || b.share - a.share;
}

function allForms({ text, pinyin, initials }: Forms): readonly Form[] {
  return [text, pinyin, initials].filter((form) => form !== null);
}

/** What of the text the query matches: the whole query at one place, else each of its terms. */
export function matchedRanges(forms: Forms, query: Query): readonly Range[] {
  const whole = rangeOf(forms, query.compact);
  if (whole !== null) return [whole];
  const ranges = query.segments.flatMap(({ term, isHan }) => {
    const range = rangeOf(forms, term);
    if (range !== null || !isHan) return [range];
    return pairsOf(term).map((pair) => rangeOf(forms, pair));
  });
  return mergeRanges(ranges.filter((range) => range !== null));
}

function rangeOf(forms: Forms, term: string): Range | null {
  for (const form of allForms(forms)) {
    const offset = findIn(form, term);
    if (offset !== null) return rangeIn(form, offset, term.length);
  }
  return null;
}

/** The matched ranges of the record's name in every language. */
export function nameRanges(
  { name, prepared }: PreparedRecord,
  query: Query,
): Record<Language, readonly Range[]> {
  const rangesIn = (lang: Language): readonly Range[] => {
    const label = prepared.find(({ text, role }) => role === 'name' && text === name[lang]);
    return label === undefined ? [] : matchedRanges(label.forms, query);
  };
  const [hant, hans, en] = LANGUAGES;
  return { [hant]: rangesIn(hant), [hans]: rangesIn(hans), [en]: rangesIn(en) };
}
