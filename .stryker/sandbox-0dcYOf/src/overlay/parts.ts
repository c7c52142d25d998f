// @ts-nocheck
import type { OverlayFeature } from '../domain/overlay';
import { mapPositions } from './positions';

const MAX_FEATURES = 1_000;
const MAX_POSITIONS = 10_000;

/** The features in order, in parts small enough to be taken over between two frames of the page. */
export function* inParts(
  features: readonly OverlayFeature[],
): Generator<readonly OverlayFeature[]> {
  let part: OverlayFeature[] = [];
  let positions = 0;
  for (const feature of features) {
    part.push(feature);
    mapPositions(feature.geometry, (position) => {
      positions++;
      return position;
    });
    if (part.length < MAX_FEATURES && positions < MAX_POSITIONS) continue;
    yield part;
    part = [];
    positions = 0;
  }
  if (part.length > 0) yield part;
}
