import { OVERLAY_LIMITS, type OverlayFeature } from '../domain/overlay';
import type { OverlayDrawing } from './layers/overlay';

/** A file of the reader, as far as the map draws it. */
export interface OverlayOnMap {
  readonly id: number;
  readonly features: readonly OverlayFeature[];
}

/** One feature of one file. */
export interface OverlayRef {
  readonly file: number;
  readonly index: number;
}

/** More than any file has features, so that file and feature make one number. */
const STRIDE = 10 * OVERLAY_LIMITS.features;

/** The number under which the map knows a feature. */
export function drawingId({ file, index }: OverlayRef): number {
  return file * STRIDE + index;
}

/** The feature that the map knows under this number. */
export function refOf(id: number): OverlayRef {
  return { file: Math.floor(id / STRIDE), index: id % STRIDE };
}

/** What the map is given of the files: geometry and look. None of their own properties reaches it. */
export function drawingsOf(files: readonly OverlayOnMap[]): readonly OverlayDrawing[] {
  return files.flatMap(({ id, features }) => drawingsOfPart(id, features, 0));
}

/** The same of some features of a file, of which the first is the one with the index `from`. */
export function drawingsOfPart(
  file: number,
  features: readonly OverlayFeature[],
  from: number,
): readonly OverlayDrawing[] {
  return features.flatMap(({ geometry, look }, index) =>
    geometry === null
      ? []
      : [
          {
            type: 'Feature' as const,
            id: drawingId({ file, index: from + index }),
            geometry,
            properties: { ...look },
          },
        ],
  );
}
