import { onMount, untrack } from 'svelte';
import { LANGUAGES } from '../domain/language';
import { learn } from '../i18n';
import { serviceWorkers, type OfflineCopy } from '../state/offline-copy.svelte';
import { whenAtRest, whenWanted } from '../ui/at-rest';
import { fetchAll } from '../ui/late/parts';
import type { StageLife } from './map-life.svelte';

/**
 * Loads what the first screen does without, once the browser has nothing else to do: what is small and opened
 * by the next click, then the map, which comes sooner where the reader reaches for its picture; and keeps the
 * page for times without a network. Call it while a component is being set up.
 */
export function loadAtLeisure(picture: HTMLElement, life: StageLife, copy: OfflineCopy): void {
  onMount(() => {
    const atRest = whenAtRest();
    void atRest.then(() => {
      fetchAll();
      for (const lang of LANGUAGES) learn(lang).catch(() => undefined);
    });
    void Promise.race([atRest, whenWanted(picture)]).then(life.start);
  });

  // The whole page is kept once the reader has what they came for.
  $effect(() => {
    if (import.meta.env.DEV || import.meta.env.VITE_OFFLINE === 'off') return;
    if (life.api !== null || life.failure !== null) {
      untrack(() => void copy.keep(serviceWorkers(navigator), './sw.js'));
    }
  });
}
