import { whenIdle } from '../at-rest';
import { Late } from './late.svelte';

/** What the first screen does not show. */
export const LATE = {
  credits: new Late(() => import('./credits')),
  details: new Late(() => import('./details')),
  help: new Late(() => import('./help')),
  near: new Late(() => import('./near-panel')),
  results: new Late(() => import('./results')),
  tabs: new Late(() => import('./tabs')),
  targets: new Late(() => import('./targets')),
} as const;

/** Longest wait for what an address asks for before the page is shown without it, in milliseconds. */
const PATIENCE = 1500;

/**
 * Loads what this query shows at once, so that it stands there from the first frame on. Fulfilled in any case:
 * what has failed or takes too long says so in its place.
 */
export async function fetchWanted(search: string): Promise<void> {
  const query = new URLSearchParams(search);
  const wanted = [
    query.has('action') ? LATE.targets : [],
    query.has('site') || query.has('target') ? LATE.details : [],
    query.has('q') ? LATE.results : [],
    query.has('near') ? LATE.near : [],
    query.has('tab') ? LATE.tabs : [],
  ].flat();
  if (wanted.length === 0) return;
  await Promise.race([
    Promise.all(wanted.map((part) => part.fetch())),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
}

/** Loads all of it, for the clicks to come: one after the other, so that none keeps a click waiting. */
export async function fetchAll(): Promise<void> {
  for (const part of Object.values(LATE)) {
    await part.fetch();
    await new Promise<void>(whenIdle);
  }
}
