import type { Geometry, GeometryCollection, LineString, Point, Polygon, Position } from 'geojson';
import { LEVELS } from '../../validate/coordinates';
import { member } from '../../validate/json';

export type SimpleGeometry = Exclude<Geometry, GeometryCollection>;
export type Shape = 'point' | 'line' | 'area';

/** One thing on the drawing table: a point, a line, or a ring of an area. */
export interface Part {
  readonly geometry: Point | LineString | Polygon;
  /** Number of the part it belongs to; rings of one area share it, the outer one first. */
  readonly of: number;
}

export function shapeOf({ type }: Pick<SimpleGeometry, 'type'>): Shape {
  if (type.endsWith('Point')) return 'point';
  return type.endsWith('LineString') ? 'line' : 'area';
}

/** Takes a geometry apart, so that each vertex can be drawn with; holes become rings of their own. */
export function partsOf(geometry: SimpleGeometry): readonly Part[] {
  switch (geometry.type) {
    case 'Point':
    case 'LineString':
      return [{ geometry, of: 0 }];
    case 'Polygon':
      return ringsOf(geometry.coordinates, 0);
    case 'MultiPoint':
      return geometry.coordinates.map((coordinates, of) => ({
        geometry: { type: 'Point', coordinates },
        of,
      }));
    case 'MultiLineString':
      return geometry.coordinates.map((coordinates, of) => ({
        geometry: { type: 'LineString', coordinates },
        of,
      }));
    case 'MultiPolygon':
      return geometry.coordinates.flatMap(ringsOf);
  }
}

function ringsOf(rings: Position[][], of: number): readonly Part[] {
  return rings.map((ring) => ({ geometry: { type: 'Polygon', coordinates: [ring] }, of }));
}

/** Puts parts of one shape together again; null where there is none. */
export function geometryOf(parts: readonly Part[]): SimpleGeometry | null {
  const [first] = parts;
  if (first === undefined) return null;
  const shape = shapeOf(first.geometry);
  const same = parts.filter(({ geometry }) => shapeOf(geometry) === shape);
  if (shape === 'point') {
    const all = same.map(({ geometry }) => (geometry as Point).coordinates);
    return single(all, 'Point', 'MultiPoint') as SimpleGeometry;
  }
  if (shape === 'line') {
    const all = same.map(({ geometry }) => (geometry as LineString).coordinates);
    return single(all, 'LineString', 'MultiLineString') as SimpleGeometry;
  }
  const areas = new Map<number, Position[][]>();
  for (const { geometry, of } of same) {
    const [ring = []] = (geometry as Polygon).coordinates;
    areas.set(of, [...(areas.get(of) ?? []), ring]);
  }
  return single([...areas.values()], 'Polygon', 'MultiPolygon') as SimpleGeometry;
}

function single(all: readonly unknown[], one: string, several: string): unknown {
  return all.length === 1
    ? { type: one, coordinates: all[0] }
    : { type: several, coordinates: all };
}

/** All positions, in the order of the text. */
export function positionsOf(geometry: SimpleGeometry): readonly Position[] {
  return partsOf(geometry).flatMap(({ geometry: part }) => {
    if (part.type === 'Point') return [part.coordinates];
    return part.type === 'LineString' ? part.coordinates : part.coordinates.flat();
  });
}

/** The whole geometry moved by so many degrees, rounded to six decimals. */
export function moved(geometry: SimpleGeometry, east: number, north: number): SimpleGeometry {
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  const move = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    if (typeof value[0] === 'number') return [round(value[0] + east), round(value[1] + north)];
    return value.map(move);
  };
  return { ...geometry, coordinates: move(geometry.coordinates) } as SimpleGeometry;
}

/** A geometry out of a file that may still be wrong; null where its coordinates are not numbers all the way down. */
export function readGeometry(value: unknown): SimpleGeometry | null {
  return isDrawable(value) ? value : null;
}

/** Whether the numbers make sense is for the rules. */
function isDrawable(value: unknown): value is SimpleGeometry {
  const type = member(value, 'type');
  const coordinates = member(value, 'coordinates');
  if (typeof type !== 'string' || !Object.hasOwn(LEVELS, type)) return false;
  return isNested(coordinates, Reflect.get(LEVELS, type));
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  if (depth > 0) return value.every((item) => isNested(item, depth - 1));
  return value.length >= 2 && value.every((number) => Number.isFinite(number));
}
