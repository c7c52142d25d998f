import { LANGUAGES } from './language';
import type { Lookup } from './lookup';
import { THEMES, type Selection, type View } from './view';

/** A value of the address that was not understood, for one warning in the console. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

/** Longer values are cut before they are looked at or repeated in a warning. */
const MAX_VALUE_LENGTH = 500;

/**
 * The view that a query string asks for. Never throws: what is unknown falls back to the default and is
 * listed in `ignored`. Of a repeated key the first counts.
 */
export function decodeView(
  search: string,
  known: Pick<Lookup, 'hasAction' | 'hasSite' | 'hasTarget'>,
): { readonly view: View; readonly ignored: readonly Ignored[] } {
  const query = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const read = (key: string): string | null => query.get(key)?.slice(0, MAX_VALUE_LENGTH) ?? null;
  const ignore = (key: string, value: string): null => {
    ignored.push({ key, value });
    return null;
  };
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | null => {
    const value = read(key);
    if (value === null) return null;
    return allowed.find((candidate) => candidate === value) ?? ignore(key, value);
  };

  const actions: string[] = [];
  for (const id of read('action')?.split(',') ?? []) {
    if (actions.includes(id)) continue;
    if (known.hasAction(id)) actions.push(id);
    else ignore('action', id);
  }
  const view: View = {
    lang: oneOf('lang', LANGUAGES),
    theme: oneOf('theme', THEMES),
    actions,
    selection: decodeSelection(read('site'), read('target'), known, ignore),
  };
  return { view, ignored };
}

function decodeSelection(
  site: string | null,
  target: string | null,
  known: Pick<Lookup, 'hasSite' | 'hasTarget'>,
  ignore: (key: string, value: string) => null,
): Selection {
  if (site !== null && known.hasSite(site)) {
    if (target !== null) ignore('target', target);
    return { type: 'site', id: site };
  }
  if (site !== null) ignore('site', site);
  if (target === null) return null;
  return known.hasTarget(target) ? { type: 'target', id: target } : ignore('target', target);
}

/**
 * The query string of a view, with its question mark, or an empty string for the default view. Keys of
 * `search` that do not belong to the view are kept, so that other parts of the address survive.
 */
export function encodeView(view: View, search = ''): string {
  const query = new URLSearchParams(search);
  const write = (key: string, value: string | null): void => {
    if (value === null || value === '') query.delete(key);
    else query.set(key, value);
  };
  write('lang', view.lang);
  write('theme', view.theme);
  write('action', view.actions.join(','));
  write('site', view.selection?.type === 'site' ? view.selection.id : null);
  write('target', view.selection?.type === 'target' ? view.selection.id : null);
  // Commas are allowed in a query and easier to read than %2C.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

export function sameView(a: View, b: View): boolean {
  return encodeView(a) === encodeView(b);
}
