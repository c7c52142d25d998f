import { whenIdle } from './at-rest';
import { LONGEST_WHOLE } from './late/long-list';

/** At most, of a row; and at least, of what stands above the list, in CSS pixels. */
const ROW = 48;
const ABOVE = 480;
const FEWEST = 8;
/** Takes a slow phone less than a frame or two. */
const STEP = 8;

/**
 * How much of a long list is drawn: at the start of the page as much as the window shows, the rest row by row
 * whenever the browser has nothing else to do. Once all is drawn, every later list is drawn whole at once.
 */
export class Growth {
  #limit: number;

  /** @param windowHeight In CSS pixels. */
  constructor(windowHeight: number) {
    this.#limit = $state(Math.max(FEWEST, Math.ceil((windowHeight - ABOVE) / ROW)));
  }

  /** Number of rows. */
  get limit(): number {
    return this.#limit;
  }

  /**
   * Goes on until a list of this length is drawn; of one that is drawn only where the reader looks at it, nothing is
   * kept back. Returns what stops it.
   */
  grow(length: number): () => void {
    if (length > LONGEST_WHOLE) this.#limit = Infinity;
    let isStopped = false;
    const step = (): void => {
      if (isStopped || this.#limit === Infinity) return;
      this.#limit = this.#limit + STEP >= length ? Infinity : this.#limit + STEP;
      if (this.#limit < Infinity) whenIdle(step);
    };
    whenIdle(step);
    return () => (isStopped = true);
  }
}

/** Of the page's lists: it outlives a look at the details. */
export const growth = new Growth(globalThis.innerHeight);
