import type { Language } from '../domain/language';
import type { Messages } from './zh-Hant';

/** One file a language: a page starts with its own, and learns the others for a switch. */
const FILES: Readonly<Record<Language, () => Promise<Messages>>> = {
  'zh-Hant': async () => (await import('./zh-Hant')).zhHant,
  'zh-Hans': async () => (await import('./zh-Hans')).zhHans,
  en: async () => (await import('./en')).en,
};

const learned = new Map<Language, Messages>();

/** The interface texts of a language that has been learned. @throws Error where it has not. */
export function messages(lang: Language): Messages {
  const texts = learned.get(lang);
  if (texts === undefined) throw new Error(`The texts in ${lang} have not been loaded`);
  return texts;
}

/** True where `messages` has the language. */
export function speaks(lang: Language): boolean {
  return learned.has(lang);
}

/** Loads the texts of a language; rejects where they do not come, and may then be asked again. */
export async function learn(lang: Language): Promise<void> {
  if (!speaks(lang)) teach(lang, await FILES[lang]());
}

/** Has the texts of a language that came by another way. */
export function teach(lang: Language, texts: Messages): void {
  learned.set(lang, texts);
}
