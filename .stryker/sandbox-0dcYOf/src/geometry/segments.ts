// @ts-nocheck
import type { Flat } from './plane';

/** A straight piece between two places; a single place is a piece of no length. */
export type Segment = readonly [start: Flat, end: Flat];

/** The shortest way from one segment to another, as metres to the east and to the north. */
export function gapBetween(here: Segment, there: Segment): Flat {
  if (doCross(here, there)) return [0, 0];
  // Between segments that do not cross, the shortest way starts or ends at an end.
  return shortest([
    gapToSegment(here[0], there),
    gapToSegment(here[1], there),
    reverse(gapToSegment(there[0], here)),
    reverse(gapToSegment(there[1], here)),
  ]);
}

export function lengthOf([east, north]: Flat): number {
  return Math.hypot(east, north);
}

/** The shortest of some ways; endless where there is none. */
export function shortest(gaps: readonly Flat[]): Flat {
  let best: Flat = [Infinity, Infinity];
  for (const gap of gaps) if (lengthOf(gap) < lengthOf(best)) best = gap;
  return best;
}

function gapToSegment(from: Flat, [start, end]: Segment): Flat {
  const along = between(start, end);
  const lengthSquared = dot(along, along);
  const share = lengthSquared === 0 ? 0 : dot(between(start, from), along) / lengthSquared;
  const held = Math.min(1, Math.max(0, share));
  return between(from, [start[0] + along[0] * held, start[1] + along[1] * held]);
}

/** True where the segments cross within both; touching ends are left to the distance, which is 0 there. */
function doCross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Positive where `place` lies to the left of the way from `start` to `end`, negative to the right. */
function side(start: Flat, end: Flat, place: Flat): number {
  const along = between(start, end);
  const aside = between(start, place);
  return Math.sign(along[0] * aside[1] - along[1] * aside[0]);
}

function between(from: Flat, to: Flat): Flat {
  return [to[0] - from[0], to[1] - from[1]];
}

function reverse([east, north]: Flat): Flat {
  return [-east, -north];
}

function dot(a: Flat, b: Flat): number {
  return a[0] * b[0] + a[1] * b[1];
}
