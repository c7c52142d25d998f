// @ts-nocheck
import type { Site, Target } from './dataset';
import type { Language } from './language';

/** The record that a reader reports on, with what the page says of it. */
export interface Mistake {
  /** Name or title, in the reader's language. */
  readonly title: string;
  /** `site` or `target`, and its id: what a curator needs to find the file. */
  readonly record: string;
  /** Of the page that shows the record. */
  readonly address: string;
  /** Where the map shows it; null where it does not, absent where the record has no place of its own. */
  readonly position?: ShownPosition | null;
  /** ISO date. */
  readonly dataAsOf: string;
}

export interface ShownPosition {
  /** WGS 84 longitude and latitude in degrees. */
  readonly anchor: readonly [number, number];
  readonly accuracyMeters: number | null;
}

export interface MistakeWords {
  readonly subject: (title: string) => string;
  readonly record: string;
  readonly page: string;
  readonly position: string;
  readonly noPosition: string;
  readonly accuracy: string;
  readonly dataAsOf: string;
  /** What the reader is to fill in. */
  readonly wrong: string;
  readonly right: string;
  readonly rightPosition: string;
  readonly source: string;
  readonly colon: string;
}

export interface MistakeReport {
  readonly subject: string;
  readonly text: string;
}

export function mistakeOfSite(
  site: Site,
  lang: Language,
  address: string,
  dataAsOf: string,
): Mistake {
  const { accuracyMeters } = site.position;
  return {
    title: site.name[lang],
    record: `site ${site.id}`,
    address,
    position: site.place === null ? null : { anchor: site.place.anchor, accuracyMeters },
    dataAsOf,
  };
}

export function mistakeOfTarget(
  target: Target,
  lang: Language,
  address: string,
  dataAsOf: string,
): Mistake {
  return { title: target.title[lang], record: `target ${target.id}`, address, dataAsOf };
}

/** A text that says what is shown and leaves blank what only the reader knows. */
export function reportOfMistake(mistake: Mistake, words: MistakeWords): MistakeReport {
  const facts = factsOf(mistake, words).map(([label, value]) => `${label}${words.colon}${value}`);
  const blanks = [words.wrong, words.right, words.rightPosition, words.source];
  const questions = blanks.map((label) => `\n${label}${words.colon.trimEnd()}\n`);
  return { subject: words.subject(mistake.title), text: [...facts, ...questions].join('\n') };
}

type Fact = readonly [label: string, value: string];

function factsOf(mistake: Mistake, words: MistakeWords): readonly Fact[] {
  return [
    [words.record, mistake.record],
    [words.page, mistake.address],
    ...positionFacts(mistake.position, words),
    [words.dataAsOf, mistake.dataAsOf],
  ];
}

function positionFacts(position: Mistake['position'], words: MistakeWords): readonly Fact[] {
  if (position === undefined) return [];
  if (position === null) return [[words.position, words.noPosition]];
  const { anchor, accuracyMeters } = position;
  const shown: Fact = [words.position, anchor.join(', ')];
  return accuracyMeters === null ? [shown] : [shown, [words.accuracy, `${accuracyMeters} m`]];
}

/**
 * The address of a new issue with the report filled in, as GitHub, Gitea and Forgejo take it. Null where
 * `newIssue`, the address of the empty form, is no http address.
 */
export function issueAddress(newIssue: string, { subject, text }: MistakeReport): string | null {
  if (!URL.canParse(newIssue)) return null;
  const url = new URL(newIssue);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.searchParams.set('title', subject);
  url.searchParams.set('body', text);
  return url.href;
}
