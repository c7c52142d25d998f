// @ts-nocheck
import type { Field } from '../domain/export/field';

/** A column as Frictionless Table Schema describes it: https://specs.frictionlessdata.io/table-schema/ */
interface TableField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly [name: string]: unknown };
}

/** A key of this table that stands in another: `targets.csv` and so on, by the name of the resource. */
interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly missingValues: readonly string[];
  readonly primaryKey: string;
  readonly foreignKeys?: readonly ForeignKey[];
}

/** The schema of the table that these fields make, with `id` as its key. */
export function tableSchema<R>(
  fields: readonly Field<R>[],
  foreignKeys: readonly ForeignKey[] = [],
): TableSchema {
  return {
    fields: fields.map(tableField),
    missingValues: [''],
    primaryKey: 'id',
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function tableField<R>({ name, type, description, values }: Field<R>): TableField {
  const constraints = {
    ...(name === 'id' ? { required: true, unique: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    type: TYPES[type],
    description: type === 'list' ? `${description}; separated by " | "` : description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** Dates may lack day or month, which the type `date` does not allow. */
const TYPES: Readonly<Record<Field<unknown>['type'], string>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'string',
  list: 'string',
};
