// @ts-nocheck
import type { Language } from '../domain/language';
import { messages as en } from '../i18n/map/en';
import { messages as zhHans } from '../i18n/map/zh-Hans';
import { messages as zhHant, type MapMessages } from '../i18n/map/zh-Hant';

const MESSAGES: Readonly<Record<Language, MapMessages>> = {
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
  en,
};

/** The map's own texts: controls, credits, legend. */
export function mapMessages(lang: Language): MapMessages {
  return MESSAGES[lang];
}
