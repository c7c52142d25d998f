import { LANGUAGES, type Language } from '../domain/language';
import { messages } from '../i18n/all';
import { cardMessages } from '../i18n/card';
import { CARD_SIZE } from './card';
import type { Meta } from './door';

/** As Open Graph writes languages. */
const LOCALES: Readonly<Record<Language, string>> = {
  'zh-Hant': 'zh_HK',
  'zh-Hans': 'zh_CN',
  en: 'en_GB',
};

/** Name of the card's file beside the page. */
export function cardFile(lang: Language): string {
  return `og-${lang}.png`;
}

/**
 * What programs that show links read in the head of a page: Open Graph, and the kind of card.
 *
 * @param site Complete address of the whole, without which nobody could load the picture from elsewhere: it is then
 *   given from the page.
 * @param folder Of the page from there, with a slash at its end; empty for the page itself.
 */
export function linkMetas(
  lang: Language,
  places: number,
  site: string | null,
  folder: string,
): Meta[] {
  const { title } = messages(lang);
  const { description, alt } = cardMessages(lang);
  const back = folder === '' ? './' : '../';
  const picture = site === null ? back + cardFile(lang) : new URL(cardFile(lang), site).href;
  const graph: [string, string][] = [
    ['type', 'website'],
    ['site_name', title],
    ['title', title],
    ['description', description],
    ...(site === null ? [] : [['url', new URL(folder, site).href] as [string, string]]),
    ['image', picture],
    ['image:type', 'image/png'],
    ['image:width', String(CARD_SIZE.width)],
    ['image:height', String(CARD_SIZE.height)],
    ['image:alt', alt(String(places))],
    ['locale', LOCALES[lang]],
    ...LANGUAGES.filter((other) => other !== lang).map((other): [string, string] => [
      'locale:alternate',
      LOCALES[other],
    ]),
  ];
  return [
    ...graph.map(([key, content]): Meta => ({
      attribute: 'property',
      key: `og:${key}`,
      content,
    })),
    { attribute: 'name', key: 'twitter:card', content: 'summary_large_image' },
  ];
}
