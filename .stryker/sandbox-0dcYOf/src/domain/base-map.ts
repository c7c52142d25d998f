/**
 * What can lie under the sites: the map drawn for this project, the same with land, water and boundary
 * only, a street map from the network, and a street map from a file beside the page.
 */
// @ts-nocheck

export const BASE_MAPS = ['embedded', 'plain', 'openfreemap', 'pmtiles'] as const;
export type BaseMapId = (typeof BASE_MAPS)[number];

export type BaseMapState = 'loading' | 'shown' | 'failed';

/** What became of a choice. After `failed` the embedded map is what is drawn. */
export interface BaseMapEvent {
  readonly id: BaseMapId;
  readonly state: BaseMapState;
}
