export { default as Help } from '../Help.svelte';
export { default as TourBar } from '../TourBar.svelte';
