export { baseMapNotice } from '../i18n/base-map';
export { default as TakeAway } from '../ui/TakeAway.svelte';
export { default as StageMap } from './StageMap.svelte';
