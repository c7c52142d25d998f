import { readConfig, webAddress, type BaseMapEnv } from './config';

/** Origins to add to two directives of a Content-Security-Policy; `'self'` is not among them. */
export interface PolicyHosts {
  readonly connect: readonly string[];
  readonly img: readonly string[];
}

/** The build's variables that say what comes from elsewhere. */
export interface OutsideEnv extends BaseMapEnv {
  /** Address of the PMTiles file of the sites, absolute or relative to the page. */
  readonly VITE_SITE_TILES_URL?: string | undefined;
}

/**
 * The origins that base maps and sites of a build need, and no others. Everything, images included, is fetched
 * by script and handed to the map, so that no host is needed for images.
 */
export function policyHosts(env: OutsideEnv): PolicyHosts {
  const { openfreemap, pmtiles } = readConfig(env);
  const sites = webAddress(env.VITE_SITE_TILES_URL ?? '');
  const origins = [openfreemap, pmtiles, sites].flatMap((address) => originOf(address) ?? []);
  return { connect: [...new Set(origins)].toSorted(), img: [] };
}

/** Null for none, and for an address on the page's own server. */
function originOf(address: string | null): string | null {
  return address === null ? null : (URL.parse(address)?.origin ?? null);
}
