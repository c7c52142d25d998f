import type { Comparator } from '../domain/closed-lists';

/** A figure as the article prints it, taken apart. */
export interface PrintedFigure {
  readonly comparator: Comparator;
  readonly value: number;
  /** 1, 10,000 (萬) or 100,000,000 (億). */
  readonly scale: number;
  /** What stands behind the number: 家, 平方米, 元. */
  readonly word: string;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['萬', 1e4],
  ['億', 1e8],
]);
const NUMERALS = '零一二三四五六七八九十';
const PATTERN =
  /^(?<before>\D*?)(?<number>\d+(?:\.\d+)?|[一二三四五六七八九十])(?<scale>[萬億])?(?<word>.*?)(?<above>以上)?$/u;

/** Reads "超1萬家", "120家以上", "首批32座" or "八大"; null where there is no number. */
export function readPrinted(printed: string): PrintedFigure | null {
  const { before = '', number, scale = '', word = '', above } = PATTERN.exec(printed)?.groups ?? {};
  if (number === undefined) return null;
  const numeral = NUMERALS.indexOf(number);
  return {
    comparator: before.includes('超') ? '>' : above === undefined ? '=' : '>=',
    value: numeral === -1 ? Number(number) : numeral,
    scale: SCALES.get(scale) ?? 1,
    word,
  };
}
