// @ts-nocheck
import type { Language } from '../domain/language';

const THIRD_PARTY: Readonly<Record<Language, string>> = {
  'zh-Hant': '所用軟件、字型和圖示的授權',
  'zh-Hans': '所用软件、字体和图标的许可',
  en: 'Licences of the software, fonts and icons used',
};

/** The link to the page of third-party notices, which is in English. */
export function thirdPartyLabel(lang: Language): string {
  return THIRD_PARTY[lang];
}
