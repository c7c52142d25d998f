import type { Feature } from '@maplibre/maplibre-gl-style-spec';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../domain/language';
import type { Theme } from '../domain/view';
import { GUARD_IMAGE, GUARD_SIZE } from '../map/badges';
import { font } from '../map/fonts';
import { inOrder } from '../map/order';
import { contextOf, SUBJECTS } from '../map/subjects';
import { asSeen, evaluate, numberOf, takes } from './evaluate';
import type { Frame } from './frame';
import { linesOf, widthOf } from './letters';
import { middleOf, STEPS } from './steps';

/** The side of its place that a name stands at is the other one: a name with the anchor `left` stands to the right. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'center';

/** How large a name is drawn at one step of the zoom. */
export interface NameSize {
  /** CSS pixels. */
  readonly size: number;
  /** From the place to the text, in em. */
  readonly offset: number;
}

/** A name as it stands at some steps of the zoom. */
export interface Name {
  /** Id of the site that it names; null for the base map. */
  readonly site: string | null;
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  /** In shares of the frame's width and height. */
  readonly at: readonly [number, number];
  readonly isBold: boolean;
  /** Between letters, in em. */
  readonly spacing: number;
  /** CSS colours. */
  readonly colours: Readonly<Record<Theme, { readonly text: string; readonly halo: string }>>;
  /** CSS pixels. */
  readonly haloWidth: number;
  /** One a step; null where it is not drawn. */
  readonly steps: readonly (NameSize | null)[];
}

/** Those that say most at first sight; the rest comes with the map. */
const NAMED: readonly string[] = ['site-labels', 'label-stations', 'label-places'];
/** From about here on the map names every station and street corner, more than a picture can carry. */
const NAMED_UNTIL = 12.8;
/** So far above its beginning a step is decided; below that names use up the room that they keep round them. */
const LEAST = 0.12;
/** How far a name may reach beyond the frame: what a page keeps free round it. CSS pixels. */
const BEYOND = 40;
/** MapLibre sets a line above or below a place closer, by a part of its height. */
const BASELINE = 7 / 24;

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Features = ReadonlyMap<unknown, readonly GeoJSON.Feature[]>;
type ThemedLabels = Readonly<Record<Theme, SymbolLayerSpecification>>;

/** What one layer would write of one feature. */
interface Candidate {
  readonly layer: ThemedLabels;
  readonly feature: GeoJSON.Feature;
  readonly key: number;
}

/**
 * The names of the first view in one language, each where MapLibre would put it: one layer after the other from the
 * top, on the first side on which it covers no badge and no other name. Decided for a narrow width of a step, so that
 * nothing overlaps at the others.
 */
export function namesOf(features: Features, frame: Frame, lang: Language): readonly Name[] {
  const names = new Map<string, Name>();
  for (const [index, step] of STEPS.entries()) {
    for (const name of placed(features, frame, lang, step)) {
      const { sized, ...rest } = name;
      const key = JSON.stringify(rest);
      const steps = [...(names.get(key)?.steps ?? STEPS.map(() => null))];
      steps[index] = sized;
      names.set(key, { ...rest, steps });
    }
  }
  return [...names.values()];
}

function placed(features: Features, frame: Frame, lang: Language, step: number) {
  const zoom = Math.min(middleOf(step), NAMED_UNTIL);
  const width = frame.pixelsAt(step + LEAST);
  const layers = labelLayers(lang);
  const taken: Box[] = layers.guards.flatMap((layer) =>
    due(layer, features, zoom).map((feature) => {
      const size = numberOf(layer.layout?.['icon-size'], 1, asSeen(feature), zoom) * GUARD_SIZE;
      const [x, y] = pixelsOf(feature, frame, width);
      return [x - size / 2, y - size / 2, x + size / 2, y + size / 2] as const;
    }),
  );
  return layers.names.flatMap((layer) => {
    const candidates = due(layer.light, features, zoom).map((feature): Candidate => {
      const sortKey = layer.light.layout?.['symbol-sort-key'];
      return { layer, feature, key: numberOf(sortKey, 0, asSeen(feature), zoom) };
    });
    return candidates
      .toSorted((a, b) => a.key - b.key)
      .flatMap((candidate) => {
        const found = place(candidate, frame, width, zoom, taken);
        if (found === null) return [];
        taken.push(found.box);
        return [found.name];
      });
  });
}

