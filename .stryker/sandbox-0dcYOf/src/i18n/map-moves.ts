// @ts-nocheck
import type { Language } from '../domain/language';

/** Texts of what moves the map, or a thing on it, without dragging. */
export interface MapMoves {
  /** Names the group and the button that unfolds it. */
  readonly pan: string;
  readonly north: string;
  readonly east: string;
  readonly south: string;
  readonly west: string;
  /** Names the pin of "near here" and says how to move it. */
  readonly pin: string;
}

const MESSAGES: Readonly<Record<Language, MapMoves>> = {
  'zh-Hant': {
    pan: '移動地圖',
    north: '向北移',
    east: '向東移',
    south: '向南移',
    west: '向西移',
    pin: '附近範圍的中心：拖動或用方向鍵移動',
  },
  'zh-Hans': {
    pan: '移动地图',
    north: '向北移',
    east: '向东移',
    south: '向南移',
    west: '向西移',
    pin: '附近范围的中心：拖动或用方向键移动',
  },
  en: {
    pan: 'Move the map',
    north: 'Move north',
    east: 'Move east',
    south: 'Move south',
    west: 'Move west',
    pin: 'Middle of near here: drag it, or move it with the arrow keys',
  },
};

export function mapMoves(lang: Language): MapMoves {
  return MESSAGES[lang];
}
