import type { Language } from '../domain/language';

/** What the page is called, in languages too whose texts have not been loaded. */
export const PAGE_TITLE: Readonly<Record<Language, string>> = {
  'zh-Hant': '羅湖 2024 行動地圖',
  'zh-Hans': '罗湖 2024 行动地图',
  en: 'Luohu 2024 Action Map',
};
