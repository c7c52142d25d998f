import type { Feature } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../domain/view';
import { THEMES } from '../map/themes';
import { asSeen, evaluate, numberOf, takes } from './evaluate';
import type { Frame } from './frame';
import { pathOf } from './path';
import { perStep } from './steps';

/** How a shape is painted at one step of the zoom; lengths in CSS pixels. */
export interface Look {
  readonly colours: Readonly<Record<Theme, Colour>>;
  /** Of the stroke; 0 for an area. */
  readonly width: number;
  readonly dashes: readonly number[];
}

interface Colour {
  /** CSS colour. */
  readonly colour: string;
  readonly opacity: number;
}

/** One path of the drawing. */
export interface Shape {
  readonly layer: string;
  /** Id of the site that it stands for; null for the base map. */
  readonly site: string | null;
  readonly type: 'fill' | 'line';
  readonly cap: 'butt' | 'round';
  /** True where only what lies inside the path itself is to be seen. */
  readonly isInside: boolean;
  /** Path data in units of the frame. */
  readonly path: string;
  /** One a step; null where it is not drawn. */
  readonly looks: readonly (Look | null)[];
}

/** A layer in both themes: alike but for their colours. */
export type ThemedLayer = Readonly<Record<Theme, LayerSpecification>>;

/** What one layer draws of these features, features of one look joined where they can be. */
export function shapesOf(
  layer: ThemedLayer,
  features: readonly GeoJSON.Feature[],
  frame: Frame,
): Shape[] {
  const groups = new Map<string, { shape: Shape; paths: string[]; rank: number }>();
  for (const [index, feature] of features.entries()) {
    const seen = asSeen(feature);
    for (const part of partsOf(layer, seen)) {
      const path = part.looks.some(Boolean) ? pathOf(feature.geometry, frame) : '';
      if (path === '') continue;
      const site = siteOf(feature);
      // What shines through must not be joined: it would no longer add up where it overlaps.
      const alone = part.type === 'fill' && isClear(part.looks) ? index : -1;
      const key = JSON.stringify([part, site, alone]);
      const group = groups.get(key);
      if (group) group.paths.push(path);
      else {
        const shape = { ...part, layer: layer.light.id, site, path: '' };
        groups.set(key, { shape, paths: [path], rank: rankOf(layer.light, seen) });
      }
    }
  }
  return [...groups.values()]
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ shape, paths }) => ({ ...shape, path: paths.join('') }));
}

type Part = Pick<Shape, 'type' | 'cap' | 'isInside' | 'looks'>;

/** Circles are two dots, and lines with a gap two lines, one on the other. */
function partsOf(layer: ThemedLayer, feature: Feature): Part[] {
  const { type } = layer.light;
  if (type === 'fill') return [part(layer, feature, 'fill', fillLook)];
  if (type === 'circle') {
    return [ringLook, discLook].map((look) => part(layer, feature, 'line', look, 'round'));
  }
  if (type !== 'line') return [];
  const line = part(layer, feature, 'line', lineLook, capOf(layer.light));
  const hasGap = layer.light.paint?.['line-gap-width'] !== undefined;
  return hasGap ? [line, part(layer, feature, 'line', gapLook)] : [line];
}

type Draw = (paint: Paint, feature: Feature, zoom: number, theme: Theme) => Painted;
type Paint = Readonly<Record<string, unknown>>;

/** A look in one theme. */
interface Painted extends Colour {
  readonly width: number;
  readonly dashes: readonly number[];
}

function part(
  layer: ThemedLayer,
  feature: Feature,
  type: Shape['type'],
  draw: Draw,
  cap: Shape['cap'] = 'butt',
): Part {
  const paint = (theme: Theme, zoom: number): Painted =>
    draw((layer[theme].paint ?? {}) as Paint, feature, zoom, theme);
  const looks = perStep((zoom): Look | null => {
    if (!takes(layer.light, feature, zoom)) return null;
    const [light, dark] = [paint('light', zoom), paint('dark', zoom)];
    const { width, dashes } = light;
    if (light.opacity === 0 || (type === 'line' && width < 0.05)) return null;
    return { colours: { light: colourOf(light), dark: colourOf(dark) }, width, dashes };
  });
  const isInside = 'line-offset' in (layer.light.paint ?? {});
  return { type, cap, isInside, looks };
}

function colourOf({ colour, opacity }: Painted): Colour {
  return { colour, opacity };
}

const fillLook: Draw = (paint, feature, zoom) => ({
  colour: textOf(paint['fill-color'], feature, zoom),
  // The pattern of a sketched area is not drawn: its edge tells the same.
  opacity: 'fill-pattern' in paint ? 0 : numberOf(paint['fill-opacity'], 1, feature, zoom),
  width: 0,
  dashes: [],
});

const lineLook: Draw = (paint, feature, zoom) => {
  const line = numberOf(paint['line-width'], 1, feature, zoom);
  const gap = numberOf(paint['line-gap-width'], 0, feature, zoom);
  const offset = numberOf(paint['line-offset'], 0, feature, zoom);
  // With a gap, as wide as both lines; with an offset, so wide that its inner half is seen.
  const width = gap > 0 ? gap + 2 * line : line + 2 * offset;
  const dashes = (paint['line-dasharray'] ?? []) as readonly number[];
  return {
    colour: textOf(paint['line-color'], feature, zoom),
    opacity: numberOf(paint['line-opacity'], 1, feature, zoom),
    width: round(width),
    dashes: dashes.map((length) => round(length * line)),
  };
};

/** What lies between the two lines: the ground, though of one colour. */
const gapLook: Draw = (paint, feature, zoom, theme) => ({
  colour: THEMES[theme].land,
  opacity: 1,
  width: round(numberOf(paint['line-gap-width'], 0, feature, zoom)),
  dashes: [],
});

const discLook: Draw = (paint, feature, zoom) => ({
  colour: textOf(paint['circle-color'], feature, zoom),
  opacity: numberOf(paint['circle-opacity'], 1, feature, zoom),
  width: round(2 * numberOf(paint['circle-radius'], 5, feature, zoom)),
  dashes: [],
});

const ringLook: Draw = (paint, feature, zoom) => {
  const radius = numberOf(paint['circle-radius'], 5, feature, zoom);
  const ring = numberOf(paint['circle-stroke-width'], 0, feature, zoom);
  return {
    colour: textOf(paint['circle-stroke-color'], feature, zoom),
    opacity: ring === 0 ? 0 : numberOf(paint['circle-stroke-opacity'], 1, feature, zoom),
    width: round(2 * (radius + ring)),
    dashes: [],
  };
};

function textOf(value: unknown, feature: Feature, zoom: number): string {
  return String(evaluate(value, feature, zoom));
}

function capOf(layer: LayerSpecification): Shape['cap'] {
  return layer.type === 'line' && layer.layout?.['line-cap'] === 'round' ? 'round' : 'butt';
}

function rankOf(layer: LayerSpecification, feature: Feature): number {
  const key = layer.type === 'line' ? layer.layout?.['line-sort-key'] : undefined;
  return numberOf(key, 0, feature, 12);
}

function isClear(looks: readonly (Look | null)[]): boolean {
  return looks.some(
    (look) =>
      look !== null && (look.colours.light.opacity < 1 || /rgba/.test(look.colours.light.colour)),
  );
}

function siteOf({ properties }: GeoJSON.Feature): string | null {
  const part: unknown = properties?.['part'];
  const id: unknown = properties?.['id'];
  return part !== undefined && typeof id === 'string' ? id : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
