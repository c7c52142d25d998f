export { default as BaseMapSwitch } from '../BaseMapSwitch.svelte';
export { default as Legend } from '../Legend.svelte';
export { default as MeasureButton } from '../MeasureButton.svelte';
export { default as SitePopup } from '../SitePopup.svelte';
export { default as TakeAway } from '../TakeAway.svelte';
