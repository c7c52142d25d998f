import type { Kind } from '../../../src/domain/closed-lists';
import { pick } from './random';

interface Name {
  readonly 'zh-Hant': string;
  readonly en: string;
}

/** Characters of real names, so that no font grows, each with its reading. */
const SYLLABLES = [
  ['東', 'dong'],
  ['西', 'xi'],
  ['南', 'nan'],
  ['北', 'bei'],
  ['湖', 'hu'],
  ['山', 'shan'],
  ['水', 'shui'],
  ['門', 'men'],
  ['田', 'tian'],
  ['塘', 'tang'],
  ['蓮', 'lian'],
  ['文', 'wen'],
  ['新', 'xin'],
  ['春', 'chun'],
  ['風', 'feng'],
  ['清', 'qing'],
  ['河', 'he'],
  ['梧', 'wu'],
  ['桐', 'tong'],
  ['羅', 'luo'],
] as const;

const KIND_NAMES: Readonly<Record<Kind, readonly [string, string]>> = {
  port: ['口岸', 'Port'],
  zone: ['片區', 'Zone'],
  'industrial-park': ['產業園', 'Industrial Park'],
  park: ['公園', 'Park'],
  greenway: ['碧道', 'Greenway'],
  bridge: ['橋', 'Bridge'],
  tunnel: ['隧道', 'Tunnel'],
  road: ['路', 'Road'],
  'railway-station': ['火車站', 'Railway Station'],
  railway: ['鐵路', 'Railway'],
  'metro-station': ['地鐵站', 'Metro Station'],
  'metro-line': ['地鐵綫', 'Metro Line'],
  'shopping-area': ['商業街', 'Shopping Street'],
  venue: ['場館', 'Hall'],
  'finance-area': ['金融園', 'Finance Park'],
  energy: ['充電站', 'Charging Station'],
  health: ['社康中心', 'Health Centre'],
  community: ['社區中心', 'Community Centre'],
};

/** The name of a place that does not exist, told from the others by its number. */
export function siteName(random: () => number, number: number, kind: Kind): Name {
  const [first, second] = [pick(random, SYLLABLES), pick(random, SYLLABLES)];
  const [chinese, english] = KIND_NAMES[kind];
  const reading = first[1] + second[1];
  return {
    'zh-Hant': `${first[0]}${second[0]}${number}號${chinese}`,
    en: `${reading.charAt(0).toUpperCase()}${reading.slice(1)} ${english} ${number}`,
  };
}
