import * as v from 'valibot';
import { isRealDate } from './calendar';
import {
  COMPARATORS,
  CONFIDENCES,
  EXTENTS,
  KINDS,
  OUTCOME_STATUSES,
  POSITION_METHODS,
  UNITS,
} from './closed-lists';

/**
 * The records as they stand in `geo/<report>/`: one schema a record, and the types that follow from it.
 * Field meanings, units and examples are in `geo/README.md`.
 */

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a kebab-case id (a-z, 0-9, hyphens)'),
);
const TargetId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not of the form "<action id>.<slug>"',
  ),
);
const Text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((text) => text === text.trim(), 'has white space at an end'),
);
const IN_CALENDAR = v.check(isRealDate, ({ input }) => `${input} is not in the calendar`);
const IsoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
  IN_CALENDAR,
);
const FullDate = v.pipe(v.string(), v.isoDate('is not a full date (YYYY-MM-DD)'), IN_CALENDAR);
const Paragraph = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31));
const Positive = v.pipe(v.number(), v.finite(), v.gtValue(0, 'is not greater than 0'));

/** Text in the two written languages; `zh-Hans` only where the conversion would be wrong. */
const LocalizedText = v.strictObject({
  'zh-Hant': Text,
  'zh-Hans': v.optional(Text),
  en: Text,
});
export type LocalizedText = v.InferOutput<typeof LocalizedText>;

const Baseline = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  value: v.pipe(v.number(), v.finite()),
  paragraph: Paragraph,
});

export const OutcomeRecord = v.strictObject({
  status: v.picklist(OUTCOME_STATUSES),
  /** The date the evidence speaks of, as exact as known. */
  asOf: IsoDate,
  /** The reported value, in the target's own unit. */
  value: v.optional(v.pipe(v.number(), v.finite())),
  note: LocalizedText,
  sources: v.pipe(v.array(Id), v.nonEmpty('names no source')),
  confidence: v.picklist(CONFIDENCES),
});
export type OutcomeRecord = v.InferOutput<typeof OutcomeRecord>;

const targetEntries = {
  id: TargetId,
  paragraph: Paragraph,
  /** The figure exactly as the ledger has it, or the deliverable's name. */
  printed: v.pipe(Text, v.maxLength(20, 'is longer than 20 characters')),
  /** Further figures of the same sentence that belong to this target, as the ledger has them. */
  alsoPrinted: v.optional(v.pipe(v.array(Text), v.nonEmpty())),
  title: LocalizedText,
  extent: v.picklist(EXTENTS),
  /** Site ids; exactly when `extent` is `sites`. */
  sites: v.optional(v.pipe(v.array(Id), v.nonEmpty())),
  note: v.optional(LocalizedText),
  outcomes: v.array(OutcomeRecord),
};

export const QuantityTarget = v.strictObject({
  ...targetEntries,
  type: v.literal('quantity'),
  comparator: v.picklist(COMPARATORS),
  value: Positive,
  unit: v.picklist(UNITS),
  baseline: v.optional(Baseline),
});
export const PlainTarget = v.strictObject({
  ...targetEntries,
  type: v.picklist(['deliverable', 'policy']),
});
export const TargetRecord = v.variant('type', [QuantityTarget, PlainTarget]);
export type TargetRecord = v.InferOutput<typeof TargetRecord>;

export const ActionRecord = v.strictObject({
  id: Id,
  order: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  name: LocalizedText,
  /** At most a few words: chips and legend. */
  shortName: LocalizedText,
  summary: LocalizedText,
  paragraph: Paragraph,
  targets: v.pipe(v.array(TargetRecord), v.nonEmpty('has no target')),
});
export type ActionRecord = v.InferOutput<typeof ActionRecord>;

