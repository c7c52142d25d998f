import { MediaQuery } from 'svelte/reactivity';
import { languageFor } from '../domain/language';
import type { Preferences } from './view.svelte';

/** What the browser says that its reader prefers; the theme follows while the page is open. */
export function browserPreferences(): Preferences {
  const prefersDark = new MediaQuery('prefers-color-scheme: dark');
  return {
    lang: languageFor(navigator.languages),
    get theme() {
      return prefersDark.current ? 'dark' : 'light';
    },
  };
}
