// @ts-nocheck
import type { Position } from 'geojson';

/** East and north in metres from the origin of longitude and latitude: only differences have a meaning. */
export type Flat = readonly [east: number, north: number];

const EQUATORIAL_RADIUS_METERS = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14;
const RADIANS = Math.PI / 180;

/**
 * A flat map of the surroundings of a latitude, true to the WGS 84 ellipsoid there: within 0.1 % over the
 * twenty kilometres of the district, far finer than any position in it. Degrees become metres by the two
 * radii of curvature, as in https://github.com/mapbox/cheap-ruler.
 */
export class Plane {
  readonly #metersPerLongitude: number;
  readonly #metersPerLatitude: number;

  /** @param latitude WGS 84, in degrees; not near a pole. */
  constructor(latitude: number) {
    const phi = latitude * RADIANS;
    const flattened = 1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2;
    const acrossMeridian = EQUATORIAL_RADIUS_METERS / Math.sqrt(flattened);
    const alongMeridian = (acrossMeridian * (1 - ECCENTRICITY_SQUARED)) / flattened;
    this.#metersPerLongitude = acrossMeridian * Math.cos(phi) * RADIANS;
    this.#metersPerLatitude = alongMeridian * RADIANS;
  }

  /** Where a WGS 84 position lies on the flat map. */
  flat([longitude = NaN, latitude = NaN]: Position): Flat {
    return [longitude * this.#metersPerLongitude, latitude * this.#metersPerLatitude];
  }

  /** The WGS 84 position of a place on the flat map. */
  position([east, north]: Flat): Position {
    return [east / this.#metersPerLongitude, north / this.#metersPerLatitude];
  }
}
