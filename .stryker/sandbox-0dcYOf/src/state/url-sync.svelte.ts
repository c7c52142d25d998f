// @ts-nocheck
import { decodeView, encodeView, sameView, type Ignored, type Known } from '../domain/url';
import type { View } from '../domain/view';
import type { ViewState } from './view.svelte';

/** The view that the address asks for. Unknown values are named once in the console. */
export function readAddress(known: Known): View {
  const { view, ignored } = decodeView(location.search, known);
  warn(ignored);
  return view;
}

/**
 * Keeps the view and the query string in step; the only place that touches the history. Opening another
 * site or target pushes an entry, every other change replaces the present one. Call it while a component
 * is being set up. The hash is left to the map.
 */
export function syncAddress(view: ViewState, known: Known): void {
  let written = view.snapshot;

  $effect(() => {
    const next = view.snapshot;
    if (sameView(next, written)) return;
    const opens = next.selection !== null && !sameSelection(next, written);
    written = next;
    const address = location.pathname + encodeView(next, location.search) + location.hash;
    if (opens) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  });

  $effect(() => {
    const restore = (): void => {
      const next = decodeView(location.search, known).view;
      if (sameView(next, view.snapshot)) return;
      written = next;
      view.apply(next);
    };
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  });
}

function sameSelection(a: View, b: View): boolean {
  return a.selection?.type === b.selection?.type && a.selection?.id === b.selection?.id;
}

function warn(ignored: readonly Ignored[]): void {
  if (ignored.length === 0) return;
  const list = ignored.map(({ key, value }) => `${key}=${value}`).join(', ');
  console.warn(`Ignored in the address: ${list}`);
}
