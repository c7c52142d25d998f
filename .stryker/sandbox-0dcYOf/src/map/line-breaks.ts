/** Where MapLibre may break a line, and prefers to, once a label has one. */
// @ts-nocheck

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Chinese has no spaces, so a long name would be broken in the middle of a word. These words begin the
 * second part of many a name, in both scripts.
 */
const SECOND_PARTS = [
  '生態融合|生态融合',
  '合作',
  '商貿|商贸',
  '發展區|发展区',
  '周邊|周边',
  '金融',
  '總部|总部',
  '第[一二三四五六七八九十]',
  '郊野',
  '文體|文体',
  '樞紐|枢纽',
  '西延',
  '一期',
  '紅嶺南站|红岭南站',
  '羅湖段|罗湖段',
];
const BEFORE = new RegExp(`(?<=.{2})(?=[「（]|${SECOND_PARTS.join('|')})`, 'gu');
const AFTER = /(?<=[—」])(?=.)/gu;

/** The name with a mark at each place where a line may end; without one the map breaks it anywhere. */
export function withLineBreaks(name: string): string {
  return name.replace(BEFORE, ZERO_WIDTH_SPACE).replace(AFTER, ZERO_WIDTH_SPACE);
}
