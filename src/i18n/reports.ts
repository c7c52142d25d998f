import type { Language } from '../domain/language';

const WORDS: Readonly<Record<Language, string>> = {
  'zh-Hant': '選擇報告',
  'zh-Hans': '选择报告',
  en: 'Choose a report',
};

/** Names the choice of reports, where there are several. */
export function reportWords(lang: Language): string {
  return WORDS[lang];
}
