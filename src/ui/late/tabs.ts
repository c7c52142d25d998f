export { default as Overview } from '../Overview.svelte';
export { default as TargetList } from '../TargetList.svelte';
