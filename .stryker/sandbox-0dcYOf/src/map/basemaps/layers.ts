// @ts-nocheck
import type { LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../domain/language';
import { ownId, type BaseMapContent } from './content';
import { IMAGE_PROPERTIES, prefixImage } from './images';
import { nameOf, saysName } from './label-language';
import { isRecord } from './records';

/** Types that are drawn; others are for hills and buildings in space. */
const TYPES: ReadonlySet<unknown> = new Set(['background', 'fill', 'line', 'circle', 'symbol']);
/** What is taken over of a layer. */
const KEYS = ['type', 'source-layer', 'minzoom', 'maxzoom', 'filter'] as const;
const MAX_LAYERS = 500;

interface AdaptOptions {
  /** Sources that the layers may use. */
  readonly sources: ReadonlySet<string>;
  /** False without a sprite: what is only an icon is left out then. */
  readonly hasSprite: boolean;
  /** Language to put names in; null to leave them. */
  readonly lang: Language | null;
  readonly isLayer: (layer: Record<string, unknown>) => layer is LayerSpecification;
}

type Layers = Pick<BaseMapContent, 'layersBelow' | 'labelLayersAbove'>;

/**
 * Layers of a style from outside as this map can take them: known types and sources only, ids of their
 * own, valid by the style specification. What does not fit is left out. Throws where no layer with data
 * is left.
 */
export function adaptLayers(layers: readonly unknown[], options: AdaptOptions): Layers {
  const seen = new Set<string>();
  const adapted = layers.slice(0, MAX_LAYERS).flatMap((raw) => {
    const layer = isRecord(raw) ? adaptLayer(raw, options) : null;
    if (layer === null || seen.has(layer.id)) return [];
    seen.add(layer.id);
    return [layer];
  });
  const layersBelow = adapted.filter(({ type }) => type !== 'symbol');
  if (!layersBelow.some((layer) => 'source' in layer)) throw new Error('The style draws nothing');
  return { layersBelow, labelLayersAbove: adapted.filter(({ type }) => type === 'symbol') };
}

function adaptLayer(
  raw: Record<string, unknown>,
  { sources, hasSprite, lang, isLayer }: AdaptOptions,
): LayerSpecification | null {
  const { id, type, source } = raw;
  if (typeof id !== 'string' || !TYPES.has(type)) return null;
  if (type !== 'background' && !(typeof source === 'string' && sources.has(source))) return null;
  const layout = adaptImages(raw['layout'], IMAGE_PROPERTIES.layout, hasSprite);
  if (lang !== null && saysName(layout['text-field'])) layout['text-field'] = nameOf(lang);
  if (type === 'symbol' && !('text-field' in layout) && !('icon-image' in layout)) return null;
  const layer = {
    ...Object.fromEntries(KEYS.filter((key) => key in raw).map((key) => [key, raw[key]])),
    id: ownId(id),
    ...(type === 'background' ? {} : { source: ownId(String(source)) }),
    layout,
    paint: adaptImages(raw['paint'], IMAGE_PROPERTIES.paint, hasSprite),
  };
  return isLayer(layer) ? layer : null;
}

/** A copy with the names of its images prefixed, or without them where there is no sprite. */
function adaptImages(
  properties: unknown,
  imageProperties: readonly string[],
  hasSprite: boolean,
): Record<string, unknown> {
  const entries = isRecord(properties) ? Object.entries(properties) : [];
  const adapted = entries.flatMap(([name, value]): [string, unknown][] => {
    if (!imageProperties.includes(name)) return [[name, value]];
    const image = hasSprite ? prefixImage(value) : undefined;
    return image === undefined ? [] : [[name, image]];
  });
  return Object.fromEntries(adapted);
}