export const ReviewItem = v.strictObject({
  id: Id,
  paragraph: Paragraph,
  /** Figures as the ledger has them; empty where the item has none. */
  printed: v.array(v.pipe(Text, v.maxLength(20))),
  text: LocalizedText,
  /** The action of 2024 that is nearest in subject. */
  action: v.optional(Id),
  sites: v.optional(v.pipe(v.array(Id), v.nonEmpty())),
});
export type ReviewItem = v.InferOutput<typeof ReviewItem>;
export const ReviewRecord = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  items: v.pipe(v.array(ReviewItem), v.nonEmpty()),
});

const Address = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text), 'is not an address'),
  v.check((text) => /^https?:\/\//.test(text), 'is not an http or https address'),
);

export const SourceRecord = v.strictObject({
  id: Id,
  /** In the language of the source, as published. */
  title: Text,
  lang: v.picklist(['zh-Hans', 'zh-Hant', 'en', 'ja']),
  publisher: LocalizedText,
  /** Absent only for data sets and own drawings without a page. */
  address: v.optional(Address),
  published: v.optional(IsoDate),
  retrieved: FullDate,
  /** Terms of reuse as found; `facts only` where a page is cited for a fact and nothing of it is reproduced. */
  licence: Text,
});
export type SourceRecord = v.InferOutput<typeof SourceRecord>;
export const SourcesRecord = v.strictObject({
  sources: v.pipe(v.array(SourceRecord), v.nonEmpty()),
});

export const ReportRecord = v.strictObject({
  id: Id,
  year: v.pipe(v.number(), v.integer()),
  title: LocalizedText,
  issuer: LocalizedText,
  delivered: FullDate,
  /** The day up to which outcomes were looked for. */
  dataAsOf: FullDate,
  /** What the source is and is not: shown wherever the source is named. */
  caveat: LocalizedText,
  /** Id of the source the paragraphs belong to. */
  source: Id,
  /** How many actions it has; no more than there are colours to tell them apart. */
  actionCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  /** Paragraph numbers of the review of the year before and of the plan, first and last. */
  reviewParagraphs: v.tuple([Paragraph, Paragraph]),
  planParagraphs: v.tuple([Paragraph, Paragraph]),
  /** West, south, east, north, WGS 84 degrees: where sites of this report may lie. */
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** Figures printed in each paragraph, each once. */
  ledger: v.record(v.pipe(v.string(), v.regex(/^\d+$/)), v.array(Text)),
  /** Ledger figures that are no target or review item, with the reason. */
  unclaimed: v.array(
    v.strictObject({ paragraph: Paragraph, printed: Text, reason: LocalizedText }),
  ),
});
export type ReportRecord = v.InferOutput<typeof ReportRecord>;

const Position = v.strictObject({
  method: v.picklist(POSITION_METHODS),
  /** Radius in metres within which the thing lies; absent exactly when the method is `unknown`. */
  accuracy_m: v.optional(Positive),
  confidence: v.picklist(CONFIDENCES),
  sources: v.array(Id),
  note: LocalizedText,
});

export const SiteProperties = v.strictObject({
  id: Id,
  'name:zh-Hant': Text,
  'name:zh-Hans': v.optional(Text),
  'name:en': Text,
  aliases: v.optional(v.pipe(v.array(Text), v.nonEmpty())),
  kind: v.picklist(KINDS),
  targets: v.array(TargetId),
  reviews: v.optional(v.pipe(v.array(Id), v.nonEmpty())),
  'summary:zh-Hant': Text,
  'summary:en': Text,
  /** Published size of the thing itself; the drawn geometry is compared with it. */
  published_length_m: v.optional(Positive),
  published_area_m2: v.optional(Positive),
  /** True where the thing reaches beyond the district, so that it may leave the box. */
  cross_district: v.optional(v.boolean()),
  /** True where the article does not name the place and another source does. */
  named_elsewhere: v.optional(v.boolean()),
  position: Position,
});
export type SiteProperties = v.InferOutput<typeof SiteProperties>;
