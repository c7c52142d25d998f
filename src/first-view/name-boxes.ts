/** The side of a name that its place is on: a name with the anchor `left` stands to the right of its place. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'center';

/** In CSS pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** MapLibre sets a name above or below its place closer by this part of the height of its letters. */
export const BASELINE = 7 / 24;

/** A text of so many CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  /** Height of its letters. */
  readonly size: number;
  /** From the place to the text. */
  readonly offset: number;
  /** Kept free round it. */
  readonly padding: number;
}

/** The room that a text takes beside a spot. */
export function boxOf(
  [x, y]: readonly [number, number],
  { width, height, size, offset, padding }: Extent,
  anchor: Anchor,
): Box {
  const closer = offset - BASELINE * size;
  const corners: Readonly<Record<Anchor, readonly [left: number, top: number]>> = {
    left: [x + offset, y - height / 2],
    right: [x - offset - width, y - height / 2],
    top: [x - width / 2, y + closer],
    bottom: [x - width / 2, y - closer - height],
    center: [x - width / 2, y - height / 2],
  };
  const [left, top] = corners[anchor];
  return [left - padding, top - padding, left + width + padding, top + height + padding];
}

/** The square of this side round a spot. */
export function squareAt([x, y]: readonly [number, number], side: number): Box {
  return [x - side / 2, y - side / 2, x + side / 2, y + side / 2];
}

export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Whether the box lies in the rectangle from the origin to this corner, or not more than so far beyond it. */
export function liesIn(
  box: Box,
  [width, height]: readonly [number, number],
  beyond: number,
): boolean {
  return (
    box[0] > -beyond && box[1] > -beyond && box[2] < width + beyond && box[3] < height + beyond
  );
}
