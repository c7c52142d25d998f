import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { LayerId } from '../order';
import { SPRITE_ID, type BaseMapLook } from './content';

/** What is drawn of the embedded map where only land, water and boundaries are wanted. */
const PLAIN: ReadonlySet<string> = new Set<LayerId>([
  'land',
  'hong-kong',
  'water-areas',
  'water-edges',
  'water-lines',
  'outside',
  'district-tint',
  'sar-tint',
  'neighbour-boundaries',
  'outside-veil',
  'district-edge',
  'sar-ground',
  'sar-boundary',
  'fade',
]);

/** What is drawn of the embedded map over a base map from outside. */
const OVER_OUTSIDE: ReadonlySet<string> = new Set<LayerId>(['district-tint', 'district-edge']);

/** Layers of sites and of the reader's own files, which every base map carries, have ids that begin so. */
const OURS = /^(?:site|overlay)-/;
/** Labels of the embedded map, which those of another replace. */
const BASE_LABEL = 'label-';

/**
 * The map's layers with those of the base map, bottom to top.
 *
 * @param layers The map's own, embedded base map included, in order.
 */
export function arrangeLayers(
  layers: readonly LayerSpecification[],
  look: BaseMapLook,
): LayerSpecification[] {
  if (look.id === 'embedded') return [...layers];
  if (look.id === 'plain') return layers.filter(({ id }) => isOurs(id) || PLAIN.has(id));
  const { layersBelow, labelLayersAbove } = look.content;
  if (!look.isProven) return [...layersBelow, ...labelLayersAbove, ...layers];
  const labels = layers.findIndex(({ id }) => id.startsWith(BASE_LABEL));
  const ours = (part: readonly LayerSpecification[]): LayerSpecification[] =>
    part.filter(({ id }) => isOurs(id) || OVER_OUTSIDE.has(id));
  return [
    ...layersBelow,
    ...ours(layers.slice(0, labels)),
    ...labelLayersAbove,
    ...ours(layers.slice(labels)),
  ];
}

/** What else of the style a base map brings along. */
export function baseMapParts(
  look: BaseMapLook,
): Pick<StyleSpecification, 'sources' | 'glyphs' | 'sprite'> {
  if (!('content' in look)) return { sources: {} };
  const { sources, glyphs, sprite } = look.content;
  return {
    sources,
    ...(glyphs === undefined ? {} : { glyphs }),
    ...(sprite === undefined ? {} : { sprite: [{ id: SPRITE_ID, url: sprite }] }),
  };
}

function isOurs(id: string): boolean {
  return OURS.test(id);
}
