/** How many slips are forgiven in a word of letters: one from four letters on, two from seven on. */
// @ts-nocheck

export function slipsForgiven(word: string): number {
  if (!/^[a-z]{4,}$/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to turn `a` into
 * `b` (optimal string alignment).
 */
export function slips(a: string, b: string): number {
  let older: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const ways = [
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(older, column - 2) + 1 : Infinity,
      ];
      current.push(Math.min(...ways));
    }
    older = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** Fewest characters in which one may be wrong: with fewer, too little is left to recognise. */
const LEAST_CHARACTERS = 3;

/**
 * The part of `text` that `run` stands for when one of its characters is wrong, missing or too many:
 * 大望橋 for 大夢橋. A part that starts and ends as `run` does goes before any other. Null where there
 * is none.
 */
export function similarPart(run: string, text: string): string | null {
  const wanted = [...run];
  if (wanted.length < LEAST_CHARACTERS) return null;
  const characters = [...text];
  const similar = [wanted.length, wanted.length + 1, wanted.length - 1].flatMap((length) =>
    Array.from({ length: Math.max(0, characters.length - length + 1) }, (_, start) =>
      characters.slice(start, start + length),
    ).filter((part) => differByOne(wanted, part)),
  );
  const hasSameEnds = (part: readonly string[]): boolean =>
    part.at(0) === wanted.at(0) && part.at(-1) === wanted.at(-1);
  return (similar.find(hasSameEnds) ?? similar.at(0))?.join('') ?? null;
}

/** True where cutting the common start and end leaves at most one character of either. */
function differByOne(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}
