/** Width of a text, in the units of the width that it is to fit in. */
export type Measure = (text: string) => number;

/**
 * The text in lines that fit the width, broken at spaces and between Chinese characters; a word that is
 * longer than a line stands alone and is broken where it must be.
 */
export function linesOf(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line === '' || measure((line + piece).trimEnd()) <= width) {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
    while (measure(line.trimEnd()) > width && [...line].length > 1) {
      const fitting = longestStart(line, width, measure);
      lines.push(fitting);
      line = line.slice(fitting.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** A Chinese character with the punctuation that may not start a line, or a word with its space. */
const PIECES =
  /[《（「『(]*\p{Script=Han}[，。、；：！？》）」』)]*|[^\s\p{Script=Han}《（「『]+\s*|\s+|./gu;

function longestStart(text: string, width: number, measure: Measure): string {
  const signs = [...text];
  let count = 1;
  while (count < signs.length && measure(signs.slice(0, count + 1).join('')) <= width) count += 1;
  return signs.slice(0, count).join('');
}
