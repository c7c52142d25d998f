import type { FeatureIdentifier, LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import { SITE_LAYERS } from '../domain/site-layers';

/** Scheme of the addresses by which the map asks for tiles of a PMTiles file. */
export const TILES_SCHEME = 'pmtiles';

const TILED: ReadonlySet<unknown> = new Set(Object.values(SITE_LAYERS));

/** Zooms and bounds are in the file. @param address Of the PMTiles file, absolute or relative to the page. */
export function tileSource(address: string): VectorSourceSpecification {
  const { href } = new URL(address, globalThis.document?.baseURI ?? 'http://localhost/');
  return { type: 'vector', url: `${TILES_SCHEME}://${href}`, promoteId: 'id' };
}

/** The layers as they read the sites from vector tiles, which have several layers each. */
export function onTiles(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.map((layer) =>
    'source' in layer && TILED.has(layer.source)
      ? { ...layer, 'source-layer': layer.source }
      : layer,
  );
}

/**
 * How the state of a site's shapes is asked for and set; of all sites without an id.
 *
 * @param source The source of site shapes, as the map has it.
 */
export function siteShapesOf(
  source: { readonly type: string } | undefined,
  id?: string,
): FeatureIdentifier {
  return {
    source: SITE_LAYERS.siteShapes,
    ...(source?.type === 'vector' ? { sourceLayer: SITE_LAYERS.siteShapes } : {}),
    ...(id === undefined ? {} : { id }),
  };
}
