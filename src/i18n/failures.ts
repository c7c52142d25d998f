import type { Language } from '../domain/language';

interface FailureMessages {
  /** The search index did not arrive. */
  readonly search: string;
  /** What measures distances did not arrive. */
  readonly distances: string;
  /** What the reader opened did not arrive. */
  readonly part: string;
  /** What the reader opened is on its way. */
  readonly loading: string;
  /** The texts in a language, named in itself, did not arrive. */
  readonly language: (name: string) => string;
  readonly retry: string;
}

const MESSAGES: Readonly<Record<Language, FailureMessages>> = {
  'zh-Hant': {
    search: '未能載入搜尋所需的資料。清單和篩選照常可用。',
    distances: '未能載入計算距離所需的部分，暫時不能按距離篩選或排序。清單照常可用。',
    part: '這一部分未能載入。',
    loading: '載入中…',
    language: (name) => `「${name}」的文字未能載入。`,
    retry: '再試一次',
  },
  'zh-Hans': {
    search: '搜索所需的数据未能加载。列表和筛选照常可用。',
    distances: '计算距离所需的部分未能加载，暂时不能按距离筛选或排序。列表照常可用。',
    part: '这一部分未能加载。',
    loading: '加载中…',
    language: (name) => `“${name}”的文字未能加载。`,
    retry: '重试',
  },
  en: {
    search: 'What searching needs could not be loaded. The list and the filters work as usual.',
    distances:
      'What measuring distances needs could not be loaded, so nothing is filtered or sorted by distance. The list works as usual.',
    part: 'This part could not be loaded.',
    loading: 'Loading…',
    language: (name) => `The texts in ${name} could not be loaded.`,
    retry: 'Try again',
  },
};

/** What is said where a part of the page that is loaded on demand does not arrive. */
export function failureMessages(lang: Language): FailureMessages {
  return MESSAGES[lang];
}
