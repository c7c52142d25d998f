import type { Language } from '../domain/language';

interface SuggestMessages {
  readonly hint: string;
  /** For screen readers: the pin on the map. */
  readonly pin: string;
  readonly apart: (away: string) => string;
  readonly notMoved: string;
  readonly why: string;
  readonly whyHint: string;
  readonly missing: string;
  readonly save: string;
  readonly text: string;
  readonly copy: string;
  readonly textHint: string;
  /** The text to send along. */
  readonly words: {
    readonly subject: (name: string) => string;
    readonly record: string;
    readonly page: string;
    readonly shown: string;
    readonly none: string;
    readonly suggested: string;
    readonly why: string;
  };
}

const MESSAGES: Readonly<Record<Language, SuggestMessages>> = {
  'zh-Hant': {
    hint: '把地圖上的圖釘拖到正確的位置，也可用方向鍵移動，或輸入坐標；再寫下理由。本頁不會傳送任何資料：你會得到一個檔案和一段文字，自行發給維護者。',
    pin: '建議的位置',
    apart: (away) => `建議的位置：在現時位置的${away}`,
    notMoved: '圖釘還在現時的位置。',
    why: '為什麼應在這裏？',
    whyHint: '例如親眼所見、公布的地址、連結。請不要寫個人資料。',
    missing: '請先移動圖釘並寫下理由。',
    save: '儲存建議檔案',
    text: '建議的文字',
    copy: '複製文字',
    textHint: '請連同檔案一起發給本頁的維護者。',
    words: {
      subject: (name) => `位置建議：${name}`,
      record: '資料',
      page: '頁面',
      shown: '現時位置（WGS 84，經度, 緯度）',
      none: '沒有',
      suggested: '建議位置（WGS 84，經度, 緯度）',
      why: '理由',
    },
  },
  'zh-Hans': {
    hint: '把地图上的图钉拖到正确的位置，也可用方向键移动，或输入坐标；再写下理由。本页不会发送任何数据：你会得到一个文件和一段文字，自行发给维护者。',
    pin: '建议的位置',
    apart: (away) => `建议的位置：在现在位置的${away}`,
    notMoved: '图钉还在现在的位置。',
    why: '为什么应在这里？',
    whyHint: '例如亲眼所见、公布的地址、链接。请不要写个人信息。',
    missing: '请先移动图钉并写下理由。',
    save: '保存建议文件',
    text: '建议的文字',
    copy: '复制文字',
    textHint: '请连同文件一起发给本页的维护者。',
    words: {
      subject: (name) => `位置建议：${name}`,
      record: '数据',
      page: '页面',
      shown: '现在位置（WGS 84，经度, 纬度）',
      none: '没有',
      suggested: '建议位置（WGS 84，经度, 纬度）',
      why: '理由',
    },
  },
  en: {
    hint: 'Drag the pin on the map to the right place, move it with the arrow keys, or type coordinates; then say why. Nothing is sent: you get a file and a text to pass on yourself.',
    pin: 'Suggested position',
    apart: (away) => `Suggested: ${away} of where the map has it`,
    notMoved: 'The pin is still where the map has the place.',
    why: 'Why is it here?',
    whyHint: 'What you saw, a published address, a link. Please leave out personal data.',
    missing: 'Move the pin and write a reason first.',
    save: 'Save the suggestion',
    text: 'Text of the suggestion',
    copy: 'Copy the text',
    textHint: 'Send it together with the file to the people who run this page.',
    words: {
      subject: (name) => `Suggested position: ${name}`,
      record: 'Record',
      page: 'Page',
      shown: 'Shown at (WGS 84, longitude, latitude)',
      none: 'nowhere',
      suggested: 'Suggested (WGS 84, longitude, latitude)',
      why: 'Reason',
    },
  },
};

export function suggestMessages(lang: Language): SuggestMessages {
  return MESSAGES[lang];
}
