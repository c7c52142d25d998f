/** Brings a text to the one form in which texts are compared. Folding what is folded changes nothing. */
export type Fold = (text: string) => string;

/** Accents, and signs that cannot be seen, such as a zero-width space in a pasted text. */
const UNSEEN = /[\p{M}\p{Cf}]+/gu;

/**
 * Folds width, case, accents and, by `pairs`, Traditional characters to Simplified ones. An ü becomes
 * v, as pinyin is typed. `pairs` holds a character and its simplified form in turn: `國国東东`.
 */
export function createFold(pairs: string): Fold {
  const characters = [...pairs];
  const simplified = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    simplified.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
  return (text) => {
    const plain = text
      .normalize('NFKD')
      .replace(/u\u0308/gi, 'v')
      .replace(UNSEEN, '')
      .toLowerCase()
      .normalize('NFKC');
    return Array.from(plain, (character) => simplified.get(character) ?? character).join('');
  };
}
