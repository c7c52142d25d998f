import { addProtocol, removeProtocol } from 'maplibre-gl';
import { TILES_SCHEME } from './site-tiles';

/**
 * Lets the map read the sites from a PMTiles file, in ranges; the function returned ends that. What reads such
 * files is loaded with the first tile that is asked for.
 */
export function connectSiteTiles(): () => void {
  const reader = import('pmtiles').then(({ Protocol }) => new Protocol());
  addProtocol(TILES_SCHEME, async (request, abort) => {
    const { data } = await (await reader).tilev4(request, abort);
    if (data instanceof Uint8Array) return { data: data.slice().buffer };
    return { data: data as object };
  });
  return () => removeProtocol(TILES_SCHEME);
}
