/** Brings a text nearer to the one form in which texts are compared. Doing it twice changes nothing. */
export type Fold = (text: string) => string;

/** Accents, and signs that cannot be seen, such as a zero-width space in a pasted text. */
const UNSEEN = /[\p{M}\p{Cf}]+/gu;

/**
 * Changes single Traditional characters to Simplified ones and nothing else, so that every place in the
 * text stays where it is. `pairs` holds a character and its simplified form in turn: `國国東东`.
 */
export function createSimplifier(pairs: string): Fold {
  const characters = [...pairs];
  const simplified = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    simplified.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
  return (text) => Array.from(text, (character) => simplified.get(character) ?? character).join('');
}

/**
 * Folds width, case, accents and, by the `pairs` of a simplifier, the two ways to write Chinese. An ü
 * becomes v, as pinyin is typed.
 */
export function createFold(pairs: string): Fold {
  const simplify = createSimplifier(pairs);
  /** Most texts are folded one character after the other. */
  const known = new Map<string, string>();
  const foldAnew = (text: string): string => {
    const plain = text
      .normalize('NFKD')
      .replace(/u\u0308/gi, 'v')
      .replace(UNSEEN, '')
      .toLowerCase()
      .normalize('NFKC');
    return simplify(plain);
  };
  return (text) => {
    if (text.length > 1) return foldAnew(text);
    const folded = known.get(text) ?? foldAnew(text);
    known.set(text, folded);
    return folded;
  };
}
