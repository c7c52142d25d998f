import type { Feature, Geometry, Position } from 'geojson';
import { OVERLAY_LIMITS, type OverlayFault } from '../domain/overlay';
import { checkPosition } from '../validate/positions';
import { mapPositions } from './positions';
import { Refusal } from './refusal';

/** Part of the positions that must share a fault for it to be the fault of the whole file. */
const MOST = 0.5;
const WHOLE_FILE: ReadonlySet<string> = new Set(['metres', 'swapped']);

/**
 * Refuses more positions than the map can draw in good time, and positions that are all wrong in the
 * same way: in metres, or latitude first.
 */
export function checkPositions(features: readonly Feature<Geometry | null>[]): void {
  let count = 0;
  const faulty = new Map<string, { count: number; first: OverlayFault }>();
  features.forEach(({ geometry }, index) => {
    const before = count;
    mapPositions(geometry, (position: Position) => {
      count++;
      const [found] = checkPosition(position, [], null);
      if (found === undefined || !WHOLE_FILE.has(found.reason)) return position;
      const entry = faulty.get(found.reason);
      if (entry !== undefined) entry.count++;
      else {
        const detail = position.slice(0, 2).join(', ');
        faulty.set(found.reason, {
          count: 1,
          first: { code: found.reason, feature: index + 1, detail },
        });
      }
      return position;
    });
    const own = count - before;
    if (own > OVERLAY_LIMITS.positionsOfFeature) {
      throw new Refusal({ code: 'too-many-positions', feature: index + 1, detail: String(own) });
    }
  });
  if (count > OVERLAY_LIMITS.positions) {
    throw new Refusal({ code: 'too-many-positions', detail: String(count) });
  }
  for (const { count: wrong, first } of faulty.values()) {
    if (wrong > count * MOST) throw new Refusal(first);
  }
}
