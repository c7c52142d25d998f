import type { Language } from '../domain/language';
import type { MeasureMode } from '../domain/measure';
import { formatArea, formatNumber } from './format';

export interface MeasureMessages {
  /** Names the bar. */
  readonly heading: string;
  readonly modes: Readonly<Record<MeasureMode, string>>;
  readonly modeLabel: string;
  readonly hint: string;
  /** With too few points for a figure. */
  readonly more: (points: string) => string;
  readonly crossed: string;
  readonly segment: (length: string) => string;
  readonly perimeter: (length: string) => string;
  readonly points: (count: string) => string;
  readonly addInMiddle: string;
  readonly undo: string;
  readonly clear: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly done: string;
  /** Before the points' coordinates in what is copied. */
  readonly coordinates: string;
}

const MESSAGES: Readonly<Record<Language, MeasureMessages>> = {
  'zh-Hant': {
    heading: '量度',
    modes: { distance: '距離', area: '面積' },
    modeLabel: '量度什麼',
    hint: '點按地圖設點。用鍵盤時先移到地圖，以方向鍵移動，按 Enter 在十字處設點，按 Backspace 撤回。',
    more: (points) => `還要 ${points} 點`,
    crossed: '邊線互相交叉，不能計算面積',
    segment: (length) => `最後一段 ${length}`,
    perimeter: (length) => `周長 ${length}`,
    points: (count) => `${count} 點`,
    addInMiddle: '在地圖中央設點',
    undo: '撤回一點',
    clear: '清除',
    copy: '複製',
    copied: '已複製',
    notCopied: '未能複製',
    done: '完成',
    coordinates: '各點（WGS 84，經度, 緯度）',
  },
  'zh-Hans': {
    heading: '测量',
    modes: { distance: '距离', area: '面积' },
    modeLabel: '测量什么',
    hint: '点按地图设点。用键盘时先移到地图，以方向键移动，按 Enter 在十字处设点，按 Backspace 撤回。',
    more: (points) => `还要 ${points} 点`,
    crossed: '边线互相交叉，不能计算面积',
    segment: (length) => `最后一段 ${length}`,
    perimeter: (length) => `周长 ${length}`,
    points: (count) => `${count} 点`,
    addInMiddle: '在地图中央设点',
    undo: '撤回一点',
    clear: '清除',
    copy: '复制',
    copied: '已复制',
    notCopied: '未能复制',
    done: '完成',
    coordinates: '各点（WGS 84，经度, 纬度）',
  },
  en: {
    heading: 'Measure',
    modes: { distance: 'Distance', area: 'Area' },
    modeLabel: 'What to measure',
    hint: 'Click the map to set points. By keyboard: go to the map, move it with the arrow keys, press Enter to set a point at the cross and Backspace to take it back.',
    more: (points) => `${points} more`,
    crossed: 'The outline crosses itself: no area',
    segment: (length) => `Last part ${length}`,
    perimeter: (length) => `Perimeter ${length}`,
    points: (count) => (count === '1' ? '1 point' : `${count} points`),
    addInMiddle: 'Set a point in the middle',
    undo: 'Undo point',
    clear: 'Clear',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not be copied',
    done: 'Done',
    coordinates: 'Points (WGS 84, longitude, latitude)',
  },
};

/** Loaded with the bar that shows them. */
export function measureMessages(lang: Language): MeasureMessages {
  return MESSAGES[lang];
}

const HECTARE = 10_000;
const SQUARE_METER: Readonly<Record<Language, string>> = {
  'zh-Hant': '平方米',
  'zh-Hans': '平方米',
  en: 'm²',
};

/** An area in square metres as such below a hectare, and as `formatArea` writes it above. */
export function formatMeasuredArea(squareMeters: number, lang: Language): string {
  const whole = Math.round(squareMeters);
  if (whole >= HECTARE) return formatArea(squareMeters, lang);
  return `${formatNumber(whole, lang)}\u202f${SQUARE_METER[lang]}`;
}
