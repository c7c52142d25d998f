import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Padding } from '../map/camera';
import type { SheetStop } from '../ui/Panel.svelte';
import { stopHeight } from '../ui/sheet';

/** Between the map's free part and the window's edge or the panel, in CSS pixels. */
const EDGE = 12;
/** The panel beside the map, with the space round it. */
const PANEL = 424;
const BELOW_SHEET = 8;

/** The window, and how much of it the panel leaves to the map. Create it while a component is being set up. */
export class Room {
  /** Of the window, in CSS pixels. */
  width = $state(0);
  height = $state(0);
  /** Where the sheet rests, in a narrow window. */
  stop = $state<SheetStop>('half');
  readonly #isNarrow = new MediaQuery('max-width: 719px');
  readonly #isSmall = new MediaQuery('(max-width: 719px) or (max-height: 479px)');
  /** What panel or sheet cover of the map. */
  readonly padding = $derived.by(() =>
    paddingFor(this.#isNarrow.current ? this.stop : null, this.height),
  );

  /** @param isSiteOpen Whether a site is open, which the reader wants to see. */
  constructor(width: number, height: number, isSiteOpen: () => boolean) {
    this.width = width;
    this.height = height;
    // What is opened is seen above the sheet; the reader may draw it up again.
    $effect(() => {
      if (isSiteOpen() && this.#isNarrow.current) untrack(() => this.freeMap());
    });
  }

  /** Too small for a popup over the map; the panel tells the same. */
  get isSmall(): boolean {
    return this.#isSmall.current;
  }

  /** Brings the sheet up to where what it holds can be read. */
  showPanel(): void {
    if (this.stop === 'peek') this.stop = 'half';
  }

  /** Brings the sheet down to where the map can be seen. */
  freeMap(): void {
    if (this.stop === 'full') this.stop = 'half';
  }
}

/**
 * What is covered of a map in a window of this height, in CSS pixels. A sheet drawn up covers the map for as
 * long as it is read: the camera keeps to what is seen above the half.
 *
 * @param stop Of the sheet; null for a panel beside the map.
 */
export function paddingFor(stop: SheetStop | null, windowHeight: number): Padding {
  const edge = { top: EDGE, right: EDGE, left: EDGE, bottom: EDGE };
  if (stop === null) return { ...edge, left: PANEL };
  const height = stopHeight(stop === 'full' ? 'half' : stop, windowHeight);
  return { ...edge, bottom: height + BELOW_SHEET };
}
