import type { Dataset, Target } from '../dataset';
import { LANGUAGES, type Localized } from '../language';
import { inSingleUnits } from '../quantity';
import type { Kind } from '../closed-lists';
import { KIND_NAMES } from './kind-names';

export const GROUPS = ['sites', 'targets', 'actions'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * A text that a record can be found by: its name in a language, another name, a figure as the article
 * prints it, or what its kind is called.
 */
export interface Label {
  readonly text: string;
  readonly role: 'name' | 'alias' | 'figure' | 'kind';
}

/** What is searched of one site, target or action. */
export interface SearchRecord {
  readonly group: Group;
  readonly id: string;
  readonly name: Localized;
  readonly labels: readonly Label[];
  /** Further words that find it and are never shown. */
  readonly words: readonly string[];
}

/** Every site, target and action, in the order of the dataset. */
export function searchRecords({ sites, targets, actions }: Dataset): readonly SearchRecord[] {
  return [
    ...sites.map(({ id, name, aliases, kind }) =>
      createRecord('sites', id, name, [...aliases.map(toAlias), ...kindLabels(kind)], []),
    ),
    ...targets.map((target) =>
      createRecord('targets', target.id, target.title, printedLabels(target), numberWords(target)),
    ),
    ...actions.map(({ id, name, shortName }) =>
      createRecord('actions', id, name, textsOf(shortName).map(toAlias), []),
    ),
  ];
}

function createRecord(
  group: Group,
  id: string,
  name: Localized,
  others: readonly Label[],
  words: readonly string[],
): SearchRecord {
  const names = textsOf(name).map((text): Label => ({ text, role: 'name' }));
  return { group, id, name, labels: [...names, ...others], words };
}

function textsOf(text: Localized): readonly string[] {
  return [...new Set(LANGUAGES.map((lang) => text[lang]))];
}

function toAlias(text: string): Label {
  return { text, role: 'alias' };
}

function kindLabels(kind: Kind): readonly Label[] {
  return KIND_NAMES[kind].map((text) => ({ text, role: 'kind' }));
}

function printedLabels({ quantity, printed, alsoPrinted }: Target): readonly Label[] {
  const role = quantity === null ? 'alias' : 'figure';
  return [{ text: printed, role }, ...alsoPrinted.map(toAlias)];
}

/** The figure as English has it, 25000 or 2.2 million, and the words of its unit. */
function numberWords({ quantity }: Target): readonly string[] {
  if (quantity === null) return [];
  const { value, unit } = quantity;
  const single = inSingleUnits(value, unit);
  const unitWords = unit.split('-').filter((word) => !/^\d/.test(word));
  return [...new Set([value, single].map(String)), ...largeNumberWords(single), ...unitWords];
}

function largeNumberWords(value: number): readonly string[] {
  if (value >= 1e9) return [String(value / 1e9), 'billion'];
  return value >= 1e6 ? [String(value / 1e6), 'million'] : [];
}
