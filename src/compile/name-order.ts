import { LANGUAGES, type Language, type Localized } from '../domain/language';

/** As readers expect: by strokes, by pinyin, by letter (collations of Unicode CLDR). */
const COLLATIONS: Readonly<Record<Language, string>> = {
  'zh-Hant': 'zh-Hant-u-co-stroke',
  'zh-Hans': 'zh-Hans-u-co-pinyin',
  en: 'en',
};

/**
 * The place of each name among all, from 0, in each language. Found here, because a browser takes longer to read its
 * tables of strokes than all else that the first list needs.
 *
 * @returns In the order given.
 */
export function nameOrders(names: readonly Localized[]): readonly Record<Language, number>[] {
  const orders = names.map(() => ({ 'zh-Hant': 0, 'zh-Hans': 0, en: 0 }));
  for (const lang of LANGUAGES) {
    const { compare } = new Intl.Collator(COLLATIONS[lang], { numeric: true });
    const sorted = names
      .map((name, index) => ({ text: name[lang], index }))
      .toSorted((a, b) => compare(a.text, b.text) || a.index - b.index);
    for (const [place, { index }] of sorted.entries()) {
      const order = orders[index];
      if (order !== undefined) order[lang] = place;
    }
  }
  return orders;
}
