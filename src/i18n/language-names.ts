import type { Language } from '../domain/language';

/** What each language calls itself, whole and on a button: said before its texts have been loaded. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { name: string; short: string }>> = {
  'zh-Hant': { name: '繁體中文', short: '繁' },
  'zh-Hans': { name: '简体中文', short: '简' },
  en: { name: 'English', short: 'EN' },
};
