export { default as SearchResults } from '../SearchResults.svelte';
