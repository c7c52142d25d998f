import type { MapData } from '../domain/dataset';

/** More would weigh more than the map, and hide each other. */
const MOST_MARKS = 1000;

/** The data without its sites where these are too many for a picture. */
export function drawable(mapData: MapData): MapData {
  if (mapData.siteAnchors.features.length <= MOST_MARKS) return mapData;
  const none = { type: 'FeatureCollection' as const, features: [] };
  return { ...mapData, siteShapes: none, siteAnchors: none, siteHalos: none };
}
