import type { Language } from '../../domain/language';
import { en } from './en';
import { zhHans } from './zh-Hans';
import { zhHant, type CurateMessages } from './zh-Hant';

const MESSAGES: Record<Language, CurateMessages> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };

/** The editor's texts of a language. Those of records (kinds, statuses) are the page's own. */
export function curateMessages(lang: Language): CurateMessages {
  return MESSAGES[lang];
}
