import type { Language } from '../domain/language';

interface OverlayDoorMessages {
  readonly heading: string;
  readonly drop: string;
  readonly stays: string;
  readonly loading: string;
  readonly failed: string;
}

const MESSAGES: Readonly<Record<Language, OverlayDoorMessages>> = {
  'zh-Hant': {
    heading: '加入自己的檔案',
    drop: '放開以加到地圖上',
    stays: '檔案留在你的裝置，不會上傳。',
    loading: '正在載入……',
    failed: '未能載入這部分，請檢查網絡連線後再試。',
  },
  'zh-Hans': {
    heading: '添加自己的文件',
    drop: '松开即可添加到地图',
    stays: '文件留在您的设备上，不会上传。',
    loading: '正在加载……',
    failed: '未能加载这一部分，请检查网络连接后重试。',
  },
  en: {
    heading: 'Add your own file',
    drop: 'Drop to add to the map',
    stays: 'The file stays on your device; nothing is uploaded.',
    loading: 'Loading…',
    failed: 'This part could not be loaded. Check the connection and try again.',
  },
};

/** The texts that stand before anything about own files is loaded. */
export function overlayDoor(lang: Language): OverlayDoorMessages {
  return MESSAGES[lang];
}
