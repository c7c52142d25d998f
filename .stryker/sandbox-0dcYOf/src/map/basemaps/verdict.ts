/** How the tiles of a base map have fared since it was chosen. */
// @ts-nocheck

export interface TileCounts {
  readonly full: number;
  /** Answered with nothing, as where the map has nothing. */
  readonly empty: number;
  readonly failed: number;
  /** Failures since the last tile that came. */
  readonly failedInRow: number;
  /** Asked for and not answered. */
  readonly pending: number;
}

export type Verdict = 'wait' | 'good' | 'bad';

/** So many failures and no tile: the rest need not be waited for. */
const HOPELESS = 4;
/** So many failures in a row, after the map has been shown, mean that it is gone. */
const GONE = 6;

/**
 * Whether a base map can be shown: some tile has something on it, and not more have failed than come.
 *
 * @param isAtRest The map has everything that it asked for.
 */
export function proof(counts: TileCounts, isAtRest: boolean): Verdict {
  const { full, empty, failed, pending } = counts;
  if (failed >= HOPELESS && full + empty === 0) return 'bad';
  if (!isAtRest || pending > 0 || full + empty + failed === 0) return 'wait';
  return full > 0 && failed <= full + empty ? 'good' : 'bad';
}

/** Whether a base map that has been shown is still there. */
export function isGone({ failedInRow }: TileCounts): boolean {
  return failedInRow >= GONE;
}
