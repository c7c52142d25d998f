/** What is measured: the length of a way, or the area that an outline encloses. */
export const MEASURE_MODES = ['distance', 'area'] as const;
export type MeasureMode = (typeof MEASURE_MODES)[number];

/** WGS 84 longitude and latitude in degrees. */
export type MeasurePoint = readonly [lon: number, lat: number];

/** A figure that stands on the map. */
export interface MeasureLabel {
  readonly at: MeasurePoint;
  readonly text: string;
  /** True for the result, false for a part of it. */
  readonly isTotal: boolean;
}

/** What the map draws while a reader measures on it, and what it tells. */
export interface MeasureOnMap {
  readonly mode: MeasureMode;
  readonly points: readonly MeasurePoint[];
  /** True where the outline has an inside that can be filled. */
  readonly isFilled: boolean;
  readonly labels: readonly MeasureLabel[];
  /** Shows the spot in the middle, which the keys set a point at. */
  readonly isAiming: boolean;
  readonly add: (point: MeasurePoint) => void;
  readonly undo: () => void;
  readonly end: () => void;
}
