// @ts-nocheck
import type { Fold } from './fold';
import { formsOf, type Forms, type Reading } from './forms';
import type { Label, SearchRecord } from './records';

export interface PreparedLabel extends Label {
  readonly forms: Forms;
}

export interface PreparedRecord extends SearchRecord {
  readonly prepared: readonly PreparedLabel[];
}

/** The record with every way to write its labels. Nobody spells a figure by pinyin. */
export function prepareRecord(
  record: SearchRecord,
  fold: Fold,
  readingOf: (text: string) => Reading,
): PreparedRecord {
  const prepared = record.labels.map((label) => ({
    ...label,
    forms: formsOf(label.text, fold, label.role === 'figure' ? null : readingOf(label.text)),
  }));
  return { ...record, prepared };
}
