import { NEAR_BOX, NEAR_RADIUS, type Near } from './view';

/** About one metre; more would be false precision and a longer address. */
const DECIMALS = 5;

/** `lon,lat,radius_m` as it stands in the address. */
export function formatNear({ lon, lat, radiusMeters }: Near): string {
  return `${round(lon)},${round(lat)},${Math.round(radiusMeters)}`;
}

/** The circle that the text names; null where it is malformed or lies far from Luohu. */
export function parseNear(text: string): Near | null {
  const parts = text.split(',');
  if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,6}(\.\d{1,10})?$/.test(part)))
    return null;
  const [lon = NaN, lat = NaN, radius = NaN] = parts.map(Number);
  return createNear(lon, lat, radius);
}

/** A circle with its radius brought into bounds; null where its centre lies far from Luohu. */
export function createNear(
  lon: number,
  lat: number,
  radiusMeters: number = NEAR_RADIUS.usual,
): Near | null {
  const [west, south, east, north] = NEAR_BOX;
  if (!(lon >= west && lon <= east && lat >= south && lat <= north)) return null;
  if (!Number.isFinite(radiusMeters)) return null;
  const radius = Math.min(NEAR_RADIUS.most, Math.max(NEAR_RADIUS.least, Math.round(radiusMeters)));
  return { lon: round(lon), lat: round(lat), radiusMeters: radius };
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}
