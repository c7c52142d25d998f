import type { Geometry } from 'geojson';
import type { OverlayFeature } from './overlay';

/** What is taken over between two frames, whether from a worker or by one. */
const MAX_FEATURES = 500;
const MAX_POSITIONS = 5_000;

type Nested = number | readonly Nested[];

/** The features in order, in parts small enough to be taken over between two frames of the page. */
export function* inParts(
  features: readonly OverlayFeature[],
): Generator<readonly OverlayFeature[], undefined> {
  let part: OverlayFeature[] = [];
  let positions = 0;
  for (const feature of features) {
    part.push(feature);
    if (feature.geometry !== null) positions += countPositions(feature.geometry);
    if (part.length < MAX_FEATURES && positions < MAX_POSITIONS) continue;
    yield part;
    part = [];
    positions = 0;
  }
  if (part.length > 0) yield part;
}

function countPositions(geometry: Geometry): number {
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.reduce((sum, member) => sum + countPositions(member), 0)
    : countIn(geometry.coordinates);
}

function countIn(value: Nested): number {
  if (typeof value === 'number') return 0;
  if (typeof value[0] === 'number') return 1;
  return value.reduce<number>((sum, item) => sum + countIn(item), 0);
}
