// @ts-nocheck
import type { Geometry, GeometryCollection } from 'geojson';
import * as v from 'valibot';
import {
  ActionRecord,
  ReportRecord,
  ReviewRecord,
  SiteProperties,
  SourcesRecord,
} from '../domain/records';
import { member } from '../validate/json';
import type { Path } from '../validate/path';

export type SimpleGeometry = Exclude<Geometry, GeometryCollection>;

const GEOMETRY_TYPES: readonly unknown[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
];

/** The type only: coordinates are the business of `src/validate`, which runs before. */
const AnyGeometry = v.custom<SimpleGeometry>(
  (value) => GEOMETRY_TYPES.includes(member(value, 'type')),
  'is not a Point, LineString or Polygon, single or multiple',
);

/** `geo/<report>/sites/<id>.geojson`: one Feature. */
export const SiteFile = v.strictObject({
  type: v.literal('Feature'),
  /** Repeats `properties.id`, for tools that look for it here. */
  id: v.string(),
  properties: SiteProperties,
  geometry: v.nullable(AnyGeometry),
});
export type SiteFile = v.InferOutput<typeof SiteFile>;

const Text = v.pipe(v.string(), v.nonEmpty('is empty'));

const Scalar = v.union(
  [v.string(), v.number(), v.boolean()],
  'is not a text, a number, true or false: base properties are flat',
);

export const BaseFeature = v.strictObject({
  type: v.literal('Feature'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a kebab-case id')),
  properties: v.record(v.string(), Scalar),
  geometry: AnyGeometry,
});
export type BaseFeature = v.InferOutput<typeof BaseFeature>;

/** `geo/base/<layer>.geojson`: one FeatureCollection with its own licence and sources. */
export const BaseFile = v.strictObject({
  type: v.literal('FeatureCollection'),
  name: Text,
  description: v.strictObject({ 'zh-Hant': Text, en: Text }),
  licence: Text,
  accuracy_m: v.pipe(v.number(), v.gtValue(0, 'is not greater than 0')),
  sources: v.pipe(v.array(Text), v.nonEmpty('names no source')),
  features: v.pipe(v.array(BaseFeature), v.nonEmpty('has no feature')),
});
export type BaseFile = v.InferOutput<typeof BaseFile>;

export const SCHEMAS = {
  report: ReportRecord,
  action: ActionRecord,
  review: ReviewRecord,
  sources: SourcesRecord,
  site: SiteFile,
  base: BaseFile,
} as const;
export type RecordKind = keyof typeof SCHEMAS;
export type RecordOf<K extends RecordKind> = v.InferOutput<(typeof SCHEMAS)[K]>;

/** The place of a schema issue in the document. */
export function issuePath(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** The issue in one clause, to stand behind its path. */
export function issueMessage(issue: v.BaseIssue<unknown>): string {
  const isGeneric = issue.message.startsWith('Invalid ');
  if (!isGeneric) return issue.message;
  if (issue.received === 'undefined') return 'is missing';
  if (issue.expected === 'never') return 'is not a known key';
  if (issue.expected === null) return `${issue.received} is not allowed here`;
  return `is ${issue.received}, expected ${issue.expected}`;
}
