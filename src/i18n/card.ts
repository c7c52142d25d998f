import type { Language } from '../domain/language';

/** Texts of the picture and of the page that stand for this one where its link is shown. */
export interface CardMessages {
  /** The title as it is set on the picture, a string a line. */
  readonly title: readonly string[];
  /** What the map tells, set beneath it. */
  readonly about: readonly string[];
  /** The same in one sentence, for where there is no picture. */
  readonly description: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: (sites: string) => string;
  /** Leads from the page in this language to the map. */
  readonly open: string;
}

const MESSAGES: Readonly<Record<Language, CardMessages>> = {
  'zh-Hant': {
    title: ['羅湖 2024', '行動地圖'],
    about: ['十大行動：', '承諾了什麼、在哪裏、', '結果如何'],
    description:
      '深圳市羅湖區 2024 年十大行動的互動地圖：承諾了什麼、在哪裏、結果如何，每項都附出處。規劃示意，不是官方地圖。',
    alt: (sites) => `羅湖區地圖，標出十大行動的 ${sites} 個地點，每個地點以行動的顏色和編號表示`,
    open: '打開地圖',
  },
  'zh-Hans': {
    title: ['罗湖 2024', '行动地图'],
    about: ['十大行动：', '承诺了什么、在哪里、', '结果如何'],
    description:
      '深圳市罗湖区 2024 年十大行动的互动地图：承诺了什么、在哪里、结果如何，每项都附出处。规划示意，不是官方地图。',
    alt: (sites) => `罗湖区地图，标出十大行动的 ${sites} 个地点，每个地点以行动的颜色和编号表示`,
    open: '打开地图',
  },
  en: {
    title: ['Luohu 2024', 'Action Map'],
    about: ['Ten actions:', 'what was promised,', 'where, and what', 'became of it'],
    description:
      'An interactive map of what Luohu District, Shenzhen, promised for 2024: ten actions, their targets and places, and what became of them, each with its source. Indicative, not an official map.',
    alt: (sites) =>
      `Map of Luohu District with ${sites} places of the ten actions, each in the colour and with the number of its action`,
    open: 'Open the map',
  },
};

/** Loaded by the build alone. */
export function cardMessages(lang: Language): CardMessages {
  return MESSAGES[lang];
}
