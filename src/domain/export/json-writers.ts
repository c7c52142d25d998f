import type { Action, Dataset, Source, Target } from '../dataset';
import { STATUSES } from '../dataset';
import type { Language, Localized } from '../language';
import { actionColour } from '../palette';
import { inSingleUnits } from '../quantity';
import { countStatuses } from '../select';
import { statusDate } from '../site-status';
import { DEFAULT_VIEW } from '../view';
import { encodeView } from '../url';
import { addressOf, type ExportContext } from './context';
import { accuracyOfTarget, outcomesOf, sourcesOfTarget } from './facts';
import type { ActionsFile, ReportMember, SourcesFile, TargetsFile } from './json-files';
import { ATTRIBUTION, LICENCE } from './licence';

export function targetsFile(targets: readonly Target[], context: ExportContext): TargetsFile {
  return {
    report: reportMember(context.dataset),
    targets: targets.map((target) => targetMember(target, context)),
  };
}

export function actionsFile(context: ExportContext): ActionsFile {
  return {
    report: reportMember(context.dataset),
    actions: context.dataset.actions.map((action) => actionMember(action, context)),
  };
}

export function sourcesFile({ dataset }: ExportContext): SourcesFile {
  return {
    report: reportMember(dataset),
    sources: dataset.sources.map((source) => sourceMember(source, dataset)),
  };
}

function reportMember({ report }: Dataset): ReportMember {
  const { id, year, title, issuer, delivered, dataAsOf, caveat, source } = report;
  return {
    ...{ id, year, title, issuer, delivered, dataAsOf, caveat, source },
    licence: LICENCE,
    attribution: ATTRIBUTION,
  };
}

function targetMember(target: Target, context: ExportContext): TargetsFile['targets'][number] {
  const { id, action, paragraph, type, title, printed, quantity, baseline, extent } = target;
  const { words } = context;
  return {
    ...{ id, action, paragraph, type, title, printed },
    alsoPrinted: [...target.alsoPrinted],
    figure: quantity === null ? null : inLanguages((lang) => words.figure(quantity, lang)),
    quantity:
      quantity === null
        ? null
        : { ...quantity, valueInSingleUnits: inSingleUnits(quantity.value, quantity.unit) },
    baseline,
    extent,
    sites: [...target.sites],
    accuracyMeters: accuracyOfTarget(target, context),
    status: target.status,
    statusDate: statusDate([target]),
    outcomes: outcomesOf([target])
      .map(({ id, outcome }) => ({ id, ...outcome, sources: [...outcome.sources] }))
      .toReversed(),
    note: target.note,
    sources: [...sourcesOfTarget(target, context)],
    licence: LICENCE.id,
    page: addressOf({ type: 'target', id }, context),
  };
}

function actionMember(action: Action, context: ExportContext): ActionsFile['actions'][number] {
  const { dataset, lookup, page } = context;
  const { id, order, name, shortName, summary, paragraph } = action;
  const targets = action.targets.map((target) => lookup.target(target));
  const accuracies = targets.flatMap((target) => accuracyOfTarget(target, context) ?? []);
  const counts = countStatuses(targets, STATUSES);
  const count = (status: (typeof STATUSES)[number]): number => counts.get(status) ?? 0;
  const query = encodeView({ ...DEFAULT_VIEW, report: dataset.report.key, actions: [id] });
  return {
    ...{ id, order, name, shortName, summary },
    colour: actionColour(order).fill,
    paragraph,
    targets: [...action.targets],
    sites: dataset.sites.filter(({ actions }) => actions.includes(id)).map((site) => site.id),
    accuracyMeters: accuracies.length === 0 ? null : Math.max(...accuracies),
    statuses: {
      met: count('met'),
      'met-late': count('met-late'),
      partly: count('partly'),
      'under-way': count('under-way'),
      missed: count('missed'),
      'no-evidence': count('no-evidence'),
    },
    statusDate: statusDate(targets),
    sources: [...new Set(targets.flatMap((target) => sourcesOfTarget(target, context)))],
    licence: LICENCE.id,
    page: page === null ? query : new URL(query, page).href,
  };
}

function sourceMember(source: Source, dataset: Dataset): SourcesFile['sources'][number] {
  const { id } = source;
  const targets = dataset.targets.filter(({ outcomes }) =>
    outcomes.some(({ sources }) => sources.includes(id)),
  );
  const sites = dataset.sites.filter(({ position }) => position.sources.includes(id));
  return {
    ...source,
    targets: targets.map((target) => target.id),
    sites: sites.map((site) => site.id),
  };
}

function inLanguages(text: (lang: Language) => string): Localized {
  return { 'zh-Hant': text('zh-Hant'), 'zh-Hans': text('zh-Hans'), en: text('en') };
}
