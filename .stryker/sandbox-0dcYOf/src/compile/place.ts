// @ts-nocheck
import { along, area, bbox, length, lineString, pointOnFeature, polygon } from '@turf/turf';
import type { Feature, LineString, Polygon, Position } from 'geojson';
import type { Place, Shape } from '../domain/dataset';
import type { SimpleGeometry } from './schema';

/**
 * Where a geometry lies: box, anchor and size.
 *
 * Coordinates are WGS 84 longitude and latitude in degrees (EPSG:4326). Sizes are on the sphere of
 * Turf, within 0.5 % of the ellipsoid.
 */
export function placeOf(geometry: SimpleGeometry): Place {
  const [west, south, east, north] = bbox(geometry);
  const shape = shapeOf(geometry);
  return {
    shape,
    bbox: [west, south, east, north],
    anchor: anchorOf(geometry),
    lengthMeters: shape === 'line' ? Math.round(length(asFeature(geometry), METERS)) : null,
    areaSquareMeters: shape === 'area' ? Math.round(area(geometry)) : null,
  };
}

export function shapeOf({ type }: SimpleGeometry): Shape {
  if (type.endsWith('Point')) return 'point';
  return type.endsWith('LineString') ? 'line' : 'area';
}

/**
 * A position on the geometry itself: the middle of a line (of the longest one), inside the largest
 * area, the point nearest to the centre of several. Rounded to six decimals.
 */
export function anchorOf(geometry: SimpleGeometry): readonly [number, number] {
  if (geometry.type === 'LineString') return round(middleOf(geometry.coordinates));
  if (geometry.type === 'MultiLineString') {
    const longest = largest(geometry.coordinates, (line) => length(lineString(line), METERS));
    return round(middleOf(longest));
  }
  const part: SimpleGeometry =
    geometry.type === 'MultiPolygon'
      ? { type: 'Polygon', coordinates: largest(geometry.coordinates, areaOfRings) }
      : geometry;
  return round(pointOnFeature(asFeature(part)).geometry.coordinates);
}

const METERS = { units: 'meters' } as const;

function middleOf(line: Position[]): Position {
  const feature = lineString(line);
  return along(feature, length(feature, METERS) / 2, METERS).geometry.coordinates;
}

function areaOfRings(rings: Polygon['coordinates']): number {
  return area(polygon(rings));
}

function largest<T extends LineString['coordinates'] | Polygon['coordinates']>(
  parts: readonly T[],
  sizeOf: (part: T) => number,
): T {
  const sizes = parts.map(sizeOf);
  const part = parts[sizes.indexOf(Math.max(...sizes))];
  if (part === undefined) throw new Error('A geometry without parts has no anchor');
  return part;
}

function asFeature(geometry: SimpleGeometry): Feature<SimpleGeometry> {
  return { type: 'Feature', properties: {}, geometry };
}

function round([longitude = NaN, latitude = NaN]: Position): readonly [number, number] {
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
}
