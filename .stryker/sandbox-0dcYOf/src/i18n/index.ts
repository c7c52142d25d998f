// @ts-nocheck
import type { Language } from '../domain/language';
import { en } from './en';
import { zhHans } from './zh-Hans';
import { zhHant, type Messages } from './zh-Hant';

const MESSAGES: Record<Language, Messages> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };

/** The interface texts of a language. */
export function messages(lang: Language): Messages {
  return MESSAGES[lang];
}
