import { rewind } from '@turf/turf';
import type { Position } from 'geojson';
import { finding, type Finding, type Reason } from './finding';
import type { Path } from './path';

/** The ring has four positions at least and ends where it starts. */
export function checkRing(ring: readonly Position[], path: Path): readonly Finding[] {
  const fault = ringFault(ring);
  return fault === null ? [] : [finding(fault[0], path, fault[1])];
}

function ringFault(ring: readonly Position[]): readonly [Reason, string] | null {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined) {
    return ['ring-empty', 'the ring is empty'];
  }
  if (!samePosition(first, last)) {
    const message = `the ring is open: it starts at ${first.join(', ')} and ends at ${last.join(', ')}`;
    return ['ring-open', message];
  }
  if (ring.length >= 4) return null;
  return ['ring-short', `a ring needs 4 positions, this one has ${ring.length}`];
}

/** Outer rings run counter-clockwise and holes clockwise, as RFC 7946 asks. */
export function checkWinding(rings: readonly Position[][], path: Path): readonly Finding[] {
  // Turf throws over a polygon of nothing, which RFC 7946 allows.
  if (rings.length === 0) return [];
  const rewound = rewind({ type: 'Polygon', coordinates: [...rings] }, { mutate: false });
  if (rewound.type !== 'Polygon') return [];
  return rings.flatMap((ring, index) => {
    const other = rewound.coordinates[index];
    if (other === undefined || sameRing(ring, other)) return [];
    const order = index === 0 ? 'clockwise' : 'counter-clockwise';
    const message = `the ${index === 0 ? 'outer ring' : 'hole'} runs ${order}`;
    return [finding('winding', [...path, index], message)];
  });
}

function sameRing(a: readonly Position[], b: readonly Position[]): boolean {
  return a.every((position, index) => samePosition(position, b[index] ?? []));
}

export function samePosition(a: Position, b: Position): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index]);
}
