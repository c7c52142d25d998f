import type { Feature } from '@maplibre/maplibre-gl-style-spec';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../domain/language';
import type { Theme } from '../domain/view';
import { GUARD_SIZE } from '../map/badges';
import { asSeen, evaluate, numberOf } from './evaluate';
import type { Frame } from './frame';
import { isBold, labelLayers, pointsOf, type ThemedLabels } from './label-layers';
import { linesOf, widthOf } from './letters';
import { boxOf, liesIn, overlap, squareAt, type Anchor, type Box } from './name-boxes';
import { middleOf, STEPS } from './steps';

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

/** From about here on the map names every station and street corner, more than a picture can carry. */
const NAMED_UNTIL = 12.8;
/** So far above its beginning a step is decided; below that names use up the room that they keep round them. */
const LEAST = 0.12;
/** How far a name may reach beyond the frame: what a page keeps free round it. CSS pixels. */
const BEYOND = 40;

/** The picture at one step of the zoom, for which its names are decided. */
interface Scene {
  readonly frame: Frame;
  readonly zoom: number;
  /** Of the frame, in CSS pixels. */
  readonly width: number;
  /** Rooms of badges, and of the names that have found one. */
  readonly taken: Box[];
}

type Point = GeoJSON.Feature<GeoJSON.Point>;
/** A name with its size at the step that it was placed for. */
type PlacedName = Omit<Name, 'steps'> & { readonly sized: NameSize };

/**
 * The names of the first view in one language, each where MapLibre would put it: one layer after the other from the
 * top, on the first side on which it covers no badge and no other name. Decided for a narrow width of a step, so that
 * nothing overlaps at the others.
 *
 * @param features By source of the map's style.
 */
export function namesOf(
  features: ReadonlyMap<unknown, readonly GeoJSON.Feature[]>,
  frame: Frame,
  lang: Language,
): readonly Name[] {
  const layers = labelLayers(lang);
  const names = new Map<string, Name>();
  for (const [index, step] of STEPS.entries()) {
    const zoom = Math.min(middleOf(step), NAMED_UNTIL);
    const scene: Scene = { frame, zoom, width: frame.pixelsAt(step + LEAST), taken: [] };
    for (const layer of layers.guards) {
      scene.taken.push(...pointsOf(layer, features, zoom).map((at) => guardAt(at, layer, scene)));
    }
    for (const layer of layers.names) {
      for (const placed of placeAll(layer, pointsOf(layer.light, features, zoom), scene)) {
        const { sized, ...name } = placed;
        const key = JSON.stringify(name);
        const steps = [...(names.get(key)?.steps ?? STEPS.map(() => null))];
        steps[index] = sized;
        names.set(key, { ...name, steps });
      }
    }
  }
  return [...names.values()];
}

function guardAt(feature: Point, { layout }: SymbolLayerSpecification, scene: Scene): Box {
  const size = numberOf(layout?.['icon-size'], 1, asSeen(feature), scene.zoom);
  return squareAt(pixelsOf(feature, scene), size * GUARD_SIZE);
}

/** In the order in which MapLibre takes them. */
function placeAll(
  layer: ThemedLabels,
  features: readonly Point[],
  scene: Scene,
): readonly PlacedName[] {
  const key = layer.light.layout?.['symbol-sort-key'];
  return features
    .map((feature) => ({ feature, rank: numberOf(key, 0, asSeen(feature), scene.zoom) }))
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ feature }) => place(layer, feature, scene) ?? []);
}

/** Takes its room in the scene; null where it would cover something on every side. */
function place(layer: ThemedLabels, feature: Point, scene: Scene): PlacedName | null {
  const { frame, zoom, width, taken } = scene;
  const { layout = {}, paint = {} } = layer.light;
  const seen = asSeen(feature);
  const number = (value: unknown, otherwise: number) => numberOf(value, otherwise, seen, zoom);
  const spacing = number(layout['text-letter-spacing'], 0);
  const text = String(evaluate(layout['text-field'], seen, zoom));
  const lines = linesOf(text, number(layout['text-max-width'], 10), spacing);
  const size = number(layout['text-size'], 16);
  const offset = number(layout['text-radial-offset'], 0);
  const extent = {
    width: Math.max(...lines.map((line) => widthOf(line, spacing))) * size,
    height: lines.length * number(layout['text-line-height'], 1.2) * size,
    size,
    offset: offset * size,
    padding: number(layout['text-padding'], 2),
  };
  const spot = pixelsOf(feature, scene);
  const corner = [width, (width * frame.height) / frame.width] as const;
  const anchors = (layout['text-variable-anchor'] ?? ['center']) as readonly Anchor[];
  const anchor = anchors.find((side) => {
    const box = boxOf(spot, extent, side);
    return liesIn(box, corner, BEYOND) && !taken.some((other) => overlap(box, other));
  });
  if (anchor === undefined) return null;
  taken.push(boxOf(spot, extent, anchor));
  return {
    site: siteOf(feature),
    lines,
    anchor,
    at: [spot[0] / width, spot[1] / corner[1]],
    isBold: isBold(layout['text-font'], seen, zoom),
    spacing,
    colours: { light: coloursOf(layer.light, seen, zoom), dark: coloursOf(layer.dark, seen, zoom) },
    haloWidth: number(paint['text-halo-width'], 0),
    sized: { size: Math.round(size * 10) / 10, offset },
  };
}

function coloursOf({ paint = {} }: SymbolLayerSpecification, seen: Feature, zoom: number) {
  return {
    text: String(evaluate(paint['text-color'], seen, zoom)),
    halo: String(evaluate(paint['text-halo-color'], seen, zoom)),
  };
}

function pixelsOf(
  { geometry }: Point,
  { frame, width }: Pick<Scene, 'frame' | 'width'>,
): readonly [number, number] {
  const [x, y] = frame.project(geometry.coordinates);
  return [(x * width) / frame.width, (y * width) / frame.width];
}

function siteOf({ properties }: GeoJSON.Feature): string | null {
  const id: unknown = properties?.['id'];
  return properties?.['layer'] === undefined && typeof id === 'string' ? id : null;
}
