// @ts-nocheck
import './trusted-types';
import { mount } from 'svelte';
import App from './App.svelte';
import './styles/tokens.css';
import './styles/base.css';

const target = document.getElementById('app');
if (target === null) throw new Error('No element "app" in index.html');

mount(App, { target });
