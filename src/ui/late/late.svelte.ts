/**
 * A part of the page that comes when it is first wanted, or before, once there is nothing else to do. What has
 * come is there at once, with no promise to wait for, so that what a click opens stands in the next frame.
 */
export class Late<T> {
  readonly #load: () => Promise<T>;
  #coming: Promise<void> | null = null;
  #value = $state.raw<T | null>(null);
  #hasFailed = $state(false);

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Null until it has come. */
  get value(): T | null {
    return this.#value;
  }

  /** True after it did not come, until it is asked for again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Fulfilled when it has come or failed; asking again does nothing, unless it failed. */
  fetch(): Promise<void> {
    this.#hasFailed = false;
    this.#coming ??= this.#load().then(
      (value) => {
        this.#value = value;
      },
      (error: unknown) => {
        console.warn('A part of the page:', error);
        this.#coming = null;
        this.#hasFailed = true;
      },
    );
    return this.#coming;
  }
}
