import Papa from 'papaparse';
import { cleanText } from './clean-text';
import type { ExportContext } from './context';
import { toCell, type Field } from './field';

/** How a text starts that some spreadsheet would run, in whatever width and however many lines it has. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV: UTF-8 with the byte-order mark that spreadsheets need to read Chinese, lines ended by
 * CR LF, and an apostrophe before every text that a spreadsheet would run as a formula.
 */
export function toCsv<R>(
  fields: readonly Field<R>[],
  records: readonly R[],
  context: ExportContext,
): string {
  const rows = records.map((record) =>
    fields.map(({ value }) => {
      const cell = toCell(value(record, context));
      return typeof cell === 'string' ? cleanText(cell) : cell;
    }),
  );
  const names = fields.map(({ name }) => name);
  const text = Papa.unparse([names, ...rows], { escapeFormulae: FORMULA, newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
