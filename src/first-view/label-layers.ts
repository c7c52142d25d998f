import type { Feature } from '@maplibre/maplibre-gl-style-spec';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../domain/language';
import type { Theme } from '../domain/view';
import { GUARD_IMAGE } from '../map/badges';
import { font } from '../map/fonts';
import { inOrder } from '../map/order';
import { contextOf, SUBJECTS } from '../map/subjects';
import { asSeen, evaluate, takes } from './evaluate';

/** Those that say most at first sight; the rest comes with the map. */
const NAMED: readonly string[] = ['site-labels', 'label-stations', 'label-places'];

/** A layer of names in both themes: alike but for its colours. */
export type ThemedLabels = Readonly<Record<Theme, SymbolLayerSpecification>>;

/** The layers whose names the picture bears, and those that keep names off the badges; top to bottom. */
export function labelLayers(lang: Language): {
  readonly names: readonly ThemedLabels[];
  readonly guards: readonly SymbolLayerSpecification[];
} {
  const [light, dark] = [symbolLayers('light', lang), symbolLayers('dark', lang)];
  return {
    guards: light.filter(({ layout }) => layout?.['icon-image'] === GUARD_IMAGE),
    names: light.flatMap((layer, index): ThemedLabels[] => {
      const other = dark[index];
      return NAMED.includes(layer.id) && other !== undefined ? [{ light: layer, dark: other }] : [];
    }),
  };
}

function symbolLayers(theme: Theme, lang: Language): readonly SymbolLayerSpecification[] {
  return inOrder(SUBJECTS.flatMap((subject) => subject.layers(contextOf(theme, lang))))
    .filter((layer) => layer.type === 'symbol')
    .toReversed();
}

/** The points of these features, by source, that the layer shows at a zoom. */
export function pointsOf(
  layer: SymbolLayerSpecification,
  features: ReadonlyMap<unknown, readonly GeoJSON.Feature[]>,
  zoom: number,
): readonly GeoJSON.Feature<GeoJSON.Point>[] {
  return (features.get(layer.source) ?? [])
    .filter((feature) => isPoint(feature))
    .filter((feature) => takes(layer, asSeen(feature), zoom));
}

function isPoint(feature: GeoJSON.Feature): feature is GeoJSON.Feature<GeoJSON.Point> {
  return feature.geometry.type === 'Point';
}

/** A list of fonts is no expression, though it looks like one: see `font` in src/map/fonts.ts. */
export function isBold(fonts: unknown, feature: Feature, zoom: number): boolean {
  const isList = Array.isArray(fonts) && fonts.length === 1;
  return String(isList ? fonts : evaluate(fonts, feature, zoom)) === String(font('bold'));
}
