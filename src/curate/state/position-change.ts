import type { Away } from '../../domain/direction';
import { awayFrom } from '../../geometry/away';
import { readGeometry } from '../draw/parts';

/** What has become of a position. */
export type PositionChange =
  | { readonly type: 'set' | 'removed' | 'redrawn' }
  /** Of a point: how far, and in which direction. */
  | { readonly type: 'moved'; readonly away: Away };

/** From one GeoJSON geometry (WGS 84) to the next; null where nothing has changed or neither can be drawn. */
export function positionChange(before: unknown, after: unknown): PositionChange | null {
  const [from, to] = [readGeometry(before), readGeometry(after)];
  if (JSON.stringify(from) === JSON.stringify(to)) return null;
  if (from === null) return { type: 'set' };
  if (to === null) return { type: 'removed' };
  if (from.type !== 'Point' || to.type !== 'Point') return { type: 'redrawn' };
  return { type: 'moved', away: awayFrom(from, to) };
}
