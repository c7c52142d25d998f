// @ts-nocheck
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
  /** The text that has all of the query. */
  readonly label: PreparedLabel;
  /** Greater is better. */
  readonly grade: number;
  /** How much of the text the query is: above 0, at most 1. */
  readonly share: number;
}

/**
 * Where the query stands in a text, as a whole or only each of its terms by itself; of a name it counts
 * more than the same of another text.
 */
const GRADES = {
  name: { whole: 8, start: 7, inside: 4, apart: 2 },
  alias: { whole: 6, start: 5, inside: 3, apart: 1 },
  figure: { whole: 6, start: 5, inside: 3, apart: 1 },
  // Whatever is named so comes before what only is of the kind.
  kind: { whole: 0.9, start: 0.8, inside: 0.5, apart: 0.2 },
} as const;

/** The texts of the record that have all of the query, the best first. */
export function matchesOf({ prepared }: PreparedRecord, query: Query): readonly Match[] {
  const matches = prepared.flatMap((label) => {
    const together = allForms(label.forms).flatMap((form) => wholeMatch(label, form, query));
    return together.length > 0 ? together : matchApart(label, query);
  });
  return matches.toSorted(compareMatches);
}

function wholeMatch(label: PreparedLabel, form: Form, { compact }: Query): readonly Match[] {
  const offset = findIn(form, compact);
  if (offset === null) return [];
  const share = compact.length / form.compact.length;
  const place = share === 1 ? 'whole' : offset === 0 ? 'start' : 'inside';
  return [{ label, grade: GRADES[label.role][place], share }];
}

function matchApart(label: PreparedLabel, { segments }: Query): readonly Match[] {
  const ranges = segments.map(({ term }) => rangeOf(label.forms, term));
  const found = ranges.filter((range) => range !== null);
  if (found.length < ranges.length) return [];
  const marked = mergeRanges(found).reduce((sum, [start, end]) => sum + end - start, 0);
  return [{ label, grade: GRADES[label.role].apart, share: marked / label.text.length }];
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
