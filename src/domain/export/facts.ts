import type { Outcome, Site, Target } from '../dataset';
import { siteStatus, statusDate } from '../site-status';
import type { ExportContext } from './context';

type Records = Pick<ExportContext, 'dataset' | 'lookup'>;

export function targetsOf(site: Site, { lookup }: Records): readonly Target[] {
  return site.targets.map((id) => lookup.target(id));
}

export function sitesOf(target: Target, { lookup }: Records): readonly Site[] {
  return target.sites.map((id) => lookup.site(id));
}

/** What became of a site as a whole, as the map shows it. */
export function statusOfSite(site: Site, records: Records) {
  const targets = targetsOf(site, records);
  return { status: siteStatus(targets), date: statusDate(targets) };
}

export function statusOfTarget(target: Target) {
  return { status: target.status, date: statusDate([target]) };
}

/** The least exact of the located places of a target, in metres; null where none is on the map. */
export function accuracyOfTarget(target: Target, records: Records): number | null {
  const known = sitesOf(target, records).flatMap(({ position }) => position.accuracyMeters ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

/** The article, then the evidence of the results. */
export function sourcesOfTarget(target: Target, { dataset }: Records): readonly string[] {
  return unique([dataset.report.source, ...target.outcomes.flatMap(({ sources }) => sources)]);
}

/** The article, then the evidence of the results, then what the position rests on. */
export function sourcesOfSite(site: Site, records: Records): readonly string[] {
  const ofTargets = targetsOf(site, records).flatMap((target) => sourcesOfTarget(target, records));
  return unique([records.dataset.report.source, ...ofTargets, ...site.position.sources]);
}

/** Paragraphs of the article, ascending, each once. */
export function paragraphs(numbers: readonly number[]): readonly number[] {
  return unique(numbers).toSorted((a, b) => a - b);
}

/** An outcome together with the target that it is about. */
export interface OutcomeOfTarget {
  /** Stable as long as date and target are: `<target id>.<date>`, with `.2` and so on for more of one date. */
  readonly id: string;
  readonly target: Target;
  readonly outcome: Outcome;
}

/** All outcomes of the targets, newest first; of two of one target and date the later in its file is the newer. */
export function outcomesOf(targets: readonly Target[]): readonly OutcomeOfTarget[] {
  return targets
    .flatMap((target) =>
      target.outcomes.map((outcome, at) => ({ ...named(target, at), outcome })).toReversed(),
    )
    .toSorted(
      (a, b) => compare(b.outcome.asOf, a.outcome.asOf) || compare(a.target.id, b.target.id),
    );
}

function named(target: Target, at: number): Pick<OutcomeOfTarget, 'id' | 'target'> {
  const date = target.outcomes[at]?.asOf;
  const earlier = target.outcomes.slice(0, at).filter(({ asOf }) => asOf === date).length;
  return { id: `${target.id}.${date}${earlier === 0 ? '' : `.${earlier + 1}`}`, target };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
