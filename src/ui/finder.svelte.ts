import type { Polygon } from 'geojson';
import type { Dataset, MapData, Site } from '../domain/dataset';
import type { Away, SiteAway } from '../domain/direction';
import type { Lookup } from '../domain/lookup';
import { narrow, type NarrowedResult } from '../domain/search/narrow';
import type { Search } from '../domain/search/search';
import type { Shown } from '../domain/select';
import type { Near } from '../domain/view';
import { byId, idsOf } from './by-id';

export interface SiteNearby extends Away {
  readonly site: Site;
}

/** WGS 84 longitude and latitude in degrees. */
export type Spot = readonly [lon: number, lat: number];

type Geometry = typeof import('../geometry/near');

/**
 * Search and distances for the panel. Both need more than the page starts with: the index, the geometry
 * of the sites and Turf come when they are first asked for.
 */
export class Finder {
  readonly #dataset: Dataset;
  readonly #lookup: Lookup;
  #search = $state.raw<Search | null>(null);
  #shapes = $state.raw<MapData['siteShapes'] | null>(null);
  #geometry = $state.raw<Geometry | null>(null);
  #searchAsked = false;
  #searchFailed = $state(false);
  #distancesAsked = false;
  #distancesFailed = $state(false);

  constructor(dataset: Dataset, lookup: Lookup) {
    this.#dataset = dataset;
    this.#lookup = lookup;
  }

  /** True after what searching needs did not arrive, until it is asked for again. */
  get searchFailed(): boolean {
    return this.#searchFailed;
  }

  /** True after what distances need did not arrive, until it is asked for again. */
  get distancesFailed(): boolean {
    return this.#distancesFailed;
  }

  /** Loads what searching needs; asking again does nothing, unless it failed. */
  async prepareSearch(): Promise<void> {
    if (this.#searchAsked) return;
    this.#searchAsked = true;
    this.#searchFailed = false;
    try {
      const [{ createSearch }, index] = await Promise.all([
        import('../domain/search/search'),
        import('virtual:search-index').then(({ default: load }) => load()),
      ]);
      this.#search = await createSearch(this.#dataset, index);
    } catch (error) {
      console.warn('Search:', error);
      this.#searchAsked = false;
      this.#searchFailed = true;
    }
  }

  /** Loads what distances need; asking again does nothing, unless it failed. */
  async prepareDistances(): Promise<void> {
    if (this.#distancesAsked) return;
    this.#distancesAsked = true;
    this.#distancesFailed = false;
    try {
      const [geometry, shapes] = await Promise.all([
        import('../geometry/near'),
        import('virtual:site-shapes').then(({ default: load }) => load()),
      ]);
      this.#shapes = shapes;
      this.#geometry = geometry;
    } catch (error) {
      console.warn('Distances:', error);
      this.#distancesAsked = false;
      this.#distancesFailed = true;
    }
  }

  /** What the text finds among the records shown; null without a text, and while the index is loading. */
  find(text: string, shown: Shown): NarrowedResult | null {
    if (this.#search === null || text.trim() === '') return null;
    return narrow(this.#search(text), shown);
  }

  /** Ids of the located sites in the circle; null without a circle, and while geometry is loading. */
  within(near: Near | null): ReadonlySet<string> | null {
    if (near === null || this.#geometry === null || this.#shapes === null) return null;
    return idsOf(this.#geometry.sitesNear(this.#shapes, near));
  }

  /** The outline of the circle, for the map; null without a circle, and while geometry is loading. */
  outline(near: Near | null): Polygon | null {
    return near === null ? null : (this.#geometry?.circleAround(near) ?? null);
  }

  /**
   * How far every located site is from a spot (WGS 84 longitude and latitude), by id, nearest first;
   * empty while geometry is loading.
   */
  distances(from: Spot): ReadonlyMap<string, SiteAway> {
    if (this.#geometry === null || this.#shapes === null) return byId([]);
    return byId(this.#geometry.sitesByDistance(this.#shapes, from));
  }

  /** The located sites nearest to this one, edge to edge. */
  neighbours(siteId: string, count: number): readonly SiteNearby[] {
    if (this.#geometry === null || this.#shapes === null) return [];
    return this.#geometry
      .neighboursOf(siteId, this.#shapes, count)
      .map(({ id, ...away }) => ({ site: this.#lookup.site(id), ...away }));
  }
}
