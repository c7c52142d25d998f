import { Late } from './late.svelte';

/** What the first screen does not show, in one file: each file more costs a slow phone some of its start. */
export const REST = new Late(() => import('./rest'));

/** Parts of the address that open something of it, as public/early.js has them. */
export const OPENERS = ['action', 'near', 'q', 'site', 'tab', 'target'] as const;
/** Longest wait for what an address asks for before the page is shown without it, in milliseconds. */
const PATIENCE = 1500;

/**
 * Loads what this query shows at once, so that it stands there from the first frame on. Fulfilled in any case:
 * what has failed or takes too long says so in its place.
 */
export async function fetchWanted(search: string): Promise<void> {
  const query = new URLSearchParams(search);
  if (!OPENERS.some((key) => query.has(key))) return;
  await Promise.race([REST.fetch(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
