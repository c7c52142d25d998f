/** The middle value and how far the values spread. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** Null where there is no value. */
export function summarize(values: readonly number[]): Summary | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? least;
  const high = sorted[Math.floor(middle)] ?? most;
  return { median: (low + high) / 2, least, most, count: sorted.length };
}

/** As a table shows it: `312 (290–340)`; `–` for nothing. */
export function cell(summary: Summary | null, decimals = 0): string {
  if (summary === null) return '–';
  const text = (value: number): string => value.toFixed(decimals);
  const { median, least, most } = summary;
  return `${text(median)} (${text(least)}–${text(most)})`;
}

export function ratio(of: Summary | null, to: Summary | null): string {
  return of === null || to === null || to.median === 0 ? '–' : (of.median / to.median).toFixed(2);
}

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
