import type { Language } from '../domain/language';

interface TakeAwayMessages {
  readonly heading: string;
  readonly close: string;
  readonly link: {
    readonly heading: string;
    readonly field: string;
    readonly copy: string;
    readonly send: string;
  };
  readonly citation: {
    readonly heading: string;
    readonly text: string;
    readonly copy: string;
    readonly copyBibtex: string;
  };
  readonly copied: string;
  readonly notCopied: string;
  readonly picture: {
    readonly heading: string;
    readonly note: string;
    readonly save: (scale: number) => string;
    readonly working: string;
    readonly saved: (name: string) => string;
    readonly failed: string;
    readonly noMap: string;
  };
  readonly print: { readonly heading: string; readonly note: string; readonly button: string };
  readonly embed: {
    readonly heading: string;
    readonly note: string;
    readonly width: string;
    readonly height: string;
    readonly fullWidth: string;
    readonly action: string;
    readonly allActions: string;
    readonly site: string;
    readonly noSite: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
    readonly keepCamera: string;
    readonly preview: string;
    readonly code: string;
    readonly copy: string;
  };
}

const MESSAGES: Readonly<Record<Language, TakeAwayMessages>> = {
  'zh-Hant': {
    heading: '帶走這個畫面',
    close: '關閉',
    link: { heading: '連結', field: '這個畫面的網址', copy: '複製連結', send: '分享…' },
    citation: {
      heading: '引用這個畫面',
      text: '引文',
      copy: '複製引文',
      copyBibtex: '複製 BibTeX',
    },
    copied: '已複製。',
    notCopied: '未能複製，請選取文字自行複製。',
    picture: {
      heading: '圖片',
      note: 'PNG，附標題、圖例、比例尺、指北針、日期和資料來源。',
      save: (scale) => `儲存 ${scale}×`,
      working: '正在繪製…',
      saved: (name) => `已儲存：${name}`,
      failed: '未能製作圖片，請再試一次。',
      noMap: '這個瀏覽器不能繪製地圖，因此沒有圖片。',
    },
    print: {
      heading: '列印',
      note: 'A4 或 A3，直向或橫向：地圖、圖例、比例尺、來源，以及畫面內的地點。',
      button: '列印…',
    },
    embed: {
      heading: '嵌入網頁',
      note: '只有地圖和彈出資訊，附完整地圖的連結。',
      width: '寬（像素）',
      height: '高（像素）',
      fullWidth: '與文章同寬',
      action: '行動',
      allActions: '全部行動',
      site: '開啟的地點',
      noSite: '不開啟',
      language: '語言',
      theme: '外觀',
      themes: { system: '跟隨讀者的裝置', light: '淺色', dark: '深色' },
      keepCamera: '保留目前的地圖範圍',
      preview: '預覽',
      code: '嵌入代碼',
      copy: '複製代碼',
    },
  },
  'zh-Hans': {
    heading: '带走这个画面',
    close: '关闭',
    link: { heading: '链接', field: '这个画面的网址', copy: '复制链接', send: '分享…' },
    citation: {
      heading: '引用这个画面',
      text: '引文',
      copy: '复制引文',
      copyBibtex: '复制 BibTeX',
    },
    copied: '已复制。',
    notCopied: '未能复制，请选中文字自行复制。',
    picture: {
      heading: '图片',
      note: 'PNG，附标题、图例、比例尺、指北针、日期和资料来源。',
      save: (scale) => `保存 ${scale}×`,
      working: '正在绘制…',
      saved: (name) => `已保存：${name}`,
      failed: '未能生成图片，请重试。',
      noMap: '这个浏览器不能绘制地图，因此没有图片。',
    },
    print: {
      heading: '打印',
      note: 'A4 或 A3，纵向或横向：地图、图例、比例尺、来源，以及画面内的地点。',
      button: '打印…',
    },
    embed: {
      heading: '嵌入网页',
      note: '只有地图和弹出信息，附完整地图的链接。',
      width: '宽（像素）',
      height: '高（像素）',
      fullWidth: '与文章同宽',
      action: '行动',
      allActions: '全部行动',
      site: '打开的地点',
      noSite: '不打开',
      language: '语言',
      theme: '外观',
      themes: { system: '跟随读者的设备', light: '浅色', dark: '深色' },
      keepCamera: '保留当前的地图范围',
      preview: '预览',
      code: '嵌入代码',
      copy: '复制代码',
    },
  },
  en: {
    heading: 'Take this view away',
    close: 'Close',
    link: {
      heading: 'Link',
      field: 'Address of this view',
      copy: 'Copy link',
      send: 'Share…',
    },
    citation: {
      heading: 'Cite this view',
      text: 'Citation',
      copy: 'Copy citation',
      copyBibtex: 'Copy BibTeX',
    },
    copied: 'Copied.',
    notCopied: 'Could not copy: select the text and copy it yourself.',
    picture: {
      heading: 'Picture',
      note: 'PNG with title, key, scale, north arrow, date and sources.',
      save: (scale) => `Save at ${scale}×`,
      working: 'Drawing…',
      saved: (name) => `Saved: ${name}`,
      failed: 'The picture could not be made. Please try again.',
      noMap: 'This browser cannot draw the map, so there is no picture.',
    },
    print: {
      heading: 'Print',
      note: 'A4 or A3, upright or across: map, key, scale, sources and the places in view.',
      button: 'Print…',
    },
    embed: {
      heading: 'Embed in a web page',
      note: 'The map and its popups alone, with a link to the full map.',
      width: 'Width (pixels)',
      height: 'Height (pixels)',
      fullWidth: 'As wide as the article',
      action: 'Action',
      allActions: 'All actions',
      site: 'Place that is open',
      noSite: 'None',
      language: 'Language',
      theme: 'Appearance',
      themes: { system: 'As the reader’s device', light: 'Light', dark: 'Dark' },
      keepCamera: 'Keep the present part of the map',
      preview: 'Preview',
      code: 'Code to embed',
      copy: 'Copy code',
    },
  },
};

/** The texts of the dialog that hands the view out. */
export function takeAwayMessages(lang: Language): TakeAwayMessages {
  return MESSAGES[lang];
}
