/** The part of the browser's history that is used here. */
export type Writable = Pick<History, 'state' | 'pushState' | 'replaceState'>;

/** Browsers that count such changes allow a hundred within half a minute. */
const RETRY_MS = 5_000;

/**
 * Writes addresses into the history. A browser may refuse: some allow only so many changes in a time, some
 * none at all in a frame. The page goes on then, and the newest address is tried again after a while.
 */
export class AddressWriter {
  readonly #history: Writable;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(history: Writable) {
    this.#history = history;
  }

  /**
   * Shows the address, which is asked for again where it is written later.
   *
   * @param step What a new step that Back undoes remembers; null writes in place of the present one.
   */
  write(address: () => string, step: object | null): void {
    this.stop();
    try {
      if (step !== null) this.#history.pushState(step, '', address());
      else this.#history.replaceState(this.#history.state, '', address());
    } catch {
      this.#retry = setTimeout(() => this.write(address, step), RETRY_MS);
    }
  }

  /** Forgets what could not be written. */
  stop(): void {
    clearTimeout(this.#retry);
  }
}
