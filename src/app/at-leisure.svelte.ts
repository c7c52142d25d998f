import { onMount, untrack } from 'svelte';
import { LANGUAGES } from '../domain/language';
import { learn } from '../i18n';
import { serviceWorkers, type OfflineCopy } from '../state/offline-copy.svelte';
import { whenAtRest } from '../ui/at-rest';
import { REST } from '../ui/late/parts';
import type { StageLife } from './map-life.svelte';
import type { Due } from './start-when-due.svelte';

/**
 * Loads what is small and opened by the next click, once the browser has nothing else to do, and keeps the page for
 * times without a network. Call it while a component is being set up.
 *
 * @param due Whether the map waits for the reader.
 */
export function loadAtLeisure(
  due: Pick<Due, 'hasWaited'>,
  life: Pick<StageLife, 'api' | 'failure'>,
  copy: OfflineCopy,
): void {
  onMount(() => {
    void whenAtRest().then(async () => {
      await REST.fetch();
      for (const lang of LANGUAGES) await learn(lang).catch(() => undefined);
    });
  });

  // The whole page is kept once the reader has what they came for.
  $effect(() => {
    if (import.meta.env.DEV || import.meta.env.VITE_OFFLINE === 'off') return;
    if (due.hasWaited || life.api !== null || life.failure !== null) {
      untrack(() => void copy.keep(serviceWorkers(navigator), './sw.js'));
    }
  });
}
