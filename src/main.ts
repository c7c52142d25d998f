import './trusted-types';
import { mount } from 'svelte';
import App from './App.svelte';
import { asksForEmbed } from './domain/url';
import './styles/tokens.css';
import './styles/base.css';
import './styles/first.css';
import './styles/picture.css';
import 'virtual:picture.css';
import './styles/print.css';

const target = document.getElementById('app');
if (target === null) throw new Error('No element "app" in index.html');

if (asksForEmbed(location.search)) {
  // Drawn for the page with its panel.
  document.getElementById('picture')?.remove();
  void import('./Embed.svelte').then(({ default: Embed }) => mount(Embed, { target }));
} else mount(App, { target });

// It stood for what is there now; every row of it leads to the same as a row of the list.
document.getElementById('first')?.remove();
// Told by the style sheet after a while, should this script never come so far.
document.getElementById('late')?.remove();
