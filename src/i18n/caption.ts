import type { Lookup } from '../domain/lookup';
import type { Filter, Near } from '../domain/view';
import type { Language } from '../domain/language';
import { describeCircle } from './distance';
import { formatList, formatNumber } from './format';
import { messages } from './index';

/** What of a view decides what is shown. */
interface Asked {
  readonly filter: Filter;
  readonly q: string;
  readonly near: Near | null;
}

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  'zh-Hant': ['「', '」'],
  'zh-Hans': ['“', '”'],
  en: ['“', '”'],
};

/** What a map or list shows, for its caption: the filter in words, then the number of places. */
export function captionOf(
  { filter, q, near }: Asked,
  places: number,
  lookup: Pick<Lookup, 'action'>,
  lang: Language,
): string {
  const m = messages(lang);
  const { actions, kinds, statuses, located } = filter;
  const any = (names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [formatList(names, lang)];
  const text = q.trim();
  const [open, close] = QUOTES[lang];
  const parts = [
    ...any(actions.map((id) => lookup.action(id).name[lang])),
    ...any(statuses.map((status) => m.statuses[status])),
    ...any(kinds.map((kind) => m.kinds[kind])),
    ...(located === null ? [] : [located === 'yes' ? m.list.located : m.list.unlocated]),
    ...(near === null ? [] : [describeCircle(near.radiusMeters, lang)]),
    ...(text === '' ? [] : [`${open}${text}${close}`]),
  ];
  const count = m.list.shown(formatNumber(places, lang));
  return [...(parts.length === 0 ? [m.subtitle] : parts), count].join(' · ');
}
