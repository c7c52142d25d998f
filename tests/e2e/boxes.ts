import type { ScreenBox } from '../../src/map/api';

/** Middle and radius in CSS pixels. */
export type Disc = readonly [x: number, y: number, radius: number];

/** What the image of a badge keeps clear at its edge, so that a name may come near. CSS pixels. */
const CLEAR_EDGE = 2;

/** Whether two boxes share more than a strip as wide as the slack, in CSS pixels. */
export function overlap(a: ScreenBox, b: ScreenBox, slack = 0): boolean {
  return a[0] < b[2] - slack && b[0] < a[2] - slack && a[1] < b[3] - slack && b[1] < a[3] - slack;
}

/** Whether a box lies on what is drawn of a badge. */
export function coversBadge([left, top, right, bottom]: ScreenBox, [x, y, radius]: Disc): boolean {
  const [nearX, nearY] = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
  return Math.hypot(x - nearX, y - nearY) < radius - CLEAR_EDGE;
}

/** The disc inside the square of a badge's image. */
export function discIn([left, top, right, bottom]: ScreenBox): Disc {
  return [(left + right) / 2, (top + bottom) / 2, (right - left) / 2];
}
