import type { Language } from '../domain/language';

/** What opens the dialog: apart from its texts, which come with it. */
export const TAKE_AWAY_LABEL: Readonly<Record<Language, string>> = {
  'zh-Hant': '分享、圖片、列印、嵌入',
  'zh-Hans': '分享、图片、打印、嵌入',
  en: 'Share, picture, print, embed',
};
