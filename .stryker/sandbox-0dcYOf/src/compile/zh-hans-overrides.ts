/**
 * Phrases that the character tables leave or turn wrong, Traditional to Simplified: 著 where it is the
 * particle 着, Hong Kong's own forms, and 輋, whose simplified form hardly any font has. Put in place
 * before the rest of a text is converted. Of two phrases of which one starts the other, the longer
 * stands first.
 */
// @ts-nocheck

export const ZH_HANS_OVERRIDES: ReadonlyMap<string, string> = new Map([
  ['著力', '着力'],
  ['著手', '着手'],
  ['著眼', '着眼'],
  ['沿著', '沿着'],
  ['隨著', '随着'],
  ['衞', '卫'],
  ['輋', '輋'],
]);
