import type { Position } from 'geojson';
import { geometryOf, partsOf, type Part, type SimpleGeometry } from './parts';

/** Where two stretches cross: how far along each, from 0 to 1. */
interface Crossing {
  readonly index: number;
  readonly along: number;
  readonly at: Position;
}

/**
 * Cuts lines and areas along a line drawn across them. Null where nothing is cut: the line misses, ends
 * inside an area, or crosses its outline more than twice. Holes stay with the piece that they lie in.
 */
export function split(geometry: SimpleGeometry, knife: readonly Position[]): SimpleGeometry | null {
  if (geometry.type.endsWith('Point')) return null;
  const before = partsOf(geometry);
  const after: Part[] = [];
  let next = 0;
  let isCut = false;
  for (const number of new Set(before.map(({ of }) => of))) {
    const pieces = cut(
      before.filter(({ of }) => of === number),
      knife,
    );
    isCut ||= pieces.length > 1;
    for (const piece of pieces) {
      for (const part of piece) after.push({ ...part, of: next });
      next++;
    }
  }
  return isCut ? geometryOf(after) : null;
}

/** The pieces of one line or one area; each is a list of parts, an area's outer ring first. */
function cut(parts: readonly Part[], knife: readonly Position[]): readonly (readonly Part[])[] {
  const [first, ...holes] = parts;
  if (first === undefined) return [];
  if (first.geometry.type === 'LineString') {
    const lines = cutLine(first.geometry.coordinates, knife);
    return lines.map((coordinates) => [{ of: 0, geometry: { type: 'LineString', coordinates } }]);
  }
  if (first.geometry.type !== 'Polygon') return [parts];
  const rings = cutRing(first.geometry.coordinates[0] ?? [], knife);
  if (rings.length === 1) return [parts];
  return rings.map((ring) => [
    { of: 0, geometry: { type: 'Polygon', coordinates: [ring] } },
    ...holes.filter(({ geometry }) => {
      const hole = geometry.type === 'Polygon' ? geometry.coordinates[0]?.[0] : undefined;
      return hole !== undefined && isInside(hole, ring);
    }),
  ]);
}

function cutLine(line: readonly Position[], knife: readonly Position[]): readonly Position[][] {
  const pieces: Position[][] = [];
  let from: Position[] = [];
  let next = 0;
  for (const { index, at } of crossings(line, knife)) {
    pieces.push([...from, ...line.slice(next, index + 1), at]);
    from = [at];
    next = index + 1;
  }
  return [...pieces, [...from, ...line.slice(next)]];
}

function cutRing(ring: readonly Position[], knife: readonly Position[]): readonly Position[][] {
  const [first, second, ...more] = crossings(ring, knife);
  if (first === undefined || second === undefined || more.length > 0) return [[...ring]];
  const between = [first.at, ...ring.slice(first.index + 1, second.index + 1), second.at];
  const around = [
    second.at,
    ...ring.slice(second.index + 1, -1),
    ...ring.slice(0, first.index + 1),
    first.at,
  ];
  const way = wayBetween(knife, first.at, second.at);
  return [
    [...between, ...way.toReversed(), first.at],
    [...around, ...way, second.at],
  ];
}

/** The corners of the knife between the two crossings, from the first to the second. */
function wayBetween(knife: readonly Position[], from: Position, to: Position): readonly Position[] {
  const placeOf = (at: Position): number => {
    const index = knife.findIndex((start, i) => {
      const end = knife[i + 1];
      return end !== undefined && isOn(at, start, end);
    });
    return index;
  };
  const [start, end] = [placeOf(from), placeOf(to)];
  if (start <= end) return knife.slice(start + 1, end + 1);
  return knife.slice(end + 1, start + 1).toReversed();
}

function isOn(
  [x = 0, y = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
  [x2 = 0, y2 = 0]: Position,
): boolean {
  const slack = 2e-6;
  const isBetween =
    x >= Math.min(x1, x2) - slack &&
    x <= Math.max(x1, x2) + slack &&
    y >= Math.min(y1, y2) - slack &&
    y <= Math.max(y1, y2) + slack;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const aside = Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / (length || 1);
  return isBetween && aside < slack;
}

/** Where the knife crosses the line, in the order of the line. */
function crossings(line: readonly Position[], knife: readonly Position[]): readonly Crossing[] {
  const found: Crossing[] = [];
  for (let index = 0; index + 1 < line.length; index++) {
    for (let other = 0; other + 1 < knife.length; other++) {
      const crossing = cross(line[index], line[index + 1], knife[other], knife[other + 1]);
      if (crossing !== null) found.push({ index, ...crossing });
    }
  }
  return found.sort((a, b) => a.index - b.index || a.along - b.along);
}

function cross(
  [ax = 0, ay = 0]: Position = [],
  [bx = 0, by = 0]: Position = [],
  [cx = 0, cy = 0]: Position = [],
  [dx = 0, dy = 0]: Position = [],
): { readonly along: number; readonly at: Position } | null {
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (turn === 0) return null;
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn;
  const across = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn;
  if (along <= 0 || along >= 1 || across < 0 || across > 1) return null;
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return { along, at: [round(ax + along * (bx - ax)), round(ay + along * (by - ay))] };
}

function isInside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    const [bx = 0, by = 0] = ring[index + 1] ?? [];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
