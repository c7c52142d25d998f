import { rewind } from '@turf/turf';
import type { Position } from 'geojson';
import { isArray, isObject, member, type JsonObject } from '../validate/json';
import { MAX_DECIMALS } from '../validate/positions';
import type { RecordKind } from './schema';
import {
  ACTION_ORDER,
  BASE_ORDER,
  REPORT_ORDER,
  REVIEW_ORDER,
  SITE_ORDER,
  SOURCES_ORDER,
  type KeyOrder,
} from './key-order';
import { inline, spread } from './write-json';

const ORDERS: Readonly<Record<RecordKind, KeyOrder>> = {
  report: REPORT_ORDER,
  action: ACTION_ORDER,
  review: REVIEW_ORDER,
  sources: SOURCES_ORDER,
  site: SITE_ORDER,
  base: BASE_ORDER,
};

/**
 * The one text that a record has: keys in order, coordinates of six decimals at most, rings wound as
 * RFC 7946 asks, one layout. Nothing else is changed, and the canonical text of a canonical text is the
 * same. The value must have passed `guard`; broken geometry is written as it stands.
 */
export function canonicalText(kind: RecordKind, value: unknown): string {
  const ordered = inOrder(value, ORDERS[kind]);
  if (kind === 'site' && isObject(ordered)) return siteText(ordered);
  if (kind === 'base' && isObject(ordered)) return baseText(ordered);
  return `${spread(ordered)}\n`;
}

function inOrder(value: unknown, order: KeyOrder): unknown {
  if (isArray(value)) return value.map((item) => inOrder(item, order));
  if (!isObject(value)) return value;
  const known = order.keys.filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !order.keys.includes(key));
  const entries = [...known, ...others].map((key) => {
    const { members = {} } = order;
    const below = Object.hasOwn(members, key) ? members[key] : undefined;
    return [key, below === undefined ? value[key] : inOrder(value[key], below)] as const;
  });
  return Object.fromEntries(entries);
}

/** The geometry takes one line, so that a change of place is one line of a diff. */
function siteText(feature: JsonObject): string {
  const members = Object.entries(feature).map(([key, value]) => {
    const text = key === 'geometry' ? inline(tidyGeometry(value)) : spread(value, 1);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/** One member of the head a line, one feature a line. */
function baseText(collection: JsonObject): string {
  const members = Object.entries(collection).map(([key, value]) => {
    const features = key === 'features' && isArray(value) ? value : null;
    const text =
      features === null ? inline(value) : `[\n${features.map(featureLine).join(',\n')}\n]`;
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

function featureLine(feature: unknown): string {
  if (!isObject(feature) || !Object.hasOwn(feature, 'geometry')) return JSON.stringify(feature);
  return JSON.stringify({ ...feature, geometry: tidyGeometry(member(feature, 'geometry')) });
}

function tidyGeometry(geometry: unknown): unknown {
  if (!isObject(geometry)) return geometry;
  const coordinates = round(member(geometry, 'coordinates'));
  if (geometry['type'] === 'Polygon' && isRings(coordinates)) {
    return { ...geometry, coordinates: wound(coordinates) };
  }
  if (geometry['type'] === 'MultiPolygon' && isArray(coordinates) && coordinates.every(isRings)) {
    return { ...geometry, coordinates: coordinates.map(wound) };
  }
  return { ...geometry, coordinates };
}

function round(value: unknown): unknown {
  if (isArray(value)) return value.map(round);
  return typeof value === 'number' ? Number(value.toFixed(MAX_DECIMALS)) : value;
}

function isRings(value: unknown): value is Position[][] {
  const isPosition = (item: unknown): boolean =>
    isArray(item) && item.length >= 2 && item.every((number) => typeof number === 'number');
  return (
    isArray(value) &&
    value.every((ring) => isArray(ring) && ring.length >= 4 && ring.every(isPosition))
  );
}

function wound(rings: Position[][]): Position[][] {
  const polygon = rewind({ type: 'Polygon', coordinates: rings }, { mutate: false });
  return polygon.type === 'Polygon' ? polygon.coordinates : rings;
}
