/** How long the tour stays at one action. */
// @ts-nocheck

const STEP_MS = 9000;

/** A guided flight through the actions: which one is shown, and whether it goes on by itself. */
export class Tour {
  readonly #length: number;
  #step = $state<number | null>(null);
  #isPlaying = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `length` is the number of stops. */
  constructor(length: number) {
    this.#length = length;
  }

  /** Index of the present stop; null while there is no tour. */
  get step(): number | null {
    return this.#step;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  start(): void {
    this.#step = 0;
    this.play();
  }

  play(): void {
    this.#isPlaying = true;
    this.#wait();
  }

  pause(): void {
    this.#isPlaying = false;
    clearTimeout(this.#timer);
  }

  next(): void {
    this.#go(1);
  }

  previous(): void {
    this.#go(-1);
  }

  stop(): void {
    this.pause();
    this.#step = null;
  }

  #go(by: number): void {
    if (this.#step === null) return;
    this.#step = (this.#step + by + this.#length) % this.#length;
    if (this.#isPlaying) this.#wait();
  }

  /** Goes on after a while, and rests at the last stop. */
  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#step === this.#length - 1) this.pause();
      else this.next();
    }, STEP_MS);
  }
}
