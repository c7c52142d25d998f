import type { MapData } from './dataset';
import type { Landmark } from './overlay';

/** Positions that are known less well do not tell a shift of 600 m. Metres. */
const MAX_ACCURACY = 300;

/** The sites that are points of good accuracy, under all their names. */
export function landmarksOf({ siteAnchors }: MapData): readonly Landmark[] {
  return siteAnchors.features.flatMap(({ properties, geometry }) => {
    const [lon, lat] = geometry.coordinates;
    const isExact =
      properties.shape === 'point' && (properties.accuracy ?? Infinity) <= MAX_ACCURACY;
    if (!isExact || lon === undefined || lat === undefined) return [];
    const names = [properties['name:zh-Hant'], properties['name:zh-Hans'], properties['name:en']];
    return [{ names, position: [lon, lat] as const }];
  });
}
