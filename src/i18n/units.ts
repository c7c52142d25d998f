import type { Language } from '../domain/language';
import type { Unit } from '../domain/closed-lists';

/**
 * How a unit is written after a number: in Chinese with its scale and counter (萬平方米), in English after
 * the value in single units, singular and plural.
 */
interface UnitText {
  readonly 'zh-Hant': string;
  readonly 'zh-Hans': string;
  readonly en: readonly [singular: string, plural: string];
}

const UNIT_TEXTS: Record<Unit, UnitText> = {
  ha: { 'zh-Hant': '公頃', 'zh-Hans': '公顷', en: ['ha', 'ha'] },
  km: { 'zh-Hant': '公里', 'zh-Hans': '公里', en: ['km', 'km'] },
  km2: { 'zh-Hant': '平方公里', 'zh-Hans': '平方公里', en: ['km²', 'km²'] },
  '10k-m2': { 'zh-Hant': '萬平方米', 'zh-Hans': '万平方米', en: ['m²', 'm²'] },
  '100m-cny': { 'zh-Hant': '億元', 'zh-Hans': '亿元', en: ['CNY', 'CNY'] },
  '10k-charger': {
    'zh-Hant': '萬個充電樁',
    'zh-Hans': '万个充电桩',
    en: ['charging point', 'charging points'],
  },
  '10k-enterprise': {
    'zh-Hant': '萬家企業',
    'zh-Hans': '万家企业',
    en: ['enterprise', 'enterprises'],
  },
  bed: { 'zh-Hant': '張床位', 'zh-Hans': '张床位', en: ['bed', 'beds'] },
  'bridge-space': {
    'zh-Hant': '處橋下空間',
    'zh-Hans': '处桥下空间',
    en: ['space under bridges', 'spaces under bridges'],
  },
  'bureau-item': { 'zh-Hant': '項事項', 'zh-Hans': '项事项', en: ['service', 'services'] },
  carrier: {
    'zh-Hant': '個載體',
    'zh-Hans': '个载体',
    en: ['innovation platform', 'innovation platforms'],
  },
  centre: { 'zh-Hant': '家中心', 'zh-Hans': '家中心', en: ['centre', 'centres'] },
  city: { 'zh-Hant': '個城市', 'zh-Hans': '个城市', en: ['city', 'cities'] },
  dwelling: { 'zh-Hant': '套', 'zh-Hans': '套', en: ['dwelling', 'dwellings'] },
  enterprise: { 'zh-Hant': '家企業', 'zh-Hans': '家企业', en: ['enterprise', 'enterprises'] },
  estate: { 'zh-Hant': '個小區', 'zh-Hans': '个小区', en: ['estate', 'estates'] },
  event: { 'zh-Hant': '場', 'zh-Hans': '场', en: ['event', 'events'] },
  fund: { 'zh-Hant': '只基金', 'zh-Hans': '只基金', en: ['fund', 'funds'] },
  garden: { 'zh-Hant': '個花園', 'zh-Hans': '个花园', en: ['garden', 'gardens'] },
  institution: { 'zh-Hant': '家機構', 'zh-Hans': '家机构', en: ['institution', 'institutions'] },
  'parking-space': {
    'zh-Hant': '個停車位',
    'zh-Hans': '个停车位',
    en: ['parking space', 'parking spaces'],
  },
  'parking-structure': {
    'zh-Hant': '處停車設施',
    'zh-Hans': '处停车设施',
    en: ['parking structure', 'parking structures'],
  },
  percent: { 'zh-Hant': '%', 'zh-Hans': '%', en: ['%', '%'] },
  pilot: { 'zh-Hant': '個試點', 'zh-Hans': '个试点', en: ['pilot', 'pilots'] },
  policy: { 'zh-Hant': '項政策', 'zh-Hans': '项政策', en: ['policy', 'policies'] },
  project: { 'zh-Hant': '個項目', 'zh-Hans': '个项目', en: ['project', 'projects'] },
  request: { 'zh-Hant': '項訴求', 'zh-Hans': '项诉求', en: ['request', 'requests'] },
  school: { 'zh-Hant': '所學校', 'zh-Hans': '所学校', en: ['school', 'schools'] },
  'school-place': {
    'zh-Hant': '個學位',
    'zh-Hans': '个学位',
    en: ['school place', 'school places'],
  },
  store: { 'zh-Hant': '家店', 'zh-Hans': '家店', en: ['store', 'stores'] },
  station: { 'zh-Hant': '座站', 'zh-Hans': '座站', en: ['station', 'stations'] },
  team: { 'zh-Hant': '個小組', 'zh-Hans': '个小组', en: ['team', 'teams'] },
};

/** The unit's text for a number of it; `count` is in single units and matters in English only. */
export function unitText(unit: Unit, lang: Language, count: number): string {
  const text = UNIT_TEXTS[unit];
  if (lang !== 'en') return text[lang];
  return count === 1 ? text.en[0] : text.en[1];
}
