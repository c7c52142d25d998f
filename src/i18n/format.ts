import type { Quantity } from '../domain/dataset';
import type { Language } from '../domain/language';
import { inSingleUnits } from '../domain/quantity';
import type { Unit } from '../domain/closed-lists';
import { messages } from './index';
import { unitText } from './units';

/** Numbers and dates as Hong Kong, the mainland and Britain write them. */
const LOCALES: Record<Language, string> = { 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN', en: 'en-GB' };

/** Formatters are slow to make: one for each language and purpose, made when it is first needed. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = JSON.stringify([locale, options]);
  const format = numberFormats.get(name) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(name, format);
  return format;
}

/** A thin no-break space keeps a number and its unit on one line. */
const NARROW_SPACE = '\u202f';

export function formatNumber(value: number, lang: Language): string {
  // Alike in all three, and there before the browser has read its tables, which holds up the first screen.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return numberFormat(LOCALES[lang], { maximumFractionDigits: 2 }).format(value);
}

/**
 * A value with its unit. Chinese keeps the text's own scale (220 萬平方米); English counts in single units,
 * large numbers in words (2.2 million m²).
 */
export function formatValue(value: number, unit: Unit, lang: Language): string {
  if (lang !== 'en') {
    return `${formatNumber(value, lang)}${NARROW_SPACE}${unitText(unit, lang, value)}`;
  }
  const single = inSingleUnits(value, unit);
  const number =
    single >= 1e6
      ? numberFormat('en-GB', {
          notation: 'compact',
          compactDisplay: 'long',
          maximumFractionDigits: 2,
        }).format(single)
      : formatNumber(single, lang);
  if (unit === '100m-cny') return `CNY${NARROW_SPACE}${number}`;
  if (unit === 'percent') return `${number}%`;
  return `${number}${NARROW_SPACE}${unitText(unit, lang, single)}`;
}

/** A target's figure with its comparator in words: 「120 家企業或以上」, "at least 120 enterprises". */
export function formatQuantity(quantity: Quantity, lang: Language): string {
  const value = formatValue(quantity.value, quantity.unit, lang);
  const word = messages(lang).comparator[quantity.comparator];
  if (word === '') return value;
  if (lang === 'en') return `${word} ${value}`;
  return quantity.comparator === '>' ? `${word} ${value}` : `${value}${word}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * An ISO date, as exact as it is: year, month or day. As `Intl.DateTimeFormat` writes it, whose tables take the
 * browser longer to read than all else that the first screen needs.
 */
export function formatDate(iso: string, lang: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined) return iso;
  if (lang === 'en') {
    const name = month === undefined ? undefined : MONTHS[month - 1];
    return [day, name, year].filter((part) => part !== undefined).join(' ');
  }
  const parts = [`${year}年`, month && `${month}月`, day && `${day}日`];
  return parts.filter(Boolean).join('');
}

/** A length in metres, as metres up to 1 km and as kilometres above, rounded to what a reader can use. */
export function formatLength(meters: number, lang: Language): string {
  const isLong = meters >= 1000;
  return numberFormat(LOCALES[lang], {
    style: 'unit',
    unit: isLong ? 'kilometer' : 'meter',
    unitDisplay: lang === 'en' ? 'short' : 'long',
    maximumFractionDigits: isLong ? 2 : 0,
  }).format(isLong ? meters / 1000 : Math.round(meters));
}

/** An area in square metres, as hectares below 1 km² and as square kilometres above. */
export function formatArea(squareMeters: number, lang: Language): string {
  return squareMeters < 1e6
    ? formatValue(Math.round(squareMeters / 1e3) / 10, 'ha', lang)
    : formatValue(Math.round(squareMeters / 1e4) / 100, 'km2', lang);
}

/** Names joined as a sentence part: 「甲、乙和丙」, "A, B and C". */
export function formatList(names: readonly string[], lang: Language): string {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(names);
}
