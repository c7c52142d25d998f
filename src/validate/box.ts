import { finding, type Finding } from './finding';
import { isArray } from './json';
import type { Path } from './path';
import { checkPosition } from './positions';

/**
 * A `bbox` is the south-western and the north-eastern corner, the lower and the upper one where it has
 * heights. West may be greater than east: that box crosses the antimeridian.
 */
export function checkBox(bbox: unknown, path: Path): readonly Finding[] {
  if (!isNumbers(bbox) || (bbox.length !== 4 && bbox.length !== 6)) {
    return [finding('structure', path, 'is not 4 or 6 numbers')];
  }
  const first = bbox.slice(0, bbox.length / 2);
  const second = bbox.slice(bbox.length / 2);
  const [outside] = [first, second].flatMap((corner) => checkPosition(corner, path, null));
  // Whether axes are exchanged, or in metres, is for the positions to tell.
  if (outside !== undefined) return [{ ...outside, reason: 'range' }];
  const isInOrder = first.every((number, axis) => axis === 0 || number <= (second[axis] ?? NaN));
  if (isInOrder) return [];
  return [finding('structure', path, 'does not begin with its south-western, lower corner')];
}

function isNumbers(value: unknown): value is readonly number[] {
  return isArray(value) && value.every((item) => typeof item === 'number');
}
