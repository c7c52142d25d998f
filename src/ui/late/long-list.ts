import { Late } from './late.svelte';

/** A longer list is drawn only where the reader looks at it. */
export const LONGEST_WHOLE = 400;

/** Wanted by large data alone. */
export const LONG_LIST = new Late(async () => {
  const { default: LongList } = await import('../LongList.svelte');
  return { LongList };
});
