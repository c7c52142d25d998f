// @ts-nocheck
import { readConfig, type BaseMapEnv } from './config';

/** Origins to add to two directives of a Content-Security-Policy; `'self'` is not among them. */
export interface PolicyHosts {
  readonly connect: readonly string[];
  readonly img: readonly string[];
}

/**
 * The origins that the base maps of a build need, and no others. Everything, images included, is fetched
 * by script and handed to the map, so that no host is needed for images.
 */
export function policyHosts(env: BaseMapEnv): PolicyHosts {
  const { openfreemap, pmtiles } = readConfig(env);
  const origins = [openfreemap, pmtiles].flatMap((address) => originOf(address) ?? []);
  return { connect: [...new Set(origins)].toSorted(), img: [] };
}

/** Null for none, and for an address on the page's own server. */
function originOf(address: string | null): string | null {
  return address === null ? null : (URL.parse(address)?.origin ?? null);
}
