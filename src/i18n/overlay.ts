import type { Language } from '../domain/language';
import type { OverlayFault } from '../domain/overlay';
import { formatNumber } from './format';
import { en } from './own-files/en';
import type { OverlayMessages } from './own-files/messages';
import { zhHans } from './own-files/zh-Hans';
import { zhHant } from './own-files/zh-Hant';

const MESSAGES: Readonly<Record<Language, OverlayMessages>> = {
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
  en,
};

/** The texts about the reader's own files. Loaded only where they are shown. */
export function overlayMessages(lang: Language): OverlayMessages {
  return MESSAGES[lang];
}

/** "Feature 12: the ring is not closed": place and reason in the reader's language. */
export function describeFault(fault: OverlayFault, lang: Language): string {
  const m = overlayMessages(lang);
  const reason =
    fault.code === 'foreign'
      ? m.foreign[fault.foreign ?? 'binary']
      : m.faults[fault.code](fault.detail ?? '');
  const place = placeOf(fault, lang);
  return place === null
    ? startLarge(clean(reason))
    : `${place}${m.place.separator}${clean(reason)}`;
}

function placeOf({ feature, row, line, column }: OverlayFault, lang: Language): string | null {
  const { place } = overlayMessages(lang);
  const number = (value: number): string => formatNumber(value, lang);
  if (feature !== undefined) return place.feature(number(feature));
  if (row !== undefined) return place.row(number(row));
  if (line === undefined) return null;
  return column === undefined
    ? place.line(number(line))
    : place.lineAndColumn(number(line), number(column));
}

/** Brackets that were meant for a detail that the fault does not have. */
function clean(text: string): string {
  return text.replace(/ ?(?:\(\)|（）)/, '');
}

function startLarge(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
