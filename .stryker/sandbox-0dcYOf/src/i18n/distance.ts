// @ts-nocheck
import type { Language } from '../domain/language';
import { formatLength } from './format';

/** Texts of the list sorted by distance, and of the circle as a filter. */
export interface DistanceTexts {
  readonly sortBy: string;
  /** What the distances are measured from. */
  readonly from: { readonly pin: string; readonly middle: string };
  readonly within: (radius: string) => string;
}

const MESSAGES: Readonly<Record<Language, DistanceTexts>> = {
  'zh-Hant': {
    sortBy: '按距離',
    from: { pin: '距離由圖釘起計', middle: '距離由地圖中心起計' },
    within: (radius) => `圖釘${radius}範圍內`,
  },
  'zh-Hans': {
    sortBy: '按距离',
    from: { pin: '距离从图钉算起', middle: '距离从地图中心算起' },
    within: (radius) => `图钉${radius}范围内`,
  },
  en: {
    sortBy: 'by distance',
    from: { pin: 'Distances from the pin', middle: 'Distances from the middle of the map' },
    within: (radius) => `Within ${radius} of the pin`,
  },
};

export function distanceTexts(lang: Language): DistanceTexts {
  return MESSAGES[lang];
}

/** The circle of "near here" as an active filter: "Within 1.5 km of the pin". */
export function describeCircle(radiusMeters: number, lang: Language): string {
  return MESSAGES[lang].within(formatLength(radiusMeters, lang));
}
