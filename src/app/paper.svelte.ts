import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { Printing } from '../ui/printing.svelte';
import type { StageLife } from './map-life.svelte';
import type { Due } from './start-when-due.svelte';
import type { Room } from './room.svelte';

/** What lays out the printed sheet. */
async function load() {
  const [{ default: PrintSheet }, { legend }] = await Promise.all([
    import('../ui/PrintSheet.svelte'),
    import('../map/legend'),
  ]);
  return { PrintSheet, legend };
}

/** What of the map's life paper needs to know. */
type Source = Pick<StageLife, 'api' | 'failure' | 'pictures' | 'draws'>;

/** The sheet that is printed instead of the page. Create it while a component is being set up. */
export class Paper {
  readonly printing: Printing;
  /** Here before a browser prints, which waits for nothing. */
  parts = $state.raw<Awaited<ReturnType<typeof load>> | null>(null);
  readonly #isPrinting = new MediaQuery('print');

  constructor(map: Source, due: Pick<Due, 'hasWaited'>, room: Pick<Room, 'width' | 'height'>) {
    this.printing = new Printing({ now: () => map.pictures, soon: () => map.draws() });

    // The window is as wide as the paper while that is laid out.
    $effect(() => {
      if (this.printing.isOn) return;
      const { style } = document.documentElement;
      style.setProperty('--screen-width', `${room.width}px`);
      style.setProperty('--screen-height', `${room.height}px`);
    });

    // Shown as paper without a dialog, as developer tools do.
    $effect(() => {
      if (!this.#isPrinting.current) return this.printing.end();
      void map.pictures;
      untrack(() => this.printing.preview());
    });

    $effect(() => {
      if (map.api === null && map.failure === null && !due.hasWaited) return;
      void load().then((parts) => (this.parts = parts));
    });
  }

  readonly print = (): void => void this.printing.print();
}
