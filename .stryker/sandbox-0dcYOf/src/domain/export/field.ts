// @ts-nocheck
import { LANGUAGES, type Language } from '../language';
import type { ExportContext } from './context';

/** What one cell holds; a list is an array in JSON and joined by ` | ` in a table. */
export type Value = string | number | boolean | null | readonly (string | number)[];

/** Type of a field, as Frictionless Table Schema names it; a `list` is a string there. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';

/**
 * One column of a table and one property of a GeoJSON feature. A date may lack its day or month, as exact as
 * the source is.
 */
export interface Field<R> {
  readonly name: string;
  readonly type: FieldType;
  /** For the reader of the data, in English: meaning, unit, and what an empty cell means. */
  readonly description: string;
  /** All values that occur, where the list is closed. */
  readonly values?: readonly string[];
  readonly value: (record: R, context: ExportContext) => Value;
}

/** Three fields, one for each language, named as OpenStreetMap names them: `name:zh-Hant`. */
export function inEachLanguage<R>(
  name: string,
  description: string,
  value: (record: R, lang: Language, context: ExportContext) => string | null,
): readonly Field<R>[] {
  return LANGUAGES.map((lang) => ({
    name: `${name}:${lang}`,
    type: 'string',
    description: `${description} (${lang})`,
    value: (record, context) => value(record, lang, context),
  }));
}

export const LIST_SEPARATOR = ' | ';

/** The value as one cell of a table. */
export function toCell(value: Value): string | number | boolean | null {
  return isList(value) ? value.join(LIST_SEPARATOR) : value;
}

/** The record's values by field name. */
export function toRow<R>(
  fields: readonly Field<R>[],
  record: R,
  context: ExportContext,
): Record<string, Value> {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value(record, context)]));
}

function isList(value: Value): value is readonly (string | number)[] {
  return Array.isArray(value);
}
