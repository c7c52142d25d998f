import type {
  Action,
  Dataset,
  Outcome,
  Report,
  Review,
  Site,
  Source,
  Target,
} from '../domain/dataset';
import type {
  ActionRecord,
  OutcomeRecord,
  ReportRecord,
  ReviewItem,
  SiteProperties,
  SourceRecord,
  TargetRecord,
} from '../domain/records';
import { nameOrders } from './name-order';
import { placeOf } from './place';
import type { Records } from './records';
import type { SiteFile } from './schema';
import { localize } from './simplify';

/** The dataset of the records: every text in every language, everything derived that can be. */
export function deriveDataset(records: Records, report: ReportRecord, isDefault: boolean): Dataset {
  const actionRecords = records.actions.map(({ value }) => value);
  const review = records.review?.value;
  const context = siteContext(actionRecords, review?.items ?? []);
  return {
    report: deriveReport(report, isDefault),
    actions: actionRecords.map(deriveAction),
    targets: actionRecords.flatMap((action) =>
      action.targets.map((target) => deriveTarget(action.id, target)),
    ),
    sites: ordered(records.sites.map(({ value }) => deriveSite(value, context))),
    reviews: review?.items.map((item) => deriveReview(item, review.year)) ?? [],
    sources: (records.sources?.value.sources ?? []).map(deriveSource),
  };
}

function ordered(sites: readonly Omit<Site, 'nameOrder'>[]): Site[] {
  const orders = nameOrders(sites.map(({ name }) => name));
  return sites.map((site, index) => {
    const nameOrder = orders[index];
    if (nameOrder === undefined) throw new Error(`${site.id} has no place among the names`);
    return { ...site, nameOrder };
  });
}

function deriveReport(report: ReportRecord, isDefault: boolean): Report {
  const { id, year, delivered, dataAsOf, source } = report;
  return {
    id,
    key: isDefault ? null : id,
    year,
    title: localize(report.title),
    issuer: localize(report.issuer),
    delivered,
    dataAsOf,
    caveat: localize(report.caveat),
    source,
  };
}

function deriveAction(action: ActionRecord): Action {
  return {
    id: action.id,
    order: action.order,
    name: localize(action.name),
    shortName: localize(action.shortName),
    summary: localize(action.summary),
    paragraph: action.paragraph,
    targets: action.targets.map(({ id }) => id),
  };
}

function deriveTarget(action: string, target: TargetRecord): Target {
  const outcomes = target.outcomes.map(deriveOutcome).toSorted(byDate);
  const isQuantity = target.type === 'quantity';
  return {
    id: target.id,
    action,
    paragraph: target.paragraph,
    printed: target.printed,
    alsoPrinted: target.alsoPrinted ?? [],
    title: localize(target.title),
    type: target.type,
    quantity: isQuantity
      ? { comparator: target.comparator, value: target.value, unit: target.unit }
      : null,
    baseline: (isQuantity ? target.baseline : undefined) ?? null,
    extent: target.extent,
    sites: target.sites ?? [],
    note: target.note === undefined ? null : localize(target.note),
    outcomes,
    status: outcomes.at(-1)?.status ?? 'no-evidence',
  };
}

function deriveOutcome(outcome: OutcomeRecord): Outcome {
  return {
    status: outcome.status,
    asOf: outcome.asOf,
    value: outcome.value ?? null,
    note: localize(outcome.note),
    sources: outcome.sources,
    confidence: outcome.confidence,
  };
}

/** Dates are ISO texts of different exactness; of equal ones the later in the file counts as newer. */
function byDate(a: Outcome, b: Outcome): number {
  return Number(a.asOf > b.asOf) - Number(a.asOf < b.asOf);
}

interface SiteContext {
  readonly actionOfTarget: ReadonlyMap<string, string>;
  readonly actionOfReview: ReadonlyMap<string, string | undefined>;
  /** In the report's order. */
  readonly actionIds: readonly string[];
}

function siteContext(actions: readonly ActionRecord[], items: readonly ReviewItem[]): SiteContext {
  const owners = actions.flatMap(({ id, targets }) =>
    targets.map((target) => [target.id, id] as const),
  );
  return {
    actionOfTarget: new Map(owners),
    actionOfReview: new Map(items.map(({ id, action }) => [id, action])),
    actionIds: actions.map(({ id }) => id),
  };
}

function deriveSite(
  { properties, geometry }: SiteFile,
  { actionOfTarget, actionOfReview, actionIds }: SiteContext,
): Omit<Site, 'nameOrder'> {
  const reviews = properties.reviews ?? [];
  const own = new Set(properties.targets.map((id) => actionOfTarget.get(id)));
  const reviewed = new Set(reviews.map((id) => actionOfReview.get(id)));
  return {
    id: properties.id,
    name: localize(nameOf(properties)),
    aliases: properties.aliases ?? [],
    kind: properties.kind,
    targets: properties.targets,
    reviews,
    actions: actionIds.filter((id) => own.has(id)),
    backgroundActions: actionIds.filter((id) => reviewed.has(id) && !own.has(id)),
    summary: localize({ 'zh-Hant': properties['summary:zh-Hant'], en: properties['summary:en'] }),
    position: {
      method: properties.position.method,
      accuracyMeters: properties.position.accuracy_m ?? null,
      confidence: properties.position.confidence,
      sources: properties.position.sources,
      note: localize(properties.position.note),
    },
    place: geometry === null ? null : placeOf(geometry),
    publishedLengthMeters: properties.published_length_m ?? null,
    publishedAreaSquareMeters: properties.published_area_m2 ?? null,
    isNamedElsewhere: properties.named_elsewhere ?? false,
  };
}

function nameOf(properties: SiteProperties) {
  const simplified = properties['name:zh-Hans'];
  return {
    'zh-Hant': properties['name:zh-Hant'],
    ...(simplified === undefined ? {} : { 'zh-Hans': simplified }),
    en: properties['name:en'],
  };
}

function deriveReview(item: ReviewItem, year: number): Review {
  return {
    id: item.id,
    year,
    paragraph: item.paragraph,
    printed: item.printed,
    text: localize(item.text),
    action: item.action ?? null,
    sites: item.sites ?? [],
  };
}

function deriveSource(source: SourceRecord): Source {
  return {
    id: source.id,
    title: source.title,
    lang: source.lang,
    publisher: localize(source.publisher),
    address: source.address ?? null,
    published: source.published ?? null,
    retrieved: source.retrieved,
    licence: source.licence,
  };
}
