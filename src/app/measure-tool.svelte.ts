import type { Language } from '../domain/language';

/** What measures, and the bar that tells it: loaded when the first measurement begins. */
async function load(lang: () => Language, end: () => void) {
  const [{ default: Bar }, { Measuring }] = await Promise.all([
    import('../ui/MeasureBar.svelte'),
    import('../ui/measuring.svelte'),
  ]);
  return { Bar, measure: new Measuring(lang, end) };
}

/** The measuring that the reader takes up and puts down. */
export class MeasureTool {
  /** What is in hand; null while nothing is measured. */
  inHand = $state.raw<Awaited<ReturnType<typeof load>> | null>(null);
  readonly #lang: () => Language;
  readonly #stage: () => HTMLElement | null;
  readonly #onbegin: () => void;

  /**
   * @param stage Has the button that takes it up.
   * @param onbegin Ends what else asks for clicks on the map.
   */
  constructor(lang: () => Language, stage: () => HTMLElement | null, onbegin: () => void) {
    this.#lang = lang;
    this.#stage = stage;
    this.#onbegin = onbegin;
  }

  /** Rejects where its parts do not come. */
  readonly toggle = async (): Promise<void> => {
    if (this.inHand !== null) return this.end();
    this.inHand = await load(this.#lang, this.end);
    this.#onbegin();
  };

  /** Puts it down; the focus goes back to the button. */
  readonly end = (): void => {
    this.drop();
    this.#stage()?.querySelector<HTMLElement>('[data-measure]')?.focus();
  };

  /** Puts it down and leaves the focus alone. */
  drop(): void {
    this.inHand = null;
  }
}
