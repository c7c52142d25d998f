import { decodeView, encodeView, sameView, type Ignored, type Known } from '../domain/url';
import type { View } from '../domain/view';
import { AddressWriter } from './address-writer';
import type { ViewState } from './view.svelte';

/** The view that the address asks for. Unknown values are named once in the console. */
export function readAddress(known: Known): View {
  const { view, ignored } = decodeView(location.search, known);
  warn(ignored);
  return view;
}

/**
 * Keeps the view and the query string in step; the only place that touches the history. Opening another
 * site or target pushes an entry, every other change replaces the present one; closing what an entry was
 * pushed for goes back to the entry before it, so that no step of Back shows the same thing twice. Call it
 * while a component is being set up. The hash is left to the map.
 */
export function syncAddress(view: ViewState, known: Known): void {
  let written = view.snapshot;
  const writer = new AddressWriter(history);
  /** The camera to be kept while the browser goes back an entry; null while it does not. */
  let keptHash: string | null = null;

  function write(next: View): void {
    const opens = next.selection !== null && !sameSelection(next, written);
    const from = encodeView(written);
    written = next;
    writer.write(
      () => location.pathname + encodeView(next, location.search) + location.hash,
      opens ? ({ from } satisfies Entry) : null,
    );
  }

  $effect(() => {
    const next = view.snapshot;
    if (sameView(next, written) || keptHash !== null) return;
    const isClosed = next.selection === null && written.selection !== null;
    if (isClosed && openedFrom(history.state) === encodeView(next)) {
      keptHash = location.hash;
      written = next;
      history.back();
    } else write(next);
  });

  $effect(() => {
    const restore = (): void => {
      writer.stop();
      if (keptHash !== null) {
        const hash = keptHash;
        keptHash = null;
        // Before the map hears of the hash of that entry, so that the camera stays where it is.
        writer.write(() => location.pathname + location.search + hash, null);
        const next = view.snapshot;
        if (!sameView(next, written)) write(next);
        return;
      }
      const next = decodeView(location.search, known).view;
      if (sameView(next, view.snapshot)) return;
      written = next;
      view.apply(next);
    };
    addEventListener('popstate', restore);
    return () => {
      writer.stop();
      removeEventListener('popstate', restore);
    };
  });
}

/** What a pushed entry remembers: the view that it was opened from, as a query. */
interface Entry {
  readonly from: string;
}

function openedFrom(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('from' in state)) return null;
  return typeof state.from === 'string' ? state.from : null;
}

function sameSelection(a: View, b: View): boolean {
  return a.selection?.type === b.selection?.type && a.selection?.id === b.selection?.id;
}

function warn(ignored: readonly Ignored[]): void {
  if (ignored.length === 0) return;
  const list = ignored.map(({ key, value }) => `${key}=${value}`).join(', ');
  console.warn(`Ignored in the address: ${list}`);
}
