// @ts-nocheck
import type { BaseMapId, BaseMapState } from '../domain/base-map';
import type { Language } from '../domain/language';

interface BaseMapMessages {
  readonly heading: string;
  readonly names: Readonly<Record<BaseMapId, string>>;
  /** What a choice means, where its name does not say it. */
  readonly notes: Readonly<Partial<Record<BaseMapId, string>>>;
  readonly states: Readonly<Record<Exclude<BaseMapState, 'shown'>, (name: string) => string>>;
}

const MESSAGES: Readonly<Record<Language, BaseMapMessages>> = {
  'zh-Hant': {
    heading: '底圖',
    names: {
      embedded: '內置底圖',
      plain: '素色底圖',
      openfreemap: '網上街道圖',
      pmtiles: '街道圖',
    },
    notes: {
      plain: '只有陸地、水域和界線',
      openfreemap: 'OpenFreeMap，需連線到其伺服器',
      pmtiles: 'OpenStreetMap 資料',
    },
    states: {
      loading: (name) => `正在載入${name}……`,
      failed: (name) => `未能載入${name}，現顯示內置底圖。`,
    },
  },
  'zh-Hans': {
    heading: '底图',
    names: {
      embedded: '内置底图',
      plain: '素色底图',
      openfreemap: '网上街道图',
      pmtiles: '街道图',
    },
    notes: {
      plain: '只有陆地、水域和界线',
      openfreemap: 'OpenFreeMap，需连接到其服务器',
      pmtiles: 'OpenStreetMap 数据',
    },
    states: {
      loading: (name) => `正在加载${name}……`,
      failed: (name) => `未能加载${name}，现显示内置底图。`,
    },
  },
  en: {
    heading: 'Base map',
    names: {
      embedded: 'Built-in map',
      plain: 'Plain',
      openfreemap: 'Online street map',
      pmtiles: 'Street map',
    },
    notes: {
      plain: 'Land, water and boundary only',
      openfreemap: 'OpenFreeMap; contacts its servers',
      pmtiles: 'OpenStreetMap data',
    },
    states: {
      loading: (name) => `Loading: ${name}…`,
      failed: (name) => `${name} could not be loaded. The built-in map is shown.`,
    },
  },
};

/** One base map as the reader chooses it. */
export interface BaseMapChoice {
  readonly id: BaseMapId;
  readonly label: string;
  readonly note: string | null;
}

export function baseMapHeading(lang: Language): string {
  return MESSAGES[lang].heading;
}

export function baseMapChoices(ids: readonly BaseMapId[], lang: Language): BaseMapChoice[] {
  const { names, notes } = MESSAGES[lang];
  return ids.map((id) => ({ id, label: names[id], note: notes[id] ?? null }));
}

/** The notice for the reader; null where the map itself says it. */
export function baseMapNotice(id: BaseMapId, state: BaseMapState, lang: Language): string | null {
  if (state === 'shown') return null;
  const { names, states } = MESSAGES[lang];
  return states[state](names[id]);
}
