// @ts-nocheck
import type { MapData } from '../domain/dataset';

/** The drawing's width in its own units; the height follows from the district's shape. */
const WIDTH = 1000;
const MARGIN = 40;

export interface StaticMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly order: number;
}

export interface StaticDrawing {
  readonly width: number;
  readonly height: number;
  /** SVG path data. */
  readonly district: string;
  readonly water: string;
  readonly green: string;
  readonly border: string;
  readonly marks: readonly StaticMark[];
}

type Project = (position: readonly number[]) => readonly [number, number];

/**
 * A drawing of the district and its sites for readers whose browser cannot draw the live map. Positions are
 * WGS 84 degrees, shown as plain longitude and latitude with the width of a degree at this latitude.
 */
export function drawStaticMap({ baseShapes, siteAnchors }: MapData): StaticDrawing {
  const shapes = (layer: string, ...classes: readonly string[]): readonly GeoJSON.Geometry[] =>
    baseShapes.features
      .filter(({ properties }) => properties?.['layer'] === layer)
      .filter(({ properties }) => classes.length === 0 || classes.includes(properties?.['class']))
      .map(({ geometry }) => geometry);
  const district = shapes('boundary', 'district');
  const { project, height } = fit(district);
  const path = (geometries: readonly GeoJSON.Geometry[]): string =>
    geometries
      .flatMap((geometry) => linesOf(geometry).map((line) => pathOf(line, project)))
      .join('');
  return {
    width: WIDTH,
    height,
    district: path(district),
    water: path(shapes('water')),
    green: path(shapes('green')),
    border: path(shapes('border')),
    marks: siteAnchors.features.map(({ properties, geometry }) => {
      const [x, y] = project(geometry.coordinates);
      return { id: properties.id, x, y, order: properties.order };
    }),
  };
}

function fit(geometries: readonly GeoJSON.Geometry[]): { project: Project; height: number } {
  const positions = geometries.flatMap(linesOf).flat();
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  const west = Math.min(...lons);
  const north = Math.max(...lats);
  const south = Math.min(...lats);
  const squeeze = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((Math.max(...lons) - west) * squeeze);
  return {
    height: Math.round((north - south) * scale + 2 * MARGIN),
    project: ([lon = 0, lat = 0]) => [
      Math.round(MARGIN + (lon - west) * squeeze * scale),
      Math.round(MARGIN + (north - lat) * scale),
    ],
  };
}

function linesOf(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon')
    return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return [];
}

function pathOf(line: readonly GeoJSON.Position[], project: Project): string {
  return `M${line.map((position) => project(position).join(' ')).join('L')}`;
}
