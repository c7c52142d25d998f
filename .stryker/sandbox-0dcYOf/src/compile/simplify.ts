// @ts-nocheck
import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';
import type { Localized } from '../domain/language';
import type { LocalizedText } from '../domain/records';
import { ZH_HANS_OVERRIDES } from './zh-hans-overrides';

const toSimplified = ToSimplified({ from: 't', to: 'cn' });
const toTraditional = ToTraditional({ from: 'cn', to: 't' });
const overridden = new RegExp(`(${[...ZH_HANS_OVERRIDES.keys()].join('|')})`);

/**
 * The common characters of Traditional writing: level 1 of Big5. Some of them, such as 后 and 里, are
 * also the simplified form of another one and cannot be told from it.
 */
const TRADITIONAL = big5LevelOne();

/** Traditional Chinese in Simplified characters, for the mainland: reviewed phrases first, then the tables. */
export function simplify(traditional: string): string {
  const parts = traditional.split(overridden);
  return parts.map((part) => ZH_HANS_OVERRIDES.get(part) ?? toSimplified(part)).join('');
}

/** The text in every language; a `zh-Hans` of its own stands as it is. */
export function localize(text: LocalizedText): Localized {
  return {
    'zh-Hant': text['zh-Hant'],
    'zh-Hans': text['zh-Hans'] ?? simplify(text['zh-Hant']),
    en: text.en,
  };
}

/** The characters of a Traditional text that exist in Simplified writing only, each once. */
export function simplifiedOnly(text: string): string {
  const isSimplified = (character: string): boolean =>
    !TRADITIONAL.has(character) && toTraditional(character) !== character;
  return [...new Set(text)].filter(isSimplified).join('');
}

/** https://encoding.spec.whatwg.org/#big5: lead bytes A4 to C6, up to C67E. */
function big5LevelOne(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const isTrail = trail <= 0x7e || trail >= 0xa1;
      const isLevelOne = lead < 0xc6 || trail <= 0x7e;
      if (isTrail && isLevelOne) bytes.push(lead, trail);
    }
  }
  return new Set(new TextDecoder('big5').decode(new Uint8Array(bytes)));
}
