import { whenIdle } from './at-rest';
import { LONGEST_WHOLE } from './late/long-list';

/** At most, of a row; and at least, of what stands above the list, in CSS pixels. */
const ROW = 48;
const ABOVE = 480;
const FEWEST = 8;
/** Takes a slow phone less than a frame or two. */
const STEP = 8;

/**
 * How much of a long list is drawn. At the start of the page it is as much as the window shows, and where a filter
 * lets more through, as many rows as there were: the rest comes row by row whenever the browser has nothing else to
 * do. So the map answers a filter first.
 */
export class Growth {
  readonly #fewest: number;
  #limit: number;
  #wasWhole = false;

  /** @param windowHeight In CSS pixels. */
  constructor(windowHeight: number) {
    this.#fewest = Math.max(FEWEST, Math.ceil((windowHeight - ABOVE) / ROW));
    this.#limit = $state(this.#fewest);
  }

  /** Number of rows. */
  get limit(): number {
    return this.#limit;
  }

  /** Before the list is drawn anew: one that the reader comes back to is there at once, as focus returns to a row. */
  begin(): void {
    if (this.#wasWhole) this.#limit = Infinity;
  }

  /**
   * Goes on until a list of this length is drawn; of one that is drawn only where the reader looks at it, nothing is
   * kept back. Returns what stops it.
   */
  grow(length: number): () => void {
    let isStopped = false;
    const step = (): void => {
      if (isStopped) return;
      this.#limit += STEP;
      this.#goOn(length, step);
    };
    this.#goOn(length, step);
    return () => (isStopped = true);
  }

  #goOn(length: number, step: () => void): void {
    if (length <= LONGEST_WHOLE && this.#limit < length) return whenIdle(step);
    this.#wasWhole = true;
    this.#limit = length > LONGEST_WHOLE ? Infinity : Math.max(this.#fewest, length);
  }
}

/** Of the page's lists: it outlives a look at the details. */
export const growth = new Growth(globalThis.innerHeight);
