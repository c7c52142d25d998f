export { default as Credits } from '../Credits.svelte';
