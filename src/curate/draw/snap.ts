import type { Feature, Position } from 'geojson';
import { partsOf, type SimpleGeometry } from './parts';

/** A place on the screen, in CSS pixels. */
export interface ScreenPlace {
  readonly x: number;
  readonly y: number;
}

export type Project = (lon: number, lat: number) => ScreenPlace;

/** Nearer than this, in CSS pixels, the pointer means what lies there. */
const REACH = 12;
/** Nobody who looks at the whole district means the junction 150 m away. */
const REACH_METERS = 40;
const METERS_PER_DEGREE = 111_195;
/** Base lines to which things are drawn; areas of colour alone are none. */
const LAYERS: ReadonlySet<unknown> = new Set([
  'roads',
  'rail',
  'metro-lines',
  'water',
  'boundary',
  'border',
]);

/** The places and lines of the base map that drawing can catch on. */
export interface Catches {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
}

/** Stations and places; roads, railways, shores and boundaries. */
export function catchesOf(shapes: readonly Feature[], labels: readonly Feature[]): Catches {
  const simple = ({ geometry }: Feature): readonly ReturnType<typeof partsOf>[number][] =>
    geometry.type === 'GeometryCollection' ? [] : partsOf(geometry as SimpleGeometry);
  const points = [...shapes, ...labels]
    .filter(({ geometry }) => geometry.type === 'Point')
    .map(({ geometry }) => (geometry.type === 'Point' ? geometry.coordinates : []));
  const lines = shapes
    .filter(({ properties }) => LAYERS.has(properties?.['layer']))
    .flatMap(simple)
    .flatMap(({ geometry }) => {
      if (geometry.type === 'LineString') return [geometry.coordinates];
      return geometry.type === 'Polygon' ? geometry.coordinates : [];
    });
  return { points, lines };
}

/** What lies under the pointer: a point or a corner first, then the nearest place on a line. */
export function catchNear(
  [lon = 0, lat = 0]: Position,
  { points, lines }: Catches,
  project: Project,
): Position | undefined {
  const pointer = project(lon, lat);
  // A pixel in degrees, to leave out what is far away before anything is projected.
  const step = 0.001;
  const pixel = step / Math.max(1, Math.hypot(project(lon + step, lat).x - pointer.x));
  const pixelMeters = pixel * METERS_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const most = Math.min(REACH, REACH_METERS / pixelMeters);
  const reach = most * pixel * 1.5;
  let best: { readonly at: Position; readonly distance: number } | undefined;
  const offer = (at: Position, handicap: number): void => {
    const { x, y } = project(at[0] ?? 0, at[1] ?? 0);
    const away = Math.hypot(x - pointer.x, y - pointer.y);
    if (away > most) return;
    const distance = away + handicap;
    if (best === undefined || distance < best.distance) best = { at: [...at], distance };
  };
  const isNear = ([x = 0, y = 0]: Position): boolean =>
    Math.abs(x - lon) <= reach && Math.abs(y - lat) <= reach;
  for (const at of points) if (isNear(at)) offer(at, 0);
  for (const line of lines) {
    for (let index = 0; index < line.length; index++) {
      const at = line[index] ?? [];
      if (isNear(at)) offer(at, 1);
      const end = line[index + 1];
      if (end === undefined) continue;
      const foot = footOf([lon, lat], at, end);
      // Corners win over the line that leads to them.
      if (isNear(foot)) offer(foot, REACH / 2);
    }
  }
  return best?.at;
}

/** The nearest place of a stretch; over a few metres the degrees may be taken as flat. */
function footOf(
  [x = 0, y = 0]: Position,
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
): Position {
  const scale = Math.cos((y * Math.PI) / 180) ** 2;
  const [dx, dy] = [bx - ax, by - ay];
  const size = dx * dx * scale + dy * dy;
  const share = size === 0 ? 0 : ((x - ax) * dx * scale + (y - ay) * dy) / size;
  const held = Math.min(1, Math.max(0, share));
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return [round(ax + dx * held), round(ay + dy * held)];
}
