import './trusted-types';
import { mount } from 'svelte';
import App from './App.svelte';
import { languageFor } from './domain/language';
import { askedLanguage, asksForEmbed } from './domain/url';
import { learn } from './i18n';
import { arrival } from './ui/arrival.svelte';
import { fetchWanted } from './ui/late/parts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/first.css';
import './styles/picture.css';
import 'virtual:picture.css';
import './styles/print.css';

const target = document.getElementById('app');
if (target === null) throw new Error('No element "app" in index.html');

/** Shows the page as soon as its words and what its address opens are here. */
async function start(target: HTMLElement): Promise<void> {
  const isEmbed = asksForEmbed(location.search);
  const [embed] = await Promise.all([
    isEmbed ? import('./Embed.svelte') : null,
    learn(askedLanguage(location.search) ?? languageFor(navigator.languages)),
    isEmbed ? null : fetchWanted(location.search),
  ]);
  mount(embed?.default ?? App, { target });
  await arrival.complete();
  // It stood for what is there now; every row of it leads to the same as a row of the list.
  document.getElementById('first')?.remove();
  // Told by the style sheet after a while, should this script never come so far.
  document.getElementById('late')?.remove();
}

void start(target);
