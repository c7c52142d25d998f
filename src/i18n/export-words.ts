import type { Quantity, Site, Target } from '../domain/dataset';
import { isBackground } from '../domain/select';
import type { ExportWords } from '../domain/export/words';
import { ATTRIBUTION, LICENCE } from '../domain/export/licence';
import type { Language } from '../domain/language';
import type { Lookup } from '../domain/lookup';
import { formatDate, formatLength, formatList, formatNumber, formatQuantity } from './format';
import { messages } from './all';

interface FileMessages {
  readonly feedTitle: string;
  /** What the files hold and what they are not. */
  readonly about: string;
  readonly target: (title: string, printed: string, paragraph: string, status: string) => string;
  readonly withFigure: (title: string, figure: string) => string;
  readonly withDate: (status: string, date: string) => string;
  readonly action: (names: string) => string;
  readonly foot: (date: string, terms: string) => string;
}

const MESSAGES: Readonly<Record<Language, FileMessages>> = {
  'zh-Hant': {
    feedTitle: '羅湖 2024 行動地圖：目標的結果',
    about:
      '羅湖區政府2024年十大行動的目標、地點和結果，依據一篇轉載的新聞摘要整理。規劃示意，不是官方地圖；座標為 WGS 84。',
    target: (title, printed, paragraph, status) =>
      `目標：${title}（「${printed}」，文章第${paragraph}段）：${status}`,
    withFigure: (title, figure) => `${title}，${figure}`,
    withDate: (status, date) => `${status}（${date}）`,
    action: (names) => `行動：${names}`,
    foot: (date, terms) => `資料截至${date}。${terms}`,
  },
  'zh-Hans': {
    feedTitle: '罗湖 2024 行动地图：目标的结果',
    about:
      '罗湖区政府2024年十大行动的目标、地点和结果，依据一篇转载的新闻摘要整理。规划示意，不是官方地图；坐标为 WGS 84。',
    target: (title, printed, paragraph, status) =>
      `目标：${title}（“${printed}”，文章第${paragraph}段）：${status}`,
    withFigure: (title, figure) => `${title}，${figure}`,
    withDate: (status, date) => `${status}（${date}）`,
    action: (names) => `行动：${names}`,
    foot: (date, terms) => `数据截至${date}。${terms}`,
  },
  en: {
    feedTitle: 'Luohu 2024 Action Map: what became of the targets',
    about:
      'Targets, places and results of the ten actions of the Luohu District government for 2024, from a reposted news summary. Indicative, not an official map; coordinates are WGS 84.',
    target: (title, printed, paragraph, status) =>
      `Target: ${title} (“${printed}”, article, paragraph ${paragraph}): ${status}`,
    withFigure: (title, figure) => `${title}, ${figure}`,
    withDate: (status, date) => `${status} (as of ${date})`,
    action: (names) => `Action: ${names}`,
    foot: (date, terms) => `Data as of ${date}. ${terms}`,
  },
};

/** The texts that files carry, in the words of the interface. */
export const EXPORT_WORDS: ExportWords = {
  kind: (kind, lang) => messages(lang).kinds[kind],
  status: (status, lang) => messages(lang).statuses[status],
  figure,
  site: siteText,
  about: (lang) => MESSAGES[lang].about,
  title: (lang) => messages(lang).title,
  feedTitle: (lang) => MESSAGES[lang].feedTitle,
};

function siteText(site: Site, lookup: Lookup, dataAsOf: string, lang: Language): string {
  const m = messages(lang);
  const { position } = site;
  const accuracy =
    position.accuracyMeters === null
      ? m.site.unknownPosition
      : [
          m.site.accuracy(formatLength(position.accuracyMeters, lang)),
          m.methods[position.method],
        ].join(' · ');
  const names = site.actions.map((id) => lookup.action(id).name[lang]);
  const targets = site.targets.map((id) => lookup.target(id));
  return [
    m.kinds[site.kind],
    site.summary[lang],
    ...(names.length === 0 ? [] : [MESSAGES[lang].action(formatList(names, lang))]),
    ...targets.map((target) => targetText(target, lang)),
    ...(isBackground(site) ? [m.site.noTarget] : []),
    `${m.site.position}${m.colon}${accuracy}`,
    MESSAGES[lang].foot(formatDate(dataAsOf, lang), `${ATTRIBUTION}, ${LICENCE.id}`),
  ].join('\n');
}

function targetText(target: Target, lang: Language): string {
  const words = MESSAGES[lang];
  const { quantity } = target;
  const title = target.title[lang];
  const status = messages(lang).statuses[target.status];
  const asOf = target.outcomes.at(-1)?.asOf;
  return words.target(
    quantity === null ? title : words.withFigure(title, figure(quantity, lang)),
    target.printed,
    formatNumber(target.paragraph, lang),
    asOf === undefined ? status : words.withDate(status, formatDate(asOf, lang)),
  );
}

/** With plain spaces, so that it can be searched for. */
function figure(quantity: Quantity, lang: Language): string {
  return formatQuantity(quantity, lang).replaceAll('\u202f', ' ');
}
