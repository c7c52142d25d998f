import { mount } from 'svelte';
import { languageFor } from '../domain/language';
import { curateMessages } from '../i18n/curate';
import '../styles/tokens.css';
import '../styles/base.css';
import Curate from './Curate.svelte';
import { Client, takeToken } from './state/client';
import { Editor } from './state/editor.svelte';

const target = document.getElementById('app');
if (target === null) throw new Error('No element "app" in index.html');

const m = curateMessages(languageFor(navigator.languages));
target.textContent = m.loading;
try {
  const client = new Client(takeToken());
  const editor = new Editor(client, await client.state());
  target.textContent = '';
  mount(Curate, { target, props: { editor } });
} catch (error) {
  target.textContent = `${m.noToken} (${String(error)})`;
}
