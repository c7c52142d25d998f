// @ts-nocheck
import { bbox, rewind } from '@turf/turf';
import type { Feature, Geometry, Position } from 'geojson';
import {
  OVERLAY_LIMITS,
  type Landmark,
  type OverlayContent,
  type OverlayFault,
  type ReadChoices,
  type ReadResult,
  type RepairNotice,
} from '../domain/overlay';
import { LENIENT, validateGeoJson } from '../validate/geojson';
import { checkWinding } from '../validate/rings';
import { checkPositions } from './check-positions';
import { doubtOf, toWgs84 } from './datum';
import { decode } from './decode';
import { describeFeature, nameOf } from './describe';
import { mapPositions, swapAxes } from './positions';
import type { RawFile } from './raw';
import { readCsv } from './read-csv';
import { placeOf, readJson } from './read-json';
import { readXml } from './read-xml';
import { recognise } from './recognise';
import { Refusal } from './refusal';

/** What is known of a file apart from its bytes. */
export interface ReadContext {
  /** Only to look for the name of a datum in it. */
  readonly fileName: string;
  readonly landmarks: readonly Landmark[];
}

/**
 * Reads a reader's own file, whatever it is: GeoJSON, KML, GPX or a table with coordinates, told by its
 * content. What comes out is WGS 84 and safe to draw and to show as text; anything else is refused with
 * reason and place. Pure, and never throws.
 */
export function readOverlay(
  bytes: Uint8Array,
  choices: ReadChoices,
  context: ReadContext,
): ReadResult {
  try {
    return { type: 'read', content: read(bytes, choices, context) };
  } catch (error) {
    if (error instanceof Refusal) return { type: 'refused', faults: error.faults };
    // A library that gives up over a file is no reason for the page to do so.
    console.warn('The file cannot be read:', error);
    return { type: 'refused', faults: [{ code: 'unreadable' }] };
  }
}

function read(bytes: Uint8Array, choices: ReadChoices, context: ReadContext): OverlayContent {
  if (bytes.length > OVERLAY_LIMITS.bytes) throw new Refusal({ code: 'file-too-large' });
  const { text, repair } = decode(bytes);
  const raw = readText(text, choices.swap);
  checkPositions(raw.features);
  const sound = raw.format === 'geojson' ? raw : leaveOutUnsound(raw);
  const datum = choices.datum ?? 'wgs84';
  const { features, rewound } = windRight(sound.features);
  if (features.length === 0) {
    throw new Refusal({ code: 'no-features' }, ...sound.skipped.slice(0, 20));
  }
  const converted = features.map((feature) => ({
    ...feature,
    geometry: toWgs84(feature.geometry, datum),
  }));
  const { fileName, landmarks } = context;
  return {
    format: raw.format,
    datum,
    features: converted.map(describeFeature),
    repairs: [
      ...(repair === null ? [] : [{ code: repair, count: 0 }]),
      ...raw.repairs,
      ...(choices.swap ? [{ code: 'swapped', count: features.length } as const] : []),
      ...(rewound === 0 ? [] : [{ code: 'winding', count: rewound } as const]),
    ] satisfies RepairNotice[],
    skipped: sound.skipped,
    doubt:
      choices.datum === null
        ? doubtOf([fileName, ...raw.words, ...keysOf(features)], features, nameOf, landmarks)
        : null,
    bounds: boundsOf(converted),
  };
}

function readText(text: string, swap: boolean): RawFile {
  const format = recognise(text);
  if (format === 'geojson') return readJson(text, swap);
  const raw = format === 'csv' ? readCsv(text) : readXml(text, format);
  return swap ? { ...raw, features: swapAxes(raw.features) } : raw;
}

/**
 * A table or a track log is not given up over one bad row: features whose positions make no sense are
 * left out and told. (Of a GeoJSON file everything has been checked already, crossings included.)
 */
function leaveOutUnsound(raw: RawFile): Pick<RawFile, 'features' | 'skipped'> {
  const features: Feature<Geometry | null>[] = [];
  const skipped: OverlayFault[] = [...raw.skipped];
  raw.features.forEach((feature, index) => {
    const plain = { type: 'Feature', properties: null, geometry: feature.geometry };
    const [first] = validateGeoJson(plain, { ...LENIENT, topologyPositions: 0 });
    const row = raw.rows?.[index];
    if (first === undefined) features.push(feature);
    else if (row !== undefined) skipped.push({ code: first.reason, row });
    else skipped.push({ ...placeOf(first.reason, first.path), feature: index + 1 });
  });
  return { features, skipped };
}

/** Outer rings counter-clockwise and holes clockwise, as RFC 7946 asks. */
function windRight(features: readonly Feature<Geometry | null>[]): {
  features: readonly Feature<Geometry | null>[];
  rewound: number;
} {
  let rewound = 0;
  const right = features.map((feature) => {
    const { geometry } = feature;
    if (geometry === null || isRight(geometry)) return feature;
    rewound++;
    return { ...feature, geometry: rewind(geometry, { mutate: false }) as Geometry };
  });
  return { features: right, rewound };
}

function isRight(geometry: Geometry): boolean {
  if (geometry.type === 'Polygon') return checkWinding(geometry.coordinates, []).length === 0;
  if (geometry.type !== 'MultiPolygon') return true;
  return geometry.coordinates.every((rings) => checkWinding(rings, []).length === 0);
}

/** Names of properties: a datum may be told in them. Those of the first features are those of all. */
function keysOf(features: readonly Feature<Geometry | null>[]): readonly string[] {
  return features.slice(0, 20).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

function boundsOf(features: readonly Feature<Geometry | null>[]): OverlayContent['bounds'] {
  const positions: Position[] = [];
  for (const { geometry } of features) {
    mapPositions(geometry, (position) => {
      positions.push(position);
      return position;
    });
  }
  if (positions.length === 0) return null;
  const [west, south, east, north] = bbox({ type: 'MultiPoint', coordinates: positions });
  return [west, south, east, north];
}
