// @ts-nocheck
import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import { foldText, type OverlayFeature } from '../domain/overlay';
import { LOOK_KEYS, lookOf } from './look';
import { mapPositions } from './positions';

const NAME_KEYS = [
  'name:zh-Hant',
  'name',
  'Name',
  'NAME',
  'title',
  'Title',
  '名稱',
  '名称',
  '標題',
  '标题',
  'name:zh',
  'name:en',
  'label',
];
const MAX_PROPERTIES = 60;
const MAX_TEXT = 2_000;
const MAX_SEARCH_TEXT = 600;
const MAX_NAME = 200;

/** The feature as the page shows it: its texts as plain text, its positions in two dimensions. */
export function describeFeature(feature: Feature<Geometry | null>): OverlayFeature {
  const texts = textsOf(feature.properties);
  const name = nameOf(feature);
  const words = [name ?? '', ...texts.map(([, value]) => value)].join(' ');
  return {
    name,
    geometry: mapPositions(feature.geometry, ([lon = 0, lat = 0]) => [lon, lat]),
    properties: texts,
    look: lookOf(feature.properties),
    searchText: foldText(words.slice(0, MAX_SEARCH_TEXT)),
  };
}

/** What the feature calls itself, or null. */
export function nameOf({ properties, id }: Feature<Geometry | null>): string | null {
  for (const key of NAME_KEYS) {
    if (properties === null || !Object.hasOwn(properties, key)) continue;
    const text = toText(properties[key]).trim();
    if (text !== '') return clip(text, MAX_NAME);
  }
  return typeof id === 'string' && id.trim() !== '' ? clip(id, MAX_NAME) : null;
}

function textsOf(properties: GeoJsonProperties): readonly (readonly [string, string])[] {
  if (properties === null) return [];
  return Object.entries(properties)
    .filter(([key]) => !LOOK_KEYS.has(key))
    .map(([key, value]) => [clip(key, MAX_NAME), clip(toText(value), MAX_TEXT)] as const)
    .filter(([, value]) => value !== '')
    .slice(0, MAX_PROPERTIES);
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const html = htmlOf(value);
  if (html !== null) return withoutTags(html);
  const links = linksOf(value);
  return links === null ? JSON.stringify(value) : links.join(' ');
}

/** KML's descriptions: `{"@type": "html", "value": …}`. */
function htmlOf(value: object): string | null {
  const isHtml = '@type' in value && value['@type'] === 'html';
  return isHtml && 'value' in value && typeof value.value === 'string' ? value.value : null;
}

/** GPX's links: `[{"href": …}]`. */
function linksOf(value: object): readonly string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const links = value.map((item: unknown) => Object(item)['href'] as unknown);
  return links.every((link) => typeof link === 'string') ? links : null;
}

/** Reads like the text of the page that it would have been. The result is only ever shown as text. */
function withoutTags(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<(?:br|\/p|\/tr|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&amp;/gi, '&')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
