import type { Unit } from './closed-lists';

/** How many single units one of `unit` stands for: 10,000 for 萬, 100,000,000 for 億. */
export function scaleOf(unit: Unit): number {
  if (unit.startsWith('10k-')) return 1e4;
  if (unit.startsWith('100m-')) return 1e8;
  return 1;
}

/**
 * The value in single units: 220 of `10k-m2` is 2,200,000 m². Rounded to six decimals, because
 * 1.63 × 100,000,000 is not exact in binary.
 */
export function inSingleUnits(value: number, unit: Unit): number {
  return Math.round(value * scaleOf(unit) * 1e6) / 1e6;
}
