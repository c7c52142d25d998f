// @ts-nocheck
import type { Action, Dataset, Review, Site, Source, Target } from './dataset';

/** The dataset's records by id. A missing id is a broken reference, so the getters throw. */
export interface Lookup {
  action(id: string): Action;
  target(id: string): Target;
  site(id: string): Site;
  review(id: string): Review;
  source(id: string): Source;
  hasAction(id: string): boolean;
  hasTarget(id: string): boolean;
  hasSite(id: string): boolean;
}

export function createLookup(dataset: Dataset): Lookup {
  const actions = byId(dataset.actions);
  const targets = byId(dataset.targets);
  const sites = byId(dataset.sites);
  const reviews = byId(dataset.reviews);
  const sources = byId(dataset.sources);
  return {
    action: (id) => required(actions, id, 'action'),
    target: (id) => required(targets, id, 'target'),
    site: (id) => required(sites, id, 'site'),
    review: (id) => required(reviews, id, 'review'),
    source: (id) => required(sources, id, 'source'),
    hasAction: (id) => actions.has(id),
    hasTarget: (id) => targets.has(id),
    hasSite: (id) => sites.has(id),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function required<T>(records: ReadonlyMap<string, T>, id: string, noun: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No ${noun} "${id}" in the dataset`);
  return record;
}
