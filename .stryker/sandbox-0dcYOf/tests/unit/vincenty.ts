// @ts-nocheck
import type { Position } from 'geojson';

const EQUATORIAL_RADIUS_METERS = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
const POLAR_RADIUS_METERS = EQUATORIAL_RADIUS_METERS * (1 - FLATTENING);
const RADIANS = Math.PI / 180;

/**
 * Length in metres of the shortest way along the WGS 84 ellipsoid, by Vincenty's inverse formula
 * (Survey Review 23/176, 1975): an independent measure for the tests.
 */
export function geodesicMeters(a: Position, b: Position): number {
  const [lonA = NaN, latA = NaN] = a.map((degrees) => degrees * RADIANS);
  const [lonB = NaN, latB = NaN] = b.map((degrees) => degrees * RADIANS);
  const [u1, u2] = [reduced(latA), reduced(latB)];
  let lambda = lonB - lonA;
  for (let round = 0; round < 50; round++) {
    const cross = Math.cos(u2) * Math.sin(lambda);
    const ahead = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
    const sinSigma = Math.hypot(cross, ahead);
    if (sinSigma === 0) return 0;
    const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma;
    const cosSquaredAlpha = 1 - sinAlpha ** 2;
    const cosMiddle =
      cosSquaredAlpha === 0 ? 0 : cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cosSquaredAlpha;
    const c = (FLATTENING / 16) * cosSquaredAlpha * (4 + FLATTENING * (4 - 3 * cosSquaredAlpha));
    const next =
      lonB -
      lonA +
      (1 - c) *
        FLATTENING *
        sinAlpha *
        (sigma + c * sinSigma * (cosMiddle + c * cosSigma * (2 * cosMiddle ** 2 - 1)));
    const isSettled = Math.abs(next - lambda) < 1e-12;
    lambda = next;
    if (isSettled) return arcMeters(cosSquaredAlpha, sigma, sinSigma, cosSigma, cosMiddle);
  }
  throw new Error('Vincenty’s formula did not settle');
}

function arcMeters(
  cosSquaredAlpha: number,
  sigma: number,
  sinSigma: number,
  cosSigma: number,
  cosMiddle: number,
): number {
  const uSquared =
    (cosSquaredAlpha * (EQUATORIAL_RADIUS_METERS ** 2 - POLAR_RADIUS_METERS ** 2)) /
    POLAR_RADIUS_METERS ** 2;
  const a = 1 + (uSquared / 16384) * (4096 + uSquared * (-768 + uSquared * (320 - 175 * uSquared)));
  const b = (uSquared / 1024) * (256 + uSquared * (-128 + uSquared * (74 - 47 * uSquared)));
  const correction =
    b *
    sinSigma *
    (cosMiddle +
      (b / 4) *
        (cosSigma * (2 * cosMiddle ** 2 - 1) -
          (b / 6) * cosMiddle * (4 * sinSigma ** 2 - 3) * (4 * cosMiddle ** 2 - 3)));
  return POLAR_RADIUS_METERS * a * (sigma - correction);
}

function reduced(latitude: number): number {
  return Math.atan((1 - FLATTENING) * Math.tan(latitude));
}
