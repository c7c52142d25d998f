import type { BaseMapId } from '../../domain/base-map';

/** The build's variables that say which base maps are offered. */
export interface BaseMapEnv {
  /** `1` offers OpenFreeMap. */
  readonly VITE_OPENFREEMAP?: string | undefined;
  /** Folder of the styles `positron` and `dark`, on another server than OpenFreeMap's; offers it too. */
  readonly VITE_OPENFREEMAP_URL?: string | undefined;
  /** Address of a PMTiles file with Protomaps' layers, absolute or relative to the page. */
  readonly VITE_PMTILES_URL?: string | undefined;
}

/** Addresses of what is offered; null for what is not. */
export interface BaseMapConfig {
  /** Folder of the styles, absolute, without a slash at its end. */
  readonly openfreemap: string | null;
  /** Absolute, or relative to the page. */
  readonly pmtiles: string | null;
}

const OPENFREEMAP_STYLES = 'https://tiles.openfreemap.org/styles';
const ABSOLUTE = /^[a-z][a-z\d+.-]*:|^\/\//i;

/** An address that cannot be used offers nothing. */
export function readConfig(env: BaseMapEnv): BaseMapConfig {
  const styles = env.VITE_OPENFREEMAP_URL?.trim() || null;
  const isOffered = env.VITE_OPENFREEMAP === '1';
  const file = env.VITE_PMTILES_URL?.trim() || null;
  return {
    openfreemap: styles ? webAddress(styles) : isOffered ? OPENFREEMAP_STYLES : null,
    pmtiles: file !== null && ABSOLUTE.test(file) ? webAddress(file) : file,
  };
}

/** Ids of the base maps that this build offers, the default first. */
export function availableBaseMaps(env: BaseMapEnv): BaseMapId[] {
  const { openfreemap, pmtiles } = readConfig(env);
  return [
    'embedded',
    'plain',
    ...(openfreemap === null ? [] : (['openfreemap'] as const)),
    ...(pmtiles === null ? [] : (['pmtiles'] as const)),
  ];
}

/** The address as it is asked for; null where it is none of the web. */
export function webAddress(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.href.replace(/\/$/, '');
}
