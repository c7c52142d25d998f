// @ts-nocheck
import type { BaseMapId } from '../../domain/base-map';
import type { Language } from '../../domain/language';
import type { MapTheme } from '../themes';
import type { BaseMapConfig } from './config';
import type { LoadedBaseMap, OutsideId } from './content';

export interface LoadRequest {
  readonly theme: MapTheme;
  readonly lang: Language;
  readonly signal: AbortSignal;
}

/** Whom to name on the map. Names are the same in every language. */
export interface Credit {
  readonly text: string;
  readonly address: string;
}

interface BaseMap {
  readonly requiresNetwork: boolean;
  /** Beside OpenStreetMap's contributors, who are named for every base map. */
  readonly credits: readonly Credit[];
}

interface OutsideBaseMap extends BaseMap {
  /** Rejects where the map is not offered by this build, or cannot be had or used. */
  readonly load: (config: BaseMapConfig, request: LoadRequest) => Promise<LoadedBaseMap>;
}

/** Base maps that have to be loaded. Their code is fetched on choice. */
export const OUTSIDE: Readonly<Record<OutsideId, OutsideBaseMap>> = {
  openfreemap: {
    requiresNetwork: true,
    credits: [
      { text: 'OpenFreeMap', address: 'https://openfreemap.org/' },
      { text: '© OpenMapTiles', address: 'https://www.openmaptiles.org/' },
    ],
    load: async ({ openfreemap }, request) => {
      if (openfreemap === null) throw new Error('This build offers no OpenFreeMap');
      const { load } = await import('./openfreemap');
      return load(openfreemap, request);
    },
  },
  pmtiles: {
    requiresNetwork: true,
    credits: [{ text: 'Protomaps', address: 'https://protomaps.com/' }],
    load: async ({ pmtiles }, request) => {
      if (pmtiles === null) throw new Error('This build offers no PMTiles file');
      const { load } = await import('./pmtiles');
      return load(pmtiles, request);
    },
  },
};

const BUILT_IN: BaseMap = { requiresNetwork: false, credits: [] };

export const BASE_MAP_ENTRIES: Readonly<Record<BaseMapId, BaseMap>> = {
  embedded: BUILT_IN,
  plain: BUILT_IN,
  ...OUTSIDE,
};

/** True for a base map that has to be loaded. */
export function isOutside(id: BaseMapId): id is OutsideId {
  return id in OUTSIDE;
}
