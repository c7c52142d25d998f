import type { Language } from '../language';
import type { Fold } from './fold';
import { isHan, type Range } from './forms';
import { matchedRanges, type Match, type Query } from './match';
import type { PreparedRecord } from './prepare';

/** A text and what to mark of it. */
export interface MarkedText {
  readonly text: string;
  /** In order, without overlaps. */
  readonly ranges: readonly Range[];
}

/** How a hit is shown in a language. */
export interface HitText {
  /** What to mark of its name. */
  readonly ranges: readonly Range[];
  /** Another name that was found, where nothing of the shown one is marked; null where there is none. */
  readonly otherName: MarkedText | null;
}

/** One record that fits the query. */
export interface Hit extends Readonly<Record<Language, HitText>> {
  readonly id: string;
}

/**
 * `matches` are the texts of the record that have all of the query, the best first. What is shown in a language is
 * found out when it is asked for: of thousands of hits few are looked at.
 */
export function createHit(
  record: PreparedRecord,
  query: Query,
  matches: readonly Match[],
  simplify: Fold,
): Hit {
  const rangesOfName = (lang: Language): readonly Range[] => {
    const name = record.prepared.find((label) => label.text === record.name[lang]);
    return name === undefined ? [] : matchedRanges(name.forms, query);
  };
  const textIn = (lang: Language): HitText => {
    const ranges = rangesOfName(lang);
    const other = ranges.length > 0 ? null : otherNameIn(lang, query, matches);
    if (other === null || lang !== 'zh-Hans') return { ranges, otherName: other };
    return { ranges, otherName: { ...other, text: simplify(other.text) } };
  };
  return {
    id: record.id,
    get 'zh-Hant'() {
      return textIn('zh-Hant');
    },
    get 'zh-Hans'() {
      return textIn('zh-Hans');
    },
    get en() {
      return textIn('en');
    },
  };
}

/** The best name in the language's own writing, or else in another. */
function otherNameIn(lang: Language, query: Query, matches: readonly Match[]): MarkedText | null {
  const labels = matches
    .map(({ label }) => label)
    .filter(({ role }) => role !== 'figure' && role !== 'kind');
  const inOwnWriting = labels.find(({ text }) => hasHan(text) === (lang !== 'en'));
  const label = inOwnWriting ?? labels.at(0);
  return label === undefined
    ? null
    : { text: label.text, ranges: matchedRanges(label.forms, query) };
}

function hasHan(text: string): boolean {
  return [...text].some(isHan);
}
