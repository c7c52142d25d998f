export { default as SiteFacts } from '../SiteFacts.svelte';
export { default as TargetFacts } from '../TargetFacts.svelte';
