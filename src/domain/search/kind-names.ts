import type { Kind } from '../closed-lists';

/** What a reader may call a kind of place, besides what its places are named. Simplified is folded in. */
export const KIND_NAMES: Readonly<Record<Kind, readonly string[]>> = {
  port: ['口岸', 'border port', 'checkpoint'],
  zone: ['片區', 'zone', 'district'],
  'industrial-park': ['產業園區', '工業園', 'industrial park'],
  park: ['公園', 'park'],
  greenway: ['綠道', '碧道', 'greenway'],
  bridge: ['橋樑', '大橋', 'bridge'],
  tunnel: ['隧道', 'tunnel'],
  road: ['道路', '馬路', 'road', 'street'],
  'railway-station': ['鐵路車站', '火車站', 'railway station', 'train station'],
  railway: ['鐵路', 'railway'],
  'metro-station': ['地鐵站', 'metro station', 'subway station'],
  'metro-line': ['地鐵線', 'metro line', 'subway line'],
  'shopping-area': ['消費街區', '商圈', 'shopping area'],
  venue: ['場館', 'venue'],
  'finance-area': ['金融園區', 'finance area'],
  energy: ['能源設施', 'energy facility'],
  health: ['健康產業', 'health industry'],
  community: ['社區設施', 'community facility'],
};
