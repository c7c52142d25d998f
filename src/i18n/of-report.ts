import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/language';

/** What texts of the interface name of a report. */
type ReportFacts = Pick<Dataset, 'report' | 'actions'>;

const DIGITS = '〇一二三四五六七八九';
const ENGLISH = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/**
 * A text of the interface, said of this report. The texts are written of the first one, of the year 2024 with a look
 * back at 2023 and with ten actions; of another one its years and its number of actions are said instead.
 */
export function ofReport(text: string, { report, actions }: ReportFacts, lang: Language): string {
  const count = actions.length;
  if (lang !== 'en') return withYears(text, report.year).replace('十大', `${inChinese(count)}大`);
  const word = ENGLISH[count] ?? String(count);
  return withYears(text, report.year)
    .replace(/\bTen\b/, word)
    .replace(/\bten\b/, word.toLowerCase());
}

function withYears(text: string, year: number): string {
  return text.replace(/202[34]/g, (written) => String(year - 2024 + Number(written)));
}

/** A number of actions as a heading has it: 八, 十, 十二, 二十. */
function inChinese(count: number): string {
  if (count < 1 || count > 99) return String(count);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${head}${ones === 0 ? '' : DIGITS[ones]}`;
}
