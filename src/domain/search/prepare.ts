import type { Fold } from './fold';
import { formsOf, type Forms, type Reading } from './forms';
import type { Label, SearchRecord } from './records';

export interface PreparedLabel extends Label {
  readonly forms: Forms;
}

export interface PreparedRecord extends SearchRecord {
  readonly prepared: readonly PreparedLabel[];
}

/**
 * The record with every way to write its labels, which are found when they are first asked for: a query asks for
 * those of the records that it finds. Nobody spells a figure by pinyin.
 */
export function prepareRecord(
  record: SearchRecord,
  fold: Fold,
  readingOf: (text: string) => Reading,
): PreparedRecord {
  let prepared: readonly PreparedLabel[] | null = null;
  const prepare = (label: Label): PreparedLabel => {
    const reading = label.role === 'figure' ? null : readingOf(label.text);
    return { ...label, forms: formsOf(label.text, fold, reading) };
  };
  return {
    ...record,
    get prepared() {
      return (prepared ??= record.labels.map(prepare));
    },
  };
}
