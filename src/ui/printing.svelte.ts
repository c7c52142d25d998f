import { flushSync } from 'svelte';

/** A map for paper: what it shows, and ids of the legend's entries for that. */
export interface PaperMap {
  readonly canvas: HTMLCanvasElement;
  readonly entries: readonly string[];
}

/** What makes the map of the sheet. */
export interface PaperMapMaker {
  /** Drawn anew for paper. */
  readonly paper: () => Promise<PaperMap>;
  /** A copy of what is on the screen, at once. */
  readonly paperNow: () => PaperMap | null;
}

/** Where the maker is to be had; null where there is no map. */
export interface MakerSource {
  /** Null also while the map has not drawn yet. */
  readonly now: () => PaperMapMaker | null;
  readonly soon: () => Promise<PaperMapMaker | null>;
}

/**
 * The sheet that is printed instead of the page. A browser that is told to print does not wait, so the page's
 * own button and keys draw the map first and then call the browser's dialog; a dialog that comes by itself
 * gets a copy of the map on the screen.
 */
export class Printing {
  /** The sheet is laid out, for paper alone. */
  isOn = $state(false);
  map = $state.raw<PaperMap | null>(null);
  #isDrawn = false;
  #turn = 0;
  readonly #maker: MakerSource;

  constructor(maker: MakerSource) {
    this.#maker = maker;
  }

  /** Draws the map for paper, then shows the browser's dialog. */
  async print(): Promise<void> {
    await this.#draw();
    window.print();
  }

  /** The browser is about to print, and waits for nothing. */
  readonly begin = (): void => {
    if (!this.#isDrawn) this.map = this.#maker.now()?.paperNow() ?? null;
    flushSync(() => (this.isOn = true));
  };

  /** The page is shown as it would be printed, for as long as it pleases. */
  preview(): void {
    if (this.isOn && this.map !== null) return;
    this.isOn = true;
    void this.#draw();
  }

  /** Takes the keys that print, so that the map is drawn first; true where it was them. */
  readonly takesKeys = (event: KeyboardEvent): boolean => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key !== 'p' || ctrlKey === metaKey || altKey || shiftKey) return false;
    event.preventDefault();
    void this.print();
    return true;
  };

  readonly end = (): void => {
    this.isOn = false;
    this.#isDrawn = false;
    this.#turn += 1;
    this.map = null;
  };

  async #draw(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const maker = await this.#maker.soon();
      const map = (await maker?.paper()) ?? null;
      if (turn !== this.#turn || map === null) return;
      this.map = map;
      this.#isDrawn = true;
    } catch (error) {
      console.warn('The map could not be drawn for paper:', error);
    }
  }
}
