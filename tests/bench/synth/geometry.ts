import type { Kind } from '../../../src/domain/closed-lists';
import type { SimpleGeometry } from '../../../src/compile/schema';

type Position = readonly [number, number];

const LINES: ReadonlySet<Kind> = new Set(['greenway', 'road', 'railway', 'tunnel', 'bridge']);
const AREAS: ReadonlySet<Kind> = new Set(['park', 'zone', 'industrial-park']);
const CORNERS = 10;
const BENDS = 6;
/** Degrees: about 100 to 600 m. */
const REACH = [0.001, 0.006] as const;

/** A line, an area or a point round `centre`, as the kind asks. WGS 84. */
export function geometryOf(random: () => number, kind: Kind, centre: Position): SimpleGeometry {
  const reach = REACH[0] + random() ** 3 * (REACH[1] - REACH[0]);
  if (LINES.has(kind)) return line(random, centre, reach);
  if (AREAS.has(kind)) return area(random, centre, reach);
  return { type: 'Point', coordinates: at(centre, 0, 0) };
}

function line(random: () => number, centre: Position, reach: number): SimpleGeometry {
  const start = random() * 2 * Math.PI;
  const coordinates = Array.from({ length: BENDS }, (_, bend) => {
    const away = (bend / (BENDS - 1) - 0.5) * 2 * reach;
    return at(centre, away, start + (random() - 0.5) * 0.6);
  });
  return { type: 'LineString', coordinates };
}

/** Star-shaped round its centre, counter-clockwise: valid whatever the chances. */
function area(random: () => number, centre: Position, reach: number): SimpleGeometry {
  const ring = Array.from({ length: CORNERS }, (_, corner) =>
    at(centre, reach * (0.6 + 0.4 * random()), (corner / CORNERS) * 2 * Math.PI),
  );
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

function at([lon, lat]: Position, away: number, angle: number): [number, number] {
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return [round(lon + away * Math.cos(angle)), round(lat + away * Math.sin(angle))];
}
