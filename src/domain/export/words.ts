import type { Quantity, Site, Status, Target } from '../dataset';
import type { Language } from '../language';
import type { Lookup } from '../lookup';
import type { Kind } from '../closed-lists';

/** What a file says in a reader's language; the interface's own texts, given in from outside. */
export interface ExportWords {
  readonly kind: (kind: Kind, lang: Language) => string;
  readonly status: (status: Status, lang: Language) => string;
  /** A figure with its unit and comparator: "at least 120 enterprises". */
  readonly figure: (quantity: Quantity, lang: Language) => string;
  /** Everything a reader of a map file needs to know of a place, a few lines of plain text. */
  readonly site: (site: Site, lookup: Lookup, dataAsOf: string, lang: Language) => string;
  /** What a file holds and what it is not, one paragraph. */
  readonly about: (lang: Language) => string;
  /** Name of this map. */
  readonly title: (lang: Language) => string;
  readonly feedTitle: (lang: Language) => string;
}

/** The result in one line: status, and what it is the status of. */
export function headline(
  target: Target,
  status: Status,
  words: ExportWords,
  lang: Language,
): string {
  const separator = lang === 'en' ? ': ' : '：';
  return `${target.title[lang]}${separator}${words.status(status, lang)}`;
}
