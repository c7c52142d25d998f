// @ts-nocheck
import type { GeoJsonProperties } from 'geojson';
import type { OverlayLook } from '../domain/overlay';

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;
const MAX_STROKE = 12;

/** Names of simplestyle-spec 1.1.0, and what KML's styles become. */
export const LOOK_KEYS: ReadonlySet<string> = new Set([
  'marker-color',
  'marker-size',
  'marker-symbol',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'fill',
  'fill-opacity',
  'icon-color',
  'icon-opacity',
  'icon-scale',
  'icon-offset',
  'icon-offset-units',
  'icon-heading',
  'icon',
  'label-color',
  'label-opacity',
  'label-scale',
  'styleUrl',
  'styleHash',
  'styleMapHash',
  '_gpxType',
  'coordinateProperties',
]);

/** The colours and sizes a feature asks for; whatever is not exactly one is left to the map. */
export function lookOf(properties: GeoJsonProperties): OverlayLook {
  const own = (key: string): unknown =>
    properties !== null && Object.hasOwn(properties, key) ? properties[key] : undefined;
  return withoutGaps({
    fill: colour(own('fill')),
    fillOpacity: number(own('fill-opacity'), 1),
    stroke: colour(own('stroke')),
    strokeOpacity: number(own('stroke-opacity'), 1),
    strokeWidth: number(own('stroke-width'), MAX_STROKE),
    marker: colour(own('marker-color')) ?? colour(own('icon-color')),
  });
}

function colour(value: unknown): string | undefined {
  const digits = typeof value === 'string' ? HEX.exec(value)?.[1]?.toLowerCase() : undefined;
  if (digits === undefined) return undefined;
  return digits.length === 6 ? `#${digits}` : `#${digits.replace(/./g, '$&$&')}`;
}

function number(value: unknown, most: number): number | undefined {
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof parsed !== 'number' || !Number.isFinite(parsed)) return undefined;
  return Math.min(most, Math.max(0, parsed));
}

function withoutGaps(look: { [K in keyof OverlayLook]: OverlayLook[K] | undefined }): OverlayLook {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
