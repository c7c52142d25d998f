import type { CurateMessages } from '../../i18n/curate/zh-Hant';

type FieldName = keyof CurateMessages['field'];

/** Ends of places in files, the longer ones first, and the field of the form that stands for each. */
const FIELDS: readonly (readonly [end: string, field: FieldName])[] = [
  ['properties.position.note.zh-Hant', 'noteHant'],
  ['properties.position.note.en', 'noteEn'],
  ['properties.position.method', 'method'],
  ['properties.position.accuracy_m', 'accuracy'],
  ['properties.position.confidence', 'confidence'],
  ['properties.position.sources', 'positionSources'],
  ['properties.name:zh-Hant', 'nameHant'],
  ['properties.name:zh-Hans', 'nameHans'],
  ['properties.name:en', 'nameEn'],
  ['properties.summary:zh-Hant', 'summaryHant'],
  ['properties.summary:en', 'summaryEn'],
  ['properties.aliases', 'aliases'],
  ['properties.kind', 'kind'],
  ['properties.targets', 'targets'],
  ['properties.reviews', 'reviews'],
  ['properties.published_length_m', 'publishedLength'],
  ['properties.published_area_m2', 'publishedArea'],
  ['properties.class', 'class'],
  ['properties.rank', 'rank'],
  ['title.zh-Hant', 'titleHant'],
  ['title.en', 'titleEn'],
  ['note.zh-Hant', 'noteHant'],
  ['note.en', 'noteEn'],
  ['publisher.zh-Hant', 'publisherHant'],
  ['publisher.en', 'publisherEn'],
  ['paragraph', 'paragraph'],
  ['printed', 'printed'],
  ['comparator', 'comparator'],
  ['value', 'value'],
  ['unit', 'unit'],
  ['extent', 'extent'],
  ['sites', 'sites'],
  ['status', 'status'],
  ['asOf', 'asOf'],
  ['sources', 'sources'],
  ['address', 'address'],
  ['published', 'published'],
  ['retrieved', 'retrieved'],
  ['licence', 'licence'],
  ['id', 'id'],
];

/**
 * What the form calls a place in a file (`targets[12].outcomes[0].note.en`), with the number of the result that it
 * is of; the place itself where no field stands for it.
 */
export function fieldName(path: string, { field }: Pick<CurateMessages, 'field'>): string {
  const place = path.replace(/\[\d+\]$/, '');
  const found = FIELDS.find(([end]) => place === end || place.endsWith(`.${end}`));
  if (found === undefined) return path;
  const result = /\.outcomes\[(\d+)\]\./.exec(path)?.[1];
  const name = field[found[1]];
  return result === undefined ? name : `${field.outcomes} ${Number(result) + 1} · ${name}`;
}
