import type { Language } from '../domain/language';

/** What opens the menu: apart from its texts, which come with it. */
export const DOWNLOAD_LABEL: Readonly<Record<Language, string>> = {
  'zh-Hant': '下載',
  'zh-Hans': '下载',
  en: 'Download',
};
