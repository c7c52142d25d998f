/** Zooms of the first view between which its widths and badges are drawn alike; from tablet to wall. */
export const STEPS = [9.5, 10, 10.5, 11, 11.5, 12, 12.5, 13, 13.5] as const;
const STEP = 0.5;

/** The zoom for which a step is drawn: the middle of what it stands for. */
export function middleOf(step: number): number {
  return step + STEP / 2;
}

/** Calls `draw` once a step. */
export function perStep<T>(draw: (zoom: number) => T): readonly T[] {
  return STEPS.map((step) => draw(middleOf(step)));
}
