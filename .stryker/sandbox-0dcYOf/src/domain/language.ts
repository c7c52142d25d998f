/** The three languages of the product; the first is the language of the data. */
// @ts-nocheck

export const LANGUAGES = ['zh-Hant', 'zh-Hans', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language. `zh-Hans` is derived from `zh-Hant` when the data is compiled. */
export type Localized = Readonly<Record<Language, string>>;

/**
 * The language for a reader whose browser asks for `preferred`, most wanted first.
 *
 * Hong Kong, Taiwan, Macao and an explicit `Hant` mean Traditional; any other Chinese means Simplified;
 * everybody else reads English.
 */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const lower = tag.toLowerCase();
    if (/^en\b/.test(lower)) return 'en';
    if (!/^zh\b/.test(lower)) continue;
    return /^zh-(hant|hk|tw|mo)\b/.test(lower) ? 'zh-Hant' : 'zh-Hans';
  }
  return 'en';
}
