// @ts-nocheck
import type { Status } from '../dataset';
import { STATUSES } from '../dataset';
import type { Language } from '../language';
import type { Selection } from '../view';
import { addressOf, type ExportContext } from './context';
import { inEachLanguage, type Field } from './field';
import { ATTRIBUTION, LICENCE } from './licence';

/** What became of the record, with the date that the evidence speaks of. */
export function statusFields<R>(
  of: (record: R, context: ExportContext) => { status: Status | ''; date: string | null },
): readonly Field<R>[] {
  return [
    {
      name: 'status',
      type: 'string',
      description:
        'What became of it; "no-evidence" is not "failed"; empty where no target of the year names it',
      values: STATUSES,
      value: (record, context) => of(record, context).status || null,
    },
    ...inEachLanguage<R>('status', 'The status in words', (record, lang, context) => {
      const { status } = of(record, context);
      return status === '' ? null : context.words.status(status, lang);
    }),
    {
      name: 'status_date',
      type: 'date',
      description:
        'ISO date that the newest evidence speaks of, as exact as it is known; empty without evidence',
      value: (record, context) => of(record, context).date,
    },
  ];
}

/** Sources, date, terms and address: they close every record. */
export function provenanceFields<R>(
  sources: (record: R, context: ExportContext) => readonly string[],
  selection: (record: R) => NonNullable<Selection>,
): readonly Field<R>[] {
  return [
    {
      name: 'sources',
      type: 'list',
      description: 'Ids of the sources, see sources.json; the article comes first',
      value: sources,
    },
    {
      name: 'source_addresses',
      type: 'list',
      description: 'Addresses of those sources that have one',
      value: (record, context) => addressesOf(sources(record, context), context),
    },
    {
      name: 'data_as_of',
      type: 'date',
      description: 'Day up to which results were looked for',
      value: (_, { dataset }) => dataset.report.dataAsOf,
    },
    {
      name: 'licence',
      type: 'string',
      description: 'SPDX identifier of the terms of this record',
      value: () => LICENCE.id,
    },
    {
      name: 'attribution',
      type: 'string',
      description: 'Whom to name when the record is used',
      value: () => ATTRIBUTION,
    },
    {
      name: 'page',
      type: 'string',
      description: 'Address of the page that shows the record, or its query alone',
      value: (record, context) => addressOf(selection(record), context),
    },
  ];
}

export function addressesOf(
  sources: readonly string[],
  { lookup }: Pick<ExportContext, 'lookup'>,
): readonly string[] {
  return sources.flatMap((id) => lookup.source(id).address ?? []);
}

/** Texts joined for a cell; null where there is none. */
export function joined(texts: readonly string[], lang: Language): string | null {
  return texts.length === 0 ? null : texts.join(lang === 'en' ? '; ' : '；');
}
