/** Widths in em of the letters of the map's own bold font, which is wider than what a page may have in its place. */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[\u2e80-\uffef—]/u, 1],
  [/ /, 0.23],
  [/[iljI.,:;'’|()·]/u, 0.33],
  [/[tfr-]/, 0.43],
  [/[sczJ]/, 0.53],
  [/[mwMW–]/u, 0.95],
  [/[A-Z]/, 0.7],
];
const USUAL = 0.63;
/** Where a line may end, and preferably does: see src/map/line-breaks.ts. */
const MARK = '\u200b';
/** A mark is as good as nothing, but the name that would just fit into a line does not. */
const MARK_WIDTH = 0.001;

/** How wide the text is drawn in one line, in em. */
export function widthOf(text: string, spacing: number): number {
  return [...text].reduce((sum, letter) => sum + emOf(letter, spacing), 0);
}

function emOf(letter: string, spacing: number): number {
  return letter === MARK ? MARK_WIDTH : widthOfLetter(letter) + spacing;
}

function widthOfLetter(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
}

/**
 * The text in as few lines of at most `most` em as MapLibre would make, of about the same length: broken at marks,
 * else at spaces, else anywhere in Chinese.
 */
export function linesOf(text: string, most: number, spacing: number): readonly string[] {
  const count = Math.ceil(widthOf(text, spacing) / most);
  const pieces = piecesOf(text);
  if (count < 2 || pieces.length < 2) return [text.replaceAll(MARK, '')];
  const target = widthOf(text, spacing) / count;
  return best(pieces, target, spacing, new Map()).lines;
}

function piecesOf(text: string): readonly string[] {
  if (text.includes(MARK)) return text.split(MARK);
  if (text.includes(' ')) return text.split(/(?<= )/u);
  return [...text];
}

interface Broken {
  readonly lines: readonly string[];
  readonly raggedness: number;
}

/** Of all ways to end lines, the one whose lines are least far from the length aimed at. */
function best(
  pieces: readonly string[],
  target: number,
  spacing: number,
  known: Map<number, Broken>,
): Broken {
  if (pieces.length === 0) return { lines: [], raggedness: 0 };
  const found = known.get(pieces.length);
  if (found !== undefined) return found;
  const ways = pieces.map((_, index): Broken => {
    const line = pieces
      .slice(0, index + 1)
      .join('')
      .trimEnd();
    const rest = best(pieces.slice(index + 1), target, spacing, known);
    const apart = (widthOf(line, spacing) - target) ** 2;
    return { lines: [line, ...rest.lines], raggedness: apart + rest.raggedness };
  });
  const least = ways.reduce((a, b) => (b.raggedness < a.raggedness ? b : a));
  known.set(pieces.length, least);
  return least;
}
