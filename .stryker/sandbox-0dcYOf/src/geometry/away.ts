// @ts-nocheck
import { booleanPointInPolygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { directionOf, type Away } from '../domain/direction';
import { Plane, type Flat } from './plane';
import { gapBetween, lengthOf, shortest, type Segment } from './segments';

/** Below this gap, in metres, a direction would be noise. */
const NO_GAP_METERS = 1;

/**
 * How far `there` lies from `here`, edge to edge, and in which direction: 0 and null where they overlap,
 * where one holds the other, or where they touch.
 *
 * Coordinates are WGS 84 longitude and latitude in degrees (EPSG:4326). Distances are within 0.1 % of the
 * ellipsoid over the twenty kilometres of the district. A geometry without positions is endlessly far.
 */
export function awayFrom(here: Geometry, there: Geometry): Away {
  if (holds(there, here) || holds(here, there)) return { distanceMeters: 0, direction: null };
  const plane = new Plane(middleLatitude(here, there));
  const gap = gapOf(segmentsOf(here, plane), segmentsOf(there, plane));
  const distanceMeters = lengthOf(gap);
  const hasGap = distanceMeters >= NO_GAP_METERS && distanceMeters < Infinity;
  return { distanceMeters, direction: hasGap ? directionOf(bearingOf(gap)) : null };
}

function gapOf(here: readonly Segment[], there: readonly Segment[]): Flat {
  return shortest(here.map((piece) => shortest(there.map((other) => gapBetween(piece, other)))));
}

/** Degrees clockwise from north. */
function bearingOf([east, north]: Flat): number {
  return (Math.atan2(east, north) * 180) / Math.PI;
}

/** True where a position of `inner` lies in an area of `outer` or on its edge. */
function holds(outer: Geometry, inner: Geometry): boolean {
  const { areas } = partsOf(outer);
  if (areas.length === 0) return false;
  const { points, lines } = partsOf(inner);
  return [...points, ...lines.flat()].some((position) =>
    areas.some((coordinates) => booleanPointInPolygon(position, { type: 'Polygon', coordinates })),
  );
}

/** The latitude half-way between the two, the same whichever comes first. */
function middleLatitude(a: Geometry, b: Geometry): number {
  const latitudes = [a, b].map(partsOf).map(({ points, lines }) => {
    const [, latitude = 0] = points[0] ?? lines[0]?.[0] ?? [];
    return latitude;
  });
  return latitudes.reduce((sum, latitude) => sum + latitude / 2, 0);
}

function segmentsOf(geometry: Geometry, plane: Plane): readonly Segment[] {
  const { points, lines } = partsOf(geometry);
  const single = points.map((position): Segment => [plane.flat(position), plane.flat(position)]);
  const joined = lines.flatMap((line) => {
    const places = line.map((position) => plane.flat(position));
    return places.slice(1).map((end, index): Segment => [places[index] ?? end, end]);
  });
  return [...single, ...joined];
}

interface Parts {
  readonly points: readonly Position[];
  /** Lines, and the rings of areas. */
  readonly lines: readonly (readonly Position[])[];
  readonly areas: readonly Position[][][];
}

function partsOf(geometry: Geometry): Parts {
  switch (geometry.type) {
    case 'Point':
      return parts({ points: [geometry.coordinates] });
    case 'MultiPoint':
      return parts({ points: geometry.coordinates });
    case 'LineString':
      return parts({ lines: [geometry.coordinates] });
    case 'MultiLineString':
      return parts({ lines: geometry.coordinates });
    case 'Polygon':
      return parts({ lines: geometry.coordinates, areas: [geometry.coordinates] });
    case 'MultiPolygon':
      return parts({ lines: geometry.coordinates.flat(), areas: geometry.coordinates });
    case 'GeometryCollection': {
      const all = geometry.geometries.map(partsOf);
      return {
        points: all.flatMap(({ points }) => points),
        lines: all.flatMap(({ lines }) => lines),
        areas: all.flatMap(({ areas }) => areas),
      };
    }
  }
}

function parts(some: Partial<Parts>): Parts {
  return { points: [], lines: [], areas: [], ...some };
}
