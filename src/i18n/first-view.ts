import type { Language } from '../domain/language';

interface FirstViewMessages {
  /** What the page is without its script. */
  readonly noScript: string;
  /** What the page has too many of to list them without its script. */
  readonly tooMany: string;
}

const MESSAGES: Record<Language, FirstViewMessages> = {
  'zh-Hant': {
    noScript:
      '瀏覽器沒有執行 JavaScript：這裏有地圖圖像、十大行動，以及各地點和它們的目標。搜尋、篩選和活動地圖需要 JavaScript。',
    tooMany: '地點太多，沒有 JavaScript 時不能一一列出。',
  },
  'zh-Hans': {
    noScript:
      '浏览器没有运行 JavaScript：这里有地图图像、十大行动，以及各地点和它们的目标。搜索、筛选和活动地图需要 JavaScript。',
    tooMany: '地点太多，没有 JavaScript 时不能一一列出。',
  },
  en: {
    noScript:
      'JavaScript is off: here are the picture of the map, the ten actions, and the places with their targets. Search, filters and the live map need JavaScript.',
    tooMany: 'There are too many places to list them without JavaScript.',
  },
};

/** Texts of the page before its script has come, or without it. */
export function firstViewMessages(lang: Language): FirstViewMessages {
  return MESSAGES[lang];
}
