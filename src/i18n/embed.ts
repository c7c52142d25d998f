import type { Language } from '../domain/language';

/** Texts of the map in a frame of another page. */
interface EmbedMessages {
  /** The link to the whole page. */
  readonly fullMap: string;
  /** Whose data the map rests on. */
  readonly credit: string;
  /** There is no map to be moved. */
  readonly noMap: string;
  /** There is nothing to be shown at all. */
  readonly missing: string;
  /** Where a gesture is left to the page round the map. */
  readonly gestures: { readonly windows: string; readonly mac: string; readonly touch: string };
}

const MESSAGES: Readonly<Record<Language, EmbedMessages>> = {
  'zh-Hant': {
    fullMap: '開啟完整地圖',
    credit: '© OpenStreetMap 貢獻者',
    noMap: '地圖未能在此繪製，改用簡圖。',
    missing: '地圖未能載入。',
    gestures: {
      windows: '按住 Ctrl 並滾動滑鼠來縮放地圖',
      mac: '按住 ⌘ 並滾動來縮放地圖',
      touch: '用兩隻手指移動地圖',
    },
  },
  'zh-Hans': {
    fullMap: '打开完整地图',
    credit: '© OpenStreetMap 贡献者',
    noMap: '地图未能在此绘制，改用简图。',
    missing: '地图未能加载。',
    gestures: {
      windows: '按住 Ctrl 并滚动鼠标来缩放地图',
      mac: '按住 ⌘ 并滚动来缩放地图',
      touch: '用两根手指移动地图',
    },
  },
  en: {
    fullMap: 'Open the full map',
    credit: '© OpenStreetMap contributors',
    noMap: 'The map could not be drawn here; this is a sketch instead.',
    missing: 'The map could not be loaded.',
    gestures: {
      windows: 'Hold Ctrl and scroll to zoom the map',
      mac: 'Hold ⌘ and scroll to zoom the map',
      touch: 'Use two fingers to move the map',
    },
  },
};

export function embedMessages(lang: Language): EmbedMessages {
  return MESSAGES[lang];
}
