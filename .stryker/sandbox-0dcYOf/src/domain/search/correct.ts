// @ts-nocheck
import type { SearchResult as TermHit } from 'minisearch';
import { slips, slipsForgiven, similarPart } from './distance';
import { createQuery, type Query } from './match';
import type { PreparedRecord } from './prepare';
import type { Segment } from './segments';

/** What is thought to be meant. */
export interface Correction {
  readonly query: Query;
  /** How many slips had to be put right. */
  readonly slipCount: number;
}

/**
 * The query as the record writes it, with every slip put right; null where a part of it is too far
 * from anything in the record. Of the Chinese runs, one may have a wrong character.
 */
export function correctionFor(
  record: PreparedRecord,
  query: Query,
  hit: TermHit,
): Correction | null {
  let wrongRuns = 0;
  let slipCount = 0;
  const corrected: Segment[] = [];
  for (const segment of query.segments) {
    const term = segment.isHan ? similarRun(segment.term, record) : nearestTerm(segment.term, hit);
    if (term === null) return null;
    corrected.push({ ...segment, term });
    if (term === segment.term) continue;
    if (segment.isHan) wrongRuns++;
    slipCount += segment.isHan ? 1 : slips(segment.term, term);
  }
  return wrongRuns > 1 ? null : { query: createQuery(corrected), slipCount };
}

function similarRun(run: string, { prepared }: PreparedRecord): string | null {
  const texts = prepared.map(({ forms }) => forms.text.compact);
  if (isMadeOf([...run], texts)) return run;
  for (const text of texts) {
    const part = similarPart(run, text);
    if (part !== null) return part;
  }
  return null;
}

/**
 * True where the run can be cut into parts of two or more characters of which every one is in a text:
 * 深港體育基地 is made of 深港體育 and 基地, both in 深港體育交流基地.
 */
function isMadeOf(run: readonly string[], texts: readonly string[]): boolean {
  const contains = (part: string): boolean => texts.some((text) => text.includes(part));
  if (contains(run.join(''))) return true;
  return run.some((_, cut) => {
    if (cut < 2 || run.length - cut < 2) return false;
    return contains(run.slice(0, cut).join('')) && isMadeOf(run.slice(cut), texts);
  });
}

/** The matched term that the word starts, or else the one with the fewest slips. */
function nearestTerm(word: string, { terms }: TermHit): string | null {
  if (terms.some((term) => term.startsWith(word))) return word;
  const [nearest] = terms
    .map((term) => ({ term, count: slips(word, term) }))
    .filter(({ count }) => count <= slipsForgiven(word))
    .toSorted((a, b) => a.count - b.count);
  return nearest?.term ?? null;
}
