// @ts-nocheck
import { layers, namedFlavor } from '@protomaps/basemaps';
import { PMTiles, TileType } from 'pmtiles';
import { tileTemplate } from './broker';
import { ownId, type LoadedBaseMap } from './content';
import { within } from './fetching';
import { adaptLayers } from './layers';
import { isRecord } from './records';
import type { LoadRequest } from './registry';
import { isLayer } from './validator';

const ID = 'pmtiles';
const SOURCE = 'protomaps';
const HEADER_TIMEOUT_MS = 8_000;
const TILE_TIMEOUT_MS = 10_000;
/** Layers without which the file is not one of Protomaps' base maps. */
const NEEDED = ['earth', 'roads'];

/**
 * A street map from one PMTiles file with Protomaps' layers, read in ranges. No letters and no icons come
 * with it: labels are drawn with the reader's fonts. Rejects where the file cannot be had or used.
 */
export async function load(
  address: string,
  { theme, lang, signal }: LoadRequest,
): Promise<LoadedBaseMap> {
  const file = new PMTiles(new URL(address, document.baseURI).href);
  const header = await within(HEADER_TIMEOUT_MS, signal, () => file.getHeader());
  if (header.tileType !== TileType.Mvt) throw new Error(`${address} has no vector tiles`);
  const metadata = await within(HEADER_TIMEOUT_MS, signal, () => file.getMetadata());
  const present = layerIds(metadata);
  if (!NEEDED.every((id) => present.has(id))) throw new Error(`${address} has other layers`);

  const flavor = namedFlavor(theme === 'dark' ? 'dark' : 'light');
  return {
    content: {
      ...adaptLayers(layers(SOURCE, flavor, { lang }), {
        sources: new Set([SOURCE]),
        hasSprite: false,
        lang: null,
        isLayer,
      }),
      sources: {
        [ownId(SOURCE)]: {
          type: 'vector',
          tiles: [tileTemplate(ID, SOURCE)],
          minzoom: header.minZoom,
          maxzoom: header.maxZoom,
          bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
        },
      },
    },
    reader: {
      glyphs: null,
      sprite: null,
      tile: ({ z, x, y }, stop) =>
        within(TILE_TIMEOUT_MS, stop, async (signalOfTile) => {
          const tile = await file.getZxy(z, x, y, signalOfTile);
          return tile === undefined || tile.data.byteLength === 0 ? null : tile.data;
        }),
    },
  };
}

function layerIds(metadata: unknown): ReadonlySet<unknown> {
  const listed: unknown = isRecord(metadata) ? metadata['vector_layers'] : undefined;
  const entries: unknown[] = Array.isArray(listed) ? listed : [];
  return new Set(entries.filter(isRecord).map(({ id }) => id));
}
