import type { MapData, Shape } from '../domain/dataset';
import { SYMBOL_ZOOM, roomAt } from './badge-size';

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [number, number];

/** Where the badge of a site stands while the whole part of the zoom is at least `from` and less than `to`. */
export interface Spot {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly anchor: LonLat;
  /** The anchor itself, or beside it where badges would cover each other. */
  readonly at: LonLat;
}

interface Badge {
  readonly id: string;
  readonly anchor: LonLat;
  /** How readily it gives way: points stand for a position, lines and areas are long or broad. */
  readonly ease: number;
  /** Against others, while only numbers are drawn: the hollow dots of the review are smaller. */
  readonly size: number;
}

/** Whole zooms at which badges are spread; the first and the last hold beyond. */
const ZOOMS = [9, 10, 11, 12, 13, 14, 15, 16] as const;
const FARTHEST = 25;
const HOLLOW_SIZE = 0.62;
const EASE: Readonly<Record<Shape, number>> = { point: 1, line: 2, area: 3 };
const STEPS = 300;
/** After so many steps nothing pulls a badge back to its anchor, so that the last overlaps go. */
const PULLING_STEPS = 120;
const PULL = 0.05;
/** Badges that overlap by less count as side by side. CSS pixels. */
const TOUCHING = 0.05;
/** Smaller shifts are not worth a leader line. CSS pixels. */
const NEGLIGIBLE = 0.5;
/** Turned by the golden angle, badges on one and the same spot leave in different directions. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const DECIMALS = 1e6;
/** Each badge is compared with each: more of them find no room beside each other, and would take minutes. */
const MOST = 500;

const cache = new WeakMap<MapData, readonly Spot[]>();

/** The spots of all drawn sites, worked out once for each data. */
export function spotsOf(mapData: MapData): readonly Spot[] {
  const known = cache.get(mapData);
  if (known) return known;
  const badges = mapData.siteAnchors.features.map(({ properties, geometry }) => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { id, shape, background } = properties;
    const size = background ? HOLLOW_SIZE : 1;
    return { id, anchor: [lon, lat] as const, ease: EASE[shape], size };
  });
  const spots = spread(badges);
  cache.set(mapData, spots);
  return spots;
}

/** Where the badge of a site stands at this zoom; its anchor is the fallback. */
export function spotAt(spots: readonly Spot[], id: string, zoom: number): Spot | undefined {
  const whole = Math.floor(zoom);
  return spots.find((spot) => spot.id === id && spot.from <= whole && whole < spot.to);
}

/**
 * Moves badges as little as leaves each of them whole, at every zoom. From close up to far off, so that none
 * changes sides. More than `MOST` all stay on their places.
 */
export function spread(badges: readonly Badge[]): Spot[] {
  if (badges.length > MOST) {
    return badges.map(({ id, anchor }) => ({ id, from: 0, to: FARTHEST, anchor, at: anchor }));
  }
  let shifts = badges.map(() => ({ x: 0, y: 0 }));
  const spots = ZOOMS.toReversed().flatMap((zoom) => {
    const anchors = badges.map(({ anchor }) => project(anchor, zoom));
    const isNumbered = zoom + 1 <= SYMBOL_ZOOM;
    const movers = badges.map(({ ease, size }) => ({ ease, size: isNumbered ? size : 1 }));
    shifts = settle(movers, anchors, shifts, roomAt(zoom));
    return badges.map(({ id, anchor }, index): Spot => {
      const [from, middle, shift] = [zoom, anchors[index], shifts[index]];
      const isMoved = shift !== undefined && Math.hypot(shift.x, shift.y) > NEGLIGIBLE;
      const at = middle && isMoved ? unproject(add(middle, shift), zoom) : anchor;
      return { id, from, to: zoom + 1, anchor, at };
    });
  });
  return badges.flatMap(({ id }) => merge(spots.filter((spot) => spot.id === id).toReversed()));
}

type Mover = Pick<Badge, 'ease' | 'size'>;

