// @ts-nocheck
import type { Feature, Geometry } from 'geojson';
import type { OverlayFault, OverlayFormat, RepairNotice } from '../domain/overlay';

/** A file as its own format gives it: positions as written, properties of any kind. */
export interface RawFile {
  readonly format: OverlayFormat;
  readonly features: readonly Feature<Geometry | null>[];
  /** For each feature the row of the table, from 1; null where the file is no table. */
  readonly rows: readonly number[] | null;
  readonly repairs: readonly RepairNotice[];
  readonly skipped: readonly OverlayFault[];
  /** Titles, keys and the like, in which a datum may be named. */
  readonly words: readonly string[];
}
