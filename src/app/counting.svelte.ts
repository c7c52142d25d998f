import dataset from 'virtual:dataset';
import { aspectsOf } from '../domain/aspects';
import { countFacets, type FacetCounts } from '../domain/facet-counts';
import type { Filter } from '../domain/view';
import type { NearPin } from './near-pin.svelte';
import type { Page } from './page.svelte';

/** What choosing each value of the filter would show: the records are sorted out once, then counted in one pass. */
export class Counting {
  readonly #page: Page;
  readonly #pin: NearPin;
  readonly #everywhere;
  readonly #inCircle = $derived.by(() => {
    const { within } = this.#pin;
    if (within === null) return this.#everywhere;
    return aspectsOf(dataset, this.#page.lookup, this.#page.groups, within);
  });
  /** Under the reader's filter, in the circle. */
  readonly counts = $derived.by(() => countFacets(this.#inCircle, this.#page.view.filter));

  constructor(page: Page, pin: NearPin) {
    this.#page = page;
    this.#pin = pin;
    this.#everywhere = aspectsOf(dataset, page.lookup, page.groups, null);
  }

  /** Under another filter, in the whole report. */
  readonly countAll = (filter: Filter): FacetCounts => countFacets(this.#everywhere, filter);
}
