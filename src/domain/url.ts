import type { BaseMapId } from './base-map';
import { cutText } from './cut-text';
import { STATUSES } from './dataset';
import { LANGUAGES, type Language } from './language';
import type { Lookup } from './lookup';
import { formatNear, parseNear } from './near';
import { KINDS } from './closed-lists';
import { LOCATED, TABS, THEMES, type Selection, type View } from './view';

/** A value of the address that was not understood, for one warning in the console. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

/** What an address may name. */
export interface Known extends Pick<Lookup, 'hasAction' | 'hasSite' | 'hasTarget'> {
  /** Ids of the base maps that this build offers. */
  readonly baseMaps: readonly BaseMapId[];
  /** Ids of the reports beside the one that is shown by default; left out where there is none. */
  readonly reports?: readonly string[];
}

/** Longer values are cut before they are looked at or repeated in a warning. */
const MAX_VALUE_LENGTH = 500;
const MAX_SEARCH_LENGTH = 100;
const EMBED = '1';

/** True where the address asks for the map alone; cheap, for before anything is loaded. */
export function asksForEmbed(search: string): boolean {
  return new URLSearchParams(search).get('embed') === EMBED;
}

/** The language that the address asks for; null where it asks for none. */
export function askedLanguage(search: string): Language | null {
  return new QueryReader(search).oneOf('lang', LANGUAGES);
}

/** Reads values of a query and remembers those that it does not know. */
class QueryReader {
  readonly ignored: Ignored[] = [];
  readonly #query: URLSearchParams;

  constructor(search: string) {
    this.#query = new URLSearchParams(search);
  }

  /** The first value of the key, cut to a sane length. */
  text(key: string): string | null {
    return this.#query.get(key)?.slice(0, MAX_VALUE_LENGTH) ?? null;
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T | null {
    const value = this.text(key);
    if (value === null) return null;
    return allowed.find((candidate) => candidate === value) ?? this.ignore(key, value);
  }

  /** The known values of a comma-separated list, each once, in the order given. */
  listOf<T extends string>(key: string, find: (value: string) => T | undefined): readonly T[] {
    const found = new Set<T>();
    for (const value of this.text(key)?.split(',') ?? []) {
      const known = find(value);
      if (known === undefined) this.ignore(key, value);
      else found.add(known);
    }
    return [...found];
  }

  /** What `parse` makes of the value; null counts as not understood. */
  parsed<T>(key: string, parse: (value: string) => T | null): T | null {
    const value = this.text(key);
    if (value === null) return null;
    return parse(value) ?? this.ignore(key, value);
  }

  ignore(key: string, value: string): null {
    this.ignored.push({ key, value });
    return null;
  }
}

/**
 * The view that a query string asks for. Never throws: what is unknown falls back to the default and is
 * listed in `ignored`. Of a repeated key the first counts.
 */
export function decodeView(
  search: string,
  known: Known,
): { readonly view: View; readonly ignored: readonly Ignored[] } {
  const query = new QueryReader(search);
  const view: View = {
    lang: query.oneOf('lang', LANGUAGES),
    theme: query.oneOf('theme', THEMES),
    actions: query.listOf('action', (id) => (known.hasAction(id) ? id : undefined)),
    kinds: query.listOf('kind', (value) => KINDS.find((kind) => kind === value)),
    statuses: query.listOf('status', (value) => STATUSES.find((status) => status === value)),
    located: query.oneOf('located', LOCATED),
    q: cutText(query.text('q') ?? '', MAX_SEARCH_LENGTH),
    tab: query.oneOf('tab', TABS) ?? 'places',
    near: query.parsed('near', parseNear),
    base: query.oneOf('base', known.baseMaps) ?? 'embedded',
    report: query.oneOf('report', known.reports ?? []),
    selection: decodeSelection(query, known),
    embed: query.oneOf('embed', [EMBED]) !== null,
  };
  return { view, ignored: query.ignored };
}

function decodeSelection(query: QueryReader, known: Known): Selection {
  const site = query.text('site');
  const target = query.text('target');
  if (site !== null && known.hasSite(site)) {
    if (target !== null) query.ignore('target', target);
    return { type: 'site', id: site };
  }
  if (site !== null) query.ignore('site', site);
  if (target === null) return null;
  return known.hasTarget(target) ? { type: 'target', id: target } : query.ignore('target', target);
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
  write('kind', view.kinds.join(','));
  write('status', view.statuses.join(','));
  write('located', view.located);
  write('q', view.q);
  write('tab', view.tab === 'places' ? null : view.tab);
  write('near', view.near === null ? null : formatNear(view.near));
  write('base', view.base === 'embedded' ? null : view.base);
  write('report', view.report);
  write('site', view.selection?.type === 'site' ? view.selection.id : null);
  write('target', view.selection?.type === 'target' ? view.selection.id : null);
  write('embed', view.embed ? EMBED : null);
  // Commas are allowed in a query and easier to read than %2C.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

export function sameView(a: View, b: View): boolean {
  return encodeView(a) === encodeView(b);
}
