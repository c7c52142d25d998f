// @ts-nocheck
import type { Outcome, Status } from './dataset';

type DatedOutcome = Pick<Outcome, 'status' | 'asOf'>;

/** What of a target tells how it ended; outcomes oldest first. */
interface Judged {
  readonly status: Status;
  readonly outcomes: readonly DatedOutcome[];
}

/**
 * What became of a site as a whole: the status its targets share; otherwise that of the newest outcome among
 * them, or `no-evidence` where there is none. Empty for a site without targets, which only the review names.
 */
export function siteStatus(targets: readonly Judged[]): Status | '' {
  const [first, ...others] = targets;
  if (!first) return '';
  if (others.every(({ status }) => status === first.status)) return first.status;
  return newestOutcome(targets)?.status ?? 'no-evidence';
}

/** ISO date that the newest outcome among the targets speaks of; null where there is none. */
export function statusDate(targets: readonly Judged[]): string | null {
  return newestOutcome(targets)?.asOf ?? null;
}

/** Dates are ISO texts of different exactness; of equal ones the target named later counts as newer. */
function newestOutcome(targets: readonly Judged[]): DatedOutcome | undefined {
  return targets
    .flatMap(({ outcomes }) => outcomes.at(-1) ?? [])
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
    .at(-1);
}
