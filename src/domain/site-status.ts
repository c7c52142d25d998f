import type { Outcome, Status } from './dataset';

/** What of a target tells how it ended; outcomes oldest first. */
interface Judged {
  readonly status: Status;
  readonly outcomes: readonly Pick<Outcome, 'status' | 'asOf'>[];
}

/**
 * What became of a site as a whole: the status its targets share; otherwise that of the newest outcome among
 * them, or `no-evidence` where there is none. Empty for a site without targets, which only the review names.
 */
export function siteStatus(targets: readonly Judged[]): Status | '' {
  const [first, ...others] = targets;
  if (!first) return '';
  if (others.every(({ status }) => status === first.status)) return first.status;
  // Dates are ISO texts of different exactness; of equal ones the target named later counts as newer.
  const newest = targets
    .flatMap(({ outcomes }) => outcomes.at(-1) ?? [])
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
    .at(-1);
  return newest?.status ?? 'no-evidence';
}
