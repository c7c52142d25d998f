export { default as ActionCard } from '../ActionCard.svelte';
export { default as PlacelessTargets } from '../PlacelessTargets.svelte';
