import { NEAR_BOX } from './view';

export type CoordinatesProblem = 'empty' | 'not-coordinates' | 'outside';

/** WGS 84 longitude and latitude in degrees near Luohu, or why the text gives none. */
export type ParsedCoordinates =
  | { readonly lon: number; readonly lat: number; readonly problem?: never }
  | { readonly problem: CoordinatesProblem };

/** Longer texts are no coordinates, and are not looked at. */
const MAX_LENGTH = 120;

type Spelling = readonly [written: RegExp, meant: string];

/** Signs that NFKC would turn into letters or spaces. */
const SIGNS_BEFORE_NFKC: readonly Spelling[] = [
  [/[º˚]/g, '°'],
  [/´/g, '′'],
];

/** Words and signs that mean the same, as map services, phones and keyboards write them. */
const SPELLINGS: readonly Spelling[] = [
  [/^\s*(?:geo|point|position|location|center)\s*[:=]?/g, ''],
  [/(?:東經|东经|經度|经度|longitude|long|lon|lng|east)\s*[:=]?/g, ' e'],
  [/(?:西經|西经|west)\s*[:=]?/g, ' w'],
  [/(?:北緯|北纬|緯度|纬度|latitude|lat|north)\s*[:=]?/g, ' n'],
  [/(?:南緯|南纬|south)\s*[:=]?/g, ' s'],
  [/度/g, '°'],
  [/["“”秒]|''|′′|’’/g, '″'],
  [/['‘’`分]/g, '′'],
  [/[−–—]/g, '-'],
  [/。/g, '.'],
  [/\s*[、,;|/]\s*/g, ','],
  [/([nsew])(?=[-+\d])/g, ' $1 '],
  [/″(?=\d)/g, '″ '],
  [/[.,\s]+$/g, ''],
  [/\s+/g, ' '],
];

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,15})?`;
/** Letters before both angles or after both: in the middle of the two it could belong to either. */
const PAIRS = [
  pairOf((index) => `${letter(index)} ?${body(index)}`),
  pairOf((index) => `${body(index)} ?${letter(index)}`),
];

interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

interface Angle {
  readonly degrees: number;
  /** Null where no letter tells. */
  readonly axis: keyof LonLat | null;
}

/**
 * The position that a reader typed or pasted: decimal degrees or degrees, minutes and seconds, either
 * order, full-width characters, Chinese commas and words. Where nothing names the axes, the order that
 * falls near Luohu counts.
 *
 * The numbers are taken as WGS 84: positions copied from Chinese map services are shifted by 500 to 1,300
 * metres, and nothing in the text tells. Never throws.
 */
export function parseCoordinates(text: string): ParsedCoordinates {
  if (text.trim() === '') return { problem: 'empty' };
  if (text.length > MAX_LENGTH) return { problem: 'not-coordinates' };
  const plain = spellPlainly(text);
  // A letter between two numbers may belong to either.
  const positions = PAIRS.flatMap((pair) => {
    const groups = pair.exec(plain)?.groups;
    return groups === undefined ? [] : positionsOf(groups);
  });
  if (positions.length === 0) return { problem: 'not-coordinates' };
  return positions.find(isNearLuohu) ?? { problem: 'outside' };
}

/** On Earth, in the orders that the text leaves open. */
function positionsOf(groups: Readonly<Record<string, string>>): readonly LonLat[] {
  const [first, second] = [readAngle(groups, 1), readAngle(groups, 2)];
  if (first === null || second === null) return [];
  return possibleOrders(first, second).filter(isOnEarth);
}

/** Lower case, half-width, and one spelling for each sign. */
function spellPlainly(text: string): string {
  const replaceAll = (current: string, [written, meant]: Spelling): string =>
    current.replace(written, meant);
  const compatible = SIGNS_BEFORE_NFKC.reduce(replaceAll, text).normalize('NFKC').toLowerCase();
  return SPELLINGS.reduce(replaceAll, compatible).trim();
}

function letter(index: number): string {
  return `(?<letter${index}>[nsew])?`;
}

/** A sign and degrees, then perhaps minutes and seconds. */
function body(index: number): string {
  const seconds = `(?:(?<seconds${index}>${NUMBER}) ?″)?`;
  const minutes = `(?:(?<minutes${index}>${NUMBER}) ?′ ?${seconds})?`;
  return `(?<sign${index}>[-+])?(?<degrees${index}>${NUMBER}) ?(?:° ?${minutes})?`;
}

function pairOf(angle: (index: number) => string): RegExp {
  return new RegExp(`^[[({]? ?${angle(1)}[, ] ?${angle(2)} ?[\\])}]?$`);
}

function readAngle(groups: Readonly<Record<string, string>>, index: 1 | 2): Angle | null {
  const minutes = Number(groups[`minutes${index}`] ?? 0);
  const seconds = Number(groups[`seconds${index}`] ?? 0);
  if (minutes >= 60 || seconds >= 60) return null;
  const side = groups[`letter${index}`] ?? '';
  const size = Number(groups[`degrees${index}`]) + minutes / 60 + seconds / 3600;
  const isNegative = groups[`sign${index}`] === '-' || side === 's' || side === 'w';
  return { degrees: isNegative ? -size : size, axis: axisOf(side) };
}

function axisOf(side: string): Angle['axis'] {
  if (side === '') return null;
  return side === 'e' || side === 'w' ? 'lon' : 'lat';
}

function possibleOrders(first: Angle, second: Angle): readonly LonLat[] {
  const asWritten = { lon: first.degrees, lat: second.degrees };
  const swapped = { lon: second.degrees, lat: first.degrees };
  return [
    ...(first.axis === 'lat' || second.axis === 'lon' ? [] : [asWritten]),
    ...(first.axis === 'lon' || second.axis === 'lat' ? [] : [swapped]),
  ];
}

function isOnEarth({ lon, lat }: LonLat): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isNearLuohu({ lon, lat }: LonLat): boolean {
  const [west, south, east, north] = NEAR_BOX;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
