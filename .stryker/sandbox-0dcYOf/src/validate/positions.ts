// @ts-nocheck
import type { Geometry, Position } from 'geojson';
import { finding, type Finding, type Reason } from './finding';
import type { Path } from './path';

export const MAX_DECIMALS = 6;

/** Calls back for every position of a geometry that is not a collection, with its path. */
export function forEachPosition(
  geometry: Exclude<Geometry, { type: 'GeometryCollection' }>,
  path: Path,
  visit: (position: Position, path: Path) => void,
): void {
  const walk = (value: Position | Position[] | Position[][] | Position[][][], at: Path): void => {
    if (isPosition(value)) visit(value, at);
    else value.forEach((item, index) => walk(item, [...at, index]));
  };
  walk(geometry.coordinates, [...path, 'coordinates']);
}

function isPosition(
  value: Position | Position[] | Position[][] | Position[][][],
): value is Position {
  return typeof value[0] === 'number';
}

/** The position lies on the globe and is not written more finely than a map can mean. */
export function checkPosition(
  position: Position,
  path: Path,
  maxDecimals: number | null,
): readonly Finding[] {
  const [longitude = NaN, latitude = NaN] = position;
  const outside = outsideGlobe(longitude, latitude);
  if (outside !== null) return [finding(outside[0], path, outside[1])];
  if (maxDecimals === null) return [];
  const tooFine = position.find((number) => Number(number.toFixed(maxDecimals)) !== number);
  if (tooFine === undefined) return [];
  return [finding('precision', path, `${tooFine} has more than ${maxDecimals} decimals`)];
}

function outsideGlobe(longitude: number, latitude: number): readonly [Reason, string] | null {
  const isLongitude = Math.abs(longitude) <= 180;
  if (isLongitude && Math.abs(latitude) <= 90) return null;
  const what = isLongitude
    ? `latitude ${latitude} is outside -90 to 90`
    : `longitude ${longitude} is outside -180 to 180`;
  if (Math.abs(longitude) > 1000 && Math.abs(latitude) > 1000) {
    return ['metres', `${what}: these look like metres of a projection, not degrees`];
  }
  const isSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
  return isSwapped ? ['swapped', `${what}: longitude and latitude look swapped`] : ['range', what];
}
