import type { AccessibilityWords } from '../../domain/accessibility';
import type { Language } from '../../domain/language';
import { STATEMENT as en } from './en';
import { STATEMENT as hans } from './zh-Hans';
import { STATEMENT as hant } from './zh-Hant';

/** The accessibility statement in every language, for the build. */
export const ACCESSIBILITY_WORDS: Readonly<Record<Language, AccessibilityWords>> = {
  'zh-Hant': hant,
  'zh-Hans': hans,
  en,
};