/** Null where it would cover something on every side. */
function place(
  { layer, feature }: Candidate,
  frame: Frame,
  width: number,
  zoom: number,
  taken: readonly Box[],
) {
  const seen = asSeen(feature);
  const layout = layer.light.layout ?? {};
  const number = (value: unknown, otherwise: number) => numberOf(value, otherwise, seen, zoom);
  const spacing = number(layout['text-letter-spacing'], 0);
  const most = number(layout['text-max-width'], 10);
  const lines = linesOf(String(evaluate(layout['text-field'], seen, zoom)), most, spacing);
  const size = number(layout['text-size'], 16);
  const offset = number(layout['text-radial-offset'], 0);
  const padding = number(layout['text-padding'], 2);
  const lineHeight = number(layout['text-line-height'], 1.2);
  const spot = pixelsOf(feature, frame, width);
  const extent = [
    Math.max(...lines.map((line) => widthOf(line, spacing))) * size,
    lines.length * lineHeight * size,
  ] as const;
  const anchors = (layout['text-variable-anchor'] ?? ['center']) as readonly Anchor[];
  const height = (width * frame.height) / frame.width;
  const isFree = (box: Box): boolean =>
    box[0] > -BEYOND &&
    box[1] > -BEYOND &&
    box[2] < width + BEYOND &&
    box[3] < height + BEYOND &&
    !taken.some((other) => overlap(box, other));
  for (const anchor of anchors) {
    const box = boxOf(spot, extent, anchor, offset * size, BASELINE * size, padding);
    if (!isFree(box)) continue;
    const at = [spot[0] / width, spot[1] / height] as const;
    const name = {
      site: siteOf(feature),
      lines,
      anchor,
      at,
      isBold: isBold(layout['text-font'], seen, zoom),
      spacing,
      colours: { light: coloursOf(layer.light, seen), dark: coloursOf(layer.dark, seen) },
      haloWidth: number(layer.light.paint?.['text-halo-width'], 0),
      sized: { size: Math.round(size * 10) / 10, offset },
    };
    return { box, name };
  }
  return null;

  function coloursOf({ paint = {} }: SymbolLayerSpecification, of: typeof seen) {
    return {
      text: String(evaluate(paint['text-color'], of, zoom)),
      halo: String(evaluate(paint['text-halo-color'], of, zoom)),
    };
  }
}

/** Of a text of this width and height at a spot, with the room that it keeps round it; all in CSS pixels. */
function boxOf(
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  anchor: Anchor,
  offset: number,
  baseline: number,
  padding: number,
): Box {
  const [left, top] = {
    left: [x + offset, y - height / 2],
    right: [x - offset - width, y - height / 2],
    top: [x - width / 2, y + offset - baseline],
    bottom: [x - width / 2, y - offset + baseline - height],
    center: [x - width / 2, y - height / 2],
  }[anchor] as [number, number];
  return [left - padding, top - padding, left + width + padding, top + height + padding];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The layers whose names are drawn, and those that keep names off the badges, top to bottom. */
function labelLayers(lang: Language) {
  const [light, dark] = (['light', 'dark'] as const).map((theme) =>
    inOrder(SUBJECTS.flatMap((subject) => subject.layers(contextOf(theme, lang))))
      .filter((layer) => layer.type === 'symbol')
      .toReversed(),
  ) as [SymbolLayerSpecification[], SymbolLayerSpecification[]];
  return {
    guards: light.filter(({ layout }) => layout?.['icon-image'] === GUARD_IMAGE),
    names: light.flatMap((layer, index): ThemedLabels[] => {
      const other = dark[index];
      return NAMED.includes(layer.id) && other !== undefined ? [{ light: layer, dark: other }] : [];
    }),
  };
}

function due(
  layer: SymbolLayerSpecification,
  features: Features,
  zoom: number,
): readonly GeoJSON.Feature[] {
  return (features.get(layer.source) ?? []).filter(
    (feature) => feature.geometry.type === 'Point' && takes(layer, asSeen(feature), zoom),
  );
}

function pixelsOf(
  { geometry }: GeoJSON.Feature,
  { project, width }: Frame,
  pixels: number,
): readonly [number, number] {
  if (geometry.type !== 'Point') throw new Error('A name stands at a point');
  const [x, y] = project(geometry.coordinates);
  return [(x * pixels) / width, (y * pixels) / width];
}

/** A list of fonts is no expression, though it looks like one: see `font` in src/map/fonts.ts. */
function isBold(fonts: unknown, feature: Feature, zoom: number): boolean {
  const isList = Array.isArray(fonts) && fonts.length === 1;
  return String(isList ? fonts : evaluate(fonts, feature, zoom)) === String(font('bold'));
}

function siteOf({ properties }: GeoJSON.Feature): string | null {
  const id: unknown = properties?.['id'];
  return properties?.['layer'] === undefined && typeof id === 'string' ? id : null;
}
