import type { SearchResult as TermHit } from 'minisearch';
import { slips, slipsForgiven, similarPart } from './distance';
import { createQuery, type Query } from './match';
import type { PreparedRecord } from './prepare';
import type { Segment } from './segments';

/**
 * The query as the record writes it, with every slip put right; null where a part of it is too far
 * from anything in the record. Of the Chinese runs, one may have a wrong character.
 */
export function correctedFor(record: PreparedRecord, query: Query, hit: TermHit): Query | null {
  let wrongRuns = 0;
  const corrected: Segment[] = [];
  for (const segment of query.segments) {
    const term = segment.isHan ? similarRun(segment.term, record) : nearestTerm(segment.term, hit);
    if (term === null) return null;
    if (segment.isHan && term !== segment.term) wrongRuns++;
    corrected.push({ ...segment, term });
  }
  return wrongRuns > 1 ? null : createQuery(corrected);
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
