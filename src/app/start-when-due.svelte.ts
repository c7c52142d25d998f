import { onMount, untrack } from 'svelte';
import { whenAtRest, whenPainted, whenWanted } from '../ui/at-rest';

/** How the live map comes to be started. */
export interface Due {
  /** True once the page was at rest and the map waited for the reader. */
  readonly hasWaited: boolean;
  /** The reader wants the map. */
  readonly begin: () => void;
}

/**
 * Starts the live map when it is due: at the first sign that a reader means to use it; when the view asks for what the
 * picture cannot show; else once the page has come to rest. Where it would be drawn by the processor, which takes
 * that from the reader for seconds, rest is no reason: the picture stands until the map is wanted. Call it while a
 * component is being set up.
 *
 * @param picture The part of the page that stands for the map.
 * @param needsMap Whether the view asks for what the picture cannot show; read again with every change.
 * @param start May be called more than once.
 */
export function startWhenDue(
  picture: HTMLElement,
  needsMap: () => boolean,
  start: () => void,
): Due {
  let isStarted = false;
  let hasWaited = $state(false);
  const begin = (): void => {
    isStarted = true;
    start();
  };
  onMount(() => {
    // A pointer may lie over the picture before there is anything to see.
    void whenWanted(picture).then(whenPainted).then(begin);
    void whenAtRest().then(async () => {
      if (isStarted) return;
      if (needsMap() || !(await drawsInSoftware())) begin();
      else hasWaited = !isStarted;
    });
  });
  $effect(() => {
    if (hasWaited && !isStarted && needsMap()) untrack(begin);
  });
  return {
    get hasWaited() {
      return hasWaited;
    },
    begin,
  };
}

/** Not known where the code that asks does not come; the map's own then fails as well, and says so. */
async function drawsInSoftware(): Promise<boolean> {
  const graphics = await import('../ui/graphics').catch(() => null);
  return graphics !== null && (await graphics.drawsInSoftware());
}
