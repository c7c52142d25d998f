import type { Site } from './dataset';
import type { Landmark } from './overlay';

/** Positions that are known less well do not tell a shift of 600 m. Metres. */
const MAX_ACCURACY = 300;

/** The sites that are points of good accuracy, under all their names. */
export function landmarksOf(sites: readonly Site[]): readonly Landmark[] {
  return sites.flatMap(({ name, place, position }) => {
    const isExact =
      place?.shape === 'point' && (position.accuracyMeters ?? Infinity) <= MAX_ACCURACY;
    return isExact ? [{ names: Object.values(name), position: place.anchor }] : [];
  });
}
