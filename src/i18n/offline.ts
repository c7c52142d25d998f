import type { Language } from '../domain/language';

export interface OfflineMessages {
  /** Without a network, all of the page kept. */
  readonly offlineKept: string;
  /** Without a network, before the page was kept whole. */
  readonly offline: string;
  readonly newVersion: string;
  readonly load: string;
  readonly later: string;
}

const MESSAGES: Readonly<Record<Language, OfflineMessages>> = {
  'zh-Hant': {
    offlineKept: '現在離線。整個地圖已存在這部裝置上，照常可用。',
    offline: '現在離線。地圖、清單和詳情照常可用；尚未載入的部分要待連線後才能使用。',
    newVersion: '地圖有新版本。',
    load: '載入新版本',
    later: '稍後',
  },
  'zh-Hans': {
    offlineKept: '当前离线。整个地图已保存在本设备上，可照常使用。',
    offline: '当前离线。地图、列表和详情可照常使用；尚未加载的部分要等联网后才能使用。',
    newVersion: '地图有新版本。',
    load: '加载新版本',
    later: '稍后',
  },
  en: {
    offlineKept: 'You are offline. The whole map is stored on this device and works as usual.',
    offline:
      'You are offline. The map, the list and the details work as usual; parts not yet loaded need a connection.',
    newVersion: 'There is a new version of this map.',
    load: 'Load it',
    later: 'Later',
  },
};

export function offlineMessages(lang: Language): OfflineMessages {
  return MESSAGES[lang];
}
