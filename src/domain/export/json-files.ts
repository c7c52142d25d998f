import * as v from 'valibot';
import { STATUSES } from '../dataset';
import {
  COMPARATORS,
  CONFIDENCES,
  EXTENTS,
  OUTCOME_STATUSES,
  TARGET_TYPES,
  UNITS,
} from '../closed-lists';

/**
 * The JSON files of the static API: their published JSON Schemas and the types of the writers both follow
 * from these. Texts are objects with one member a language; dates are ISO, as exact as known.
 */

const described = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

const Text = v.string();
const Localized = v.strictObject({ 'zh-Hant': Text, 'zh-Hans': Text, en: Text });
const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const TargetId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/));
const Paragraph = described(
  v.pipe(v.number(), v.integer(), v.minValue(1)),
  'Paragraph of the article',
);
const Status = v.picklist(STATUSES);
const Page = described(v.string(), 'Address of the page that shows the record, or its query alone');
const Accuracy = described(
  v.nullable(v.pipe(v.number(), v.gtValue(0))),
  'Largest radius in metres within which one of its located sites lies; null where none is located',
);
const StatusDate = described(
  v.nullable(IsoDate),
  'Date that the newest evidence speaks of; null without evidence',
);
const SourceIds = described(v.array(Id), 'Ids of sources, see sources.json');
const LicenceId = described(v.string(), 'SPDX identifier of the terms of the record');

const Report = v.strictObject({
  id: Id,
  year: v.pipe(v.number(), v.integer()),
  title: Localized,
  issuer: Localized,
  delivered: IsoDate,
  dataAsOf: described(IsoDate, 'Day up to which results were looked for'),
  caveat: described(Localized, 'What the source is and is not'),
  source: described(Id, 'Id of the source whose paragraphs are cited'),
  licence: v.strictObject({ id: Text, title: Text, address: Text }),
  attribution: Text,
});
export type ReportMember = v.InferOutput<typeof Report>;

const head = { $schema: v.optional(v.string()), report: Report };

const Outcome = v.strictObject({
  id: described(v.string(), 'Stable: target id and date'),
  status: v.picklist(OUTCOME_STATUSES),
  asOf: IsoDate,
  value: described(v.nullable(v.number()), "In the target's unit"),
  note: Localized,
  sources: SourceIds,
  confidence: v.picklist(CONFIDENCES),
});

const Target = v.strictObject({
  id: TargetId,
  action: described(Id, 'Id of its action, see actions.json'),
  paragraph: Paragraph,
  type: v.picklist(TARGET_TYPES),
  title: Localized,
  printed: described(Text, 'The figure or name as the article prints it'),
  alsoPrinted: v.array(Text),
  figure: described(v.nullable(Localized), 'The figure in words; null where there is none'),
  quantity: v.nullable(
    v.strictObject({
      comparator: v.picklist(COMPARATORS),
      value: v.number(),
      unit: v.picklist(UNITS),
      valueInSingleUnits: described(
        v.number(),
        'The same without 萬 (10,000) and 億 (100,000,000)',
      ),
    }),
  ),
  baseline: described(
    v.nullable(
      v.strictObject({
        year: v.pipe(v.number(), v.integer()),
        value: v.number(),
        paragraph: Paragraph,
      }),
    ),
    'Result of the year before, for comparison; not a target',
  ),
  extent: v.picklist(EXTENTS),
  sites: described(v.array(Id), 'Ids of its sites, see sites.geojson'),
  accuracyMeters: Accuracy,
  status: Status,
  statusDate: StatusDate,
  outcomes: described(v.array(Outcome), 'Oldest first'),
  note: v.nullable(Localized),
  sources: SourceIds,
  licence: LicenceId,
  page: Page,
});
export const TargetsFile = v.strictObject({ ...head, targets: v.array(Target) });
export type TargetsFile = v.InferOutput<typeof TargetsFile>;

const Action = v.strictObject({
  id: Id,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: Localized,
  shortName: Localized,
  summary: Localized,
  colour: described(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)), 'Fill of its badge'),
  paragraph: Paragraph,
  targets: v.array(TargetId),
  sites: described(v.array(Id), 'Sites that its targets name'),
  accuracyMeters: Accuracy,
  statuses: described(
    v.strictObject(v.entriesFromList(STATUSES, v.pipe(v.number(), v.integer(), v.minValue(0)))),
    'Number of targets of each status',
  ),
  statusDate: StatusDate,
  sources: SourceIds,
  licence: LicenceId,
  page: Page,
});
export const ActionsFile = v.strictObject({ ...head, actions: v.array(Action) });
export type ActionsFile = v.InferOutput<typeof ActionsFile>;

const Source = v.strictObject({
  id: Id,
  title: described(Text, 'In the language of the source, as published'),
  lang: v.picklist(['zh-Hant', 'zh-Hans', 'en', 'ja']),
  publisher: Localized,
  address: v.nullable(v.pipe(v.string(), v.url())),
  published: v.nullable(IsoDate),
  retrieved: IsoDate,
  licence: described(
    Text,
    'Terms of reuse as found; "facts only" where nothing of it is reproduced',
  ),
  targets: described(v.array(TargetId), 'Targets whose result it proves'),
  sites: described(v.array(Id), 'Sites whose position rests on it'),
});
export const SourcesFile = v.strictObject({ ...head, sources: v.array(Source) });
export type SourcesFile = v.InferOutput<typeof SourcesFile>;
