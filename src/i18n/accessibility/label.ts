import type { Language } from '../../domain/language';

const LABEL: Readonly<Record<Language, string>> = {
  'zh-Hant': '無障礙聲明',
  'zh-Hans': '无障碍声明',
  en: 'Accessibility statement',
};

/** The link to the statement, which is a page of its own in each language. */
export function accessibilityLabel(lang: Language): string {
  return LABEL[lang];
}