interface Pixel {
  readonly x: number;
  readonly y: number;
}

function add(a: Pixel, b: Pixel): Pixel {
  return { x: a.x + b.x, y: a.y + b.y };
}

/** Shifts of the badges after they have pushed each other apart to `room`. */
function settle(
  badges: readonly Mover[],
  anchors: readonly Pixel[],
  before: readonly Pixel[],
  room: number,
): Pixel[] {
  const at = anchors.map((anchor, index) => ({ ...add(anchor, before[index] ?? { x: 0, y: 0 }) }));
  const discs = badges.map(({ ease, size }, index) => ({
    ease,
    radius: (room * size) / 2,
    place: at[index] ?? { x: 0, y: 0 },
  }));
  for (let step = 0; step < STEPS; step++) {
    if (step < PULLING_STEPS) pullBack(at, anchors);
    const isSettled = pushAllApart(discs);
    if (isSettled && step >= PULLING_STEPS) break;
  }
  return at.map(({ x, y }, index) => ({
    x: x - (anchors[index]?.x ?? x),
    y: y - (anchors[index]?.y ?? y),
  }));
}

type Movable = { x: number; y: number };

/** A badge on the screen; lengths in CSS pixels. */
interface Disc {
  readonly ease: number;
  readonly radius: number;
  readonly place: Movable;
}

function pullBack(at: Movable[], anchors: readonly Pixel[]): void {
  for (const [index, place] of at.entries()) {
    const anchor = anchors[index] ?? place;
    place.x += (anchor.x - place.x) * PULL;
    place.y += (anchor.y - place.y) * PULL;
  }
}

/** Parts each pair that overlaps; true where none did. */
function pushAllApart(discs: readonly Disc[]): boolean {
  let isSettled = true;
  for (const [index, a] of discs.entries()) {
    for (let other = index + 1; other < discs.length; other++) {
      const b = discs[other];
      if (b && pushApart(a, b, other)) isSettled = false;
    }
  }
  return isSettled;
}

/** True where the two overlapped. */
function pushApart(a: Disc, b: Disc, index: number): boolean {
  const needed = a.radius + b.radius;
  const dx = b.place.x - a.place.x;
  const dy = b.place.y - a.place.y;
  if (Math.abs(dx) >= needed || Math.abs(dy) >= needed) return false;
  const missing = needed - Math.hypot(dx, dy);
  if (missing < TOUCHING) return false;
  const angle = dx === 0 && dy === 0 ? index * GOLDEN_ANGLE : Math.atan2(dy, dx);
  const ofA = (missing * a.ease) / (a.ease + b.ease);
  const ofB = missing - ofA;
  a.place.x -= Math.cos(angle) * ofA;
  a.place.y -= Math.sin(angle) * ofA;
  b.place.x += Math.cos(angle) * ofB;
  b.place.y += Math.sin(angle) * ofB;
  return true;
}

/** Spots of one site in rising zoom, joined where they are the same, and open at both ends. */
function merge(spots: readonly Spot[]): Spot[] {
  const merged: Spot[] = [];
  for (const spot of spots) {
    const last = merged.at(-1);
    const isSame = last && last.at[0] === spot.at[0] && last.at[1] === spot.at[1];
    if (isSame) merged[merged.length - 1] = { ...last, to: spot.to };
    else merged.push(spot);
  }
  const end = merged.length - 1;
  return merged.map((spot, index) => ({
    ...spot,
    from: index === 0 ? 0 : spot.from,
    to: index === end ? FARTHEST : spot.to,
  }));
}

/** Web Mercator in CSS pixels, tiles of 512. */
function project([lon, lat]: LonLat, zoom: number): Pixel {
  const world = 512 * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return {
    x: (world * (lon + 180)) / 360,
    y: world * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)),
  };
}

function unproject({ x, y }: Pixel, zoom: number): LonLat {
  const world = 512 * 2 ** zoom;
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world)));
  const round = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;
  return [round((x / world) * 360 - 180), round((lat * 180) / Math.PI)];
}
