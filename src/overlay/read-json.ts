import type { Feature, Geometry } from 'geojson';
import { OVERLAY_LIMITS, type ForeignFormat, type OverlayFault } from '../domain/overlay';
import { duplicateKeys } from '../validate/duplicate-keys';
import type { Finding } from '../validate/finding';
import { LENIENT, validateGeoJson } from '../validate/geojson';
import { isArray, isObject, member } from '../validate/json';
import { jsonFaultAt } from '../validate/json-fault';
import { formatPath } from '../validate/path';
import { checkPositions } from './check-positions';
import { isWgs84 } from './crs';
import { scanBrackets } from './json-depth';
import type { RawFile } from './raw';
import { swapAxes } from './positions';
import { cut, foreign, Refusal } from './refusal';

/** Crossings are looked for in geometries of at most so many positions: it takes long for more. */
const OPTIONS = { ...LENIENT, topologyPositions: 1_000 };
const OFF_GLOBE: ReadonlySet<string> = new Set(['range', 'metres', 'swapped', 'more']);

/** The features of a GeoJSON text. Throws a `Refusal` with everything that is wrong with it. */
export function readJson(text: string, swap: boolean): RawFile {
  const { depth, isOpen } = scanBrackets(text);
  if (depth > OVERLAY_LIMITS.depth) throw new Refusal({ code: 'too-deep' });
  const document = parse(text, isOpen);
  const other = otherFormat(document);
  if (other !== null) throw foreign(other);
  const doubled = duplicateKeys(text);
  if (doubled.length > 0) {
    throw new Refusal(
      ...doubled.slice(0, 20).map((path) => placeOf('duplicate-key', formatPath(path))),
    );
  }
  const features = member(document, 'features');
  if (isArray(features) && features.length > OVERLAY_LIMITS.features) {
    throw new Refusal({ code: 'too-many-features', detail: String(features.length) });
  }
  const hadCrs = takeOffCrs(document);
  return {
    format: 'geojson',
    features: swap ? swapped(document) : checked(document),
    rows: null,
    repairs: hadCrs ? [{ code: 'crs', count: 0 }] : [],
    skipped: [],
    words: wordsOf(document),
  };
}

function parse(text: string, isOpen: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (isJsonLines(text)) throw foreign('json-lines');
    if (isOpen) throw new Refusal({ code: 'truncated', line: text.split('\n').length });
    throw new Refusal({ code: 'not-json', ...whereItBroke(text) });
  }
}

/** Several JSON values, one a line. */
function isJsonLines(text: string): boolean {
  const lines = text.trim().split(/\r?\n/, 2);
  if (lines.length < 2) return false;
  try {
    return lines.every((line) => isObject(JSON.parse(line)));
  } catch {
    return false;
  }
}

function whereItBroke(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, jsonFaultAt(text));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

function otherFormat(document: unknown): ForeignFormat | null {
  if (isArray(document)) return 'json';
  const type = member(document, 'type');
  if (type === 'Topology') return 'topojson';
  if (isEsri(document)) return 'esri-json';
  const isTyped = typeof type === 'string';
  const looksLikeIt = ['features', 'geometry', 'coordinates', 'geometries'].some(
    (key) => member(document, key) !== undefined,
  );
  return isTyped || looksLikeIt ? null : 'json';
}

function isEsri(document: unknown): boolean {
  if (member(document, 'type') !== undefined) return false;
  const features = member(document, 'features');
  const first = isArray(features) ? features[0] : document;
  const hasOwnWords = ['geometryType', 'spatialReference', 'displayFieldName'].some(
    (key) => member(document, key) !== undefined,
  );
  return hasOwnWords || member(first, 'attributes') !== undefined;
}

/** Takes a `crs` off that says what GeoJSON is anyway: older programs write it. */
function takeOffCrs(document: unknown): boolean {
  if (!isObject(document)) return false;
  const crs = member(document, 'crs');
  if (crs === undefined) return false;
  const name = member(member(crs, 'properties'), 'name');
  if (!isWgs84(name)) {
    const detail = typeof name === 'string' ? { detail: cut(name) } : {};
    throw new Refusal({ code: 'crs', path: 'crs', ...detail });
  }
  return Reflect.deleteProperty(document, 'crs');
}

/** The features of a document that has no fault. */
function checked(document: unknown): readonly Feature<Geometry | null>[] {
  const findings = validateGeoJson(document, OPTIONS);
  if (findings.length === 0) return featuresOf(document);
  // Positions that are all wrong in one way are told once.
  if (isWellFormed(findings)) checkPositions(featuresOf(document));
  throw new Refusal(...findings.map(toFault));
}

/** The same, with latitude first in the file. */
function swapped(document: unknown): readonly Feature<Geometry | null>[] {
  const findings = validateGeoJson(document, OPTIONS);
  if (!isWellFormed(findings)) throw new Refusal(...findings.map(toFault));
  const features = swapAxes(featuresOf(document));
  return checked({ type: 'FeatureCollection', features });
}

/** True where only positions are wrong, so that the geometries can be walked. */
function isWellFormed(findings: readonly Finding[]): boolean {
  return findings.every(({ reason }) => OFF_GLOBE.has(reason));
}

function featuresOf(document: unknown): readonly Feature<Geometry | null>[] {
  // The checks have established what the compiler cannot follow.
  const value = document as GeoJSON.GeoJSON;
  if (value.type === 'FeatureCollection') return value.features;
  if (value.type === 'Feature') return [value];
  return [{ type: 'Feature', properties: null, geometry: value }];
}

function wordsOf(document: unknown): readonly string[] {
  if (!isObject(document)) return [];
  return Object.entries(document).flatMap(([key, value]) =>
    typeof value === 'string' ? [key, value] : [key],
  );
}

function toFault({ reason, path }: Finding): OverlayFault {
  return placeOf(reason, path);
}

/** `features[11].geometry` is the geometry of feature 12. */
export function placeOf(code: OverlayFault['code'], path: string): OverlayFault {
  const inFeature = /^features\[(\d+)\]\.?(.*)$/.exec(path);
  if (inFeature === null) return path === '' ? { code } : { code, path: cut(path, 80) };
  const rest = inFeature[2] ?? '';
  const feature = Number(inFeature[1]) + 1;
  return rest === '' ? { code, feature } : { code, feature, path: cut(rest, 80) };
}
