export { default as NearPanel } from '../NearPanel.svelte';
