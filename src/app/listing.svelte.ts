import dataset from 'virtual:dataset';
import type { Site } from '../domain/dataset';
import { visibleKeys } from '../domain/group-keys';
import { drawnIds, isWithin, select } from '../domain/select';
import { captionOf } from '../i18n/caption';
import type { Bounds } from '../map/bounds';
import type { Finder, Spot } from '../ui/finder.svelte';
import type { NearPin } from './near-pin.svelte';
import type { Page } from './page.svelte';

/** What filter, search and circle leave of the records: the map, the lists, pictures and paper show the same. */
export class Listing {
  /** West, south, east, north of what the map shows; null before it is drawn. */
  bounds = $state.raw<Bounds | null>(null);
  readonly #page: Page;
  readonly #finder: Finder;
  readonly #pin: NearPin;
  /** What filter and circle leave. */
  readonly shown = $derived.by(() =>
    select(dataset, this.#page.lookup, this.#page.view.filter, this.#pin.within),
  );
  /** What the search text finds of it; null while there is none or the index is loading. */
  readonly found = $derived.by(() => this.#finder.find(this.#page.view.q, this.shown));
  /** What the map is told of it, which may be less than an id a site: keys of groups, or ids; null for all. */
  readonly drawn = $derived.by(() =>
    this.found === null && this.#pin.within === null
      ? visibleKeys(this.#page.groups, this.#page.view.filter, this.#page.lookup)
      : this.visible,
  );
  /** Ids of the sites on the map; null for all. */
  readonly visible = $derived.by(() =>
    this.found === null
      ? drawnIds(this.shown, this.#page.view.filter, this.#pin.within)
      : this.found.result.sites.map(({ id }) => id),
  );
  /** Whether a site is in the map's view; null while that is not known. */
  readonly inView = $derived.by(() => {
    const { bounds } = this;
    return bounds === null ? null : (site: Site): boolean => isWithin(site, bounds);
  });
  /** The middle of what the map shows. */
  readonly middle = $derived.by((): Spot | null => {
    if (this.bounds === null) return null;
    const [west, south, east, north] = this.bounds;
    return [(west + east) / 2, (south + north) / 2];
  });
  /** What the lists hold. */
  readonly sites = $derived.by(() =>
    this.found === null
      ? this.shown.sites
      : this.found.result.sites.map(({ id }) => this.#page.lookup.site(id)),
  );
  /** What of it a picture of the map shows. */
  readonly inPicture = $derived.by(() =>
    this.inView === null ? this.sites : this.sites.filter(this.inView),
  );
  /** What a picture shows, in words. */
  readonly caption = $derived.by(() => {
    const { view, lookup } = this.#page;
    return captionOf(view, this.inPicture.length, lookup, view.lang);
  });

  constructor(page: Page, finder: Finder, pin: NearPin) {
    this.#page = page;
    this.#finder = finder;
    this.#pin = pin;
  }
}
