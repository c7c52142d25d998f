// @ts-nocheck
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

/**
 * True where the map can draw the layer. It refuses a whole style for one bad layer, so each is tried
 * alone. Heavy: only to be imported for a base map from outside.
 */
export function isLayer(layer: Record<string, unknown>): layer is LayerSpecification {
  const source = String(layer['source']);
  try {
    const problems = validateStyleMin({
      version: 8,
      glyphs: 'basemap:///{fontstack}/{range}',
      sources: { [source]: { type: 'vector', tiles: ['basemap:///{z}/{x}/{y}'] } },
      layers: [layer],
    } as Parameters<typeof validateStyleMin>[0]);
    return problems.length === 0;
  } catch {
    return false;
  }
}
