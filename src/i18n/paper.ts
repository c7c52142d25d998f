import type { Language } from '../domain/language';

interface PaperMessages {
  readonly inView: (count: string) => string;
  readonly listed: (count: string) => string;
  readonly site: string;
  readonly target: string;
  readonly status: string;
  readonly sources: string;
  readonly address: string;
  readonly noTarget: string;
}

const MESSAGES: Readonly<Record<Language, PaperMessages>> = {
  'zh-Hant': {
    inView: (count) => `圖中的 ${count} 處地點`,
    listed: (count) => `${count} 處地點`,
    site: '地點',
    target: '2024 年目標',
    status: '結果',
    sources: '依據',
    address: '網址',
    noTarget: '只見於 2023 年回顧',
  },
  'zh-Hans': {
    inView: (count) => `图中的 ${count} 处地点`,
    listed: (count) => `${count} 处地点`,
    site: '地点',
    target: '2024 年目标',
    status: '结果',
    sources: '依据',
    address: '网址',
    noTarget: '只见于 2023 年回顾',
  },
  en: {
    inView: (count) => `The ${count} ${count === '1' ? 'place' : 'places'} on this map`,
    listed: (count) => `${count} ${count === '1' ? 'place' : 'places'}`,
    site: 'Place',
    target: 'Target for 2024',
    status: 'Result',
    sources: 'Sources',
    address: 'Address',
    noTarget: 'Only in the look back at 2023',
  },
};

/** Texts of the printed sheet. */
export function paperMessages(lang: Language): PaperMessages {
  return MESSAGES[lang];
}
