// @ts-nocheck
import type { Feature, Geometry, Position } from 'geojson';
import gcoord from 'gcoord';
import type { Datum, DatumDoubt, Landmark } from '../domain/overlay';
import { mapPositions } from './positions';

type Shifted = DatumDoubt['suspected'];

const CRS = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** Words by which programs and people name the shifted datums, or the services that use them. */
const MENTIONS: readonly (readonly [Shifted, RegExp])[] = [
  ['bd09', /bd-?_?09|baidu|百度|(?:^|[^a-z])bd[_-]?(?:lng|lon|lat)/i],
  ['gcj02', /gcj|amap|autonavi|gaode|高德|火星|tencent|騰訊|腾讯/i],
];

/** Nearer than this to a landmark of its name, a place is not shifted. Metres. */
const NEAR_METERS = 250;
const METERS_PER_DEGREE = 111_320;

/** The geometry in WGS 84 longitude and latitude, where it was in `datum` before. */
export function toWgs84<G extends Geometry | null>(geometry: G, datum: Datum): G {
  if (datum === 'wgs84') return geometry;
  return mapPositions(geometry, (position) => convert(position, datum));
}

function convert([lon = NaN, lat = NaN]: Position, datum: Shifted): Position {
  // Half a centimetre is more than the conversion is good for.
  return gcoord
    .transform([lon, lat], CRS[datum], gcoord.WGS84)
    .map((number) => Math.round(number * 1e7) / 1e7);
}

/**
 * Why the positions may not be WGS 84: the file names a shifted datum, or places of known names lie
 * where the shift would put them. Null where nothing speaks for it, which proves nothing.
 */
export function doubtOf(
  words: readonly string[],
  features: readonly Feature<Geometry | null>[],
  nameOf: (feature: Feature<Geometry | null>) => string | null,
  landmarks: readonly Landmark[],
): DatumDoubt | null {
  return mentionIn(words) ?? shiftedLandmark(features, nameOf, landmarks);
}

function mentionIn(words: readonly string[]): DatumDoubt | null {
  for (const [suspected, pattern] of MENTIONS) {
    const word = words.find((text) => text.length < 200 && pattern.test(text));
    if (word !== undefined) return { suspected, reason: 'mention', detail: word.slice(0, 60) };
  }
  return null;
}

function shiftedLandmark(
  features: readonly Feature<Geometry | null>[],
  nameOf: (feature: Feature<Geometry | null>) => string | null,
  landmarks: readonly Landmark[],
): DatumDoubt | null {
  const byName = new Map(
    landmarks.flatMap((mark) => mark.names.map((name) => [name, mark] as const)),
  );
  for (const feature of features) {
    const name = nameOf(feature);
    const landmark = name === null ? undefined : byName.get(name);
    if (name === null || landmark === undefined || feature.geometry?.type !== 'Point') continue;
    const suspected = suspect(feature.geometry.coordinates, [...landmark.position]);
    if (suspected !== null) return { suspected, reason: 'landmark', detail: name };
  }
  return null;
}

/** The datum in which the position would be the landmark's, if it is not so as it stands. */
function suspect(position: Position, landmark: Position): Shifted | null {
  const off = metersBetween(position, landmark);
  if (off <= NEAR_METERS) return null;
  const [best] = (['gcj02', 'bd09'] as const)
    .map((datum) => ({ datum, meters: metersBetween(convert(position, datum), landmark) }))
    .toSorted((a, b) => a.meters - b.meters);
  return best !== undefined && best.meters <= NEAR_METERS && best.meters < off / 2
    ? best.datum
    : null;
}

/** On the plane: within a few kilometres it is the same. */
function metersBetween(
  [lonA = NaN, latA = NaN]: Position,
  [lonB = NaN, latB = NaN]: Position,
): number {
  const scale = Math.cos((latB * Math.PI) / 180);
  return METERS_PER_DEGREE * Math.hypot((lonA - lonB) * scale, latA - latB);
}
