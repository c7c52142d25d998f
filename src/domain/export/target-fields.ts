import type { Target } from '../dataset';
import { inSingleUnits } from '../quantity';
import { COMPARATORS, CONFIDENCES, EXTENTS, TARGET_TYPES, UNITS } from '../closed-lists';
import { joined, provenanceFields, statusFields } from './common-fields';
import { accuracyOfTarget, sitesOf, sourcesOfTarget, statusOfTarget } from './facts';
import { inEachLanguage, type Field } from './field';

/** The columns of `targets.csv`, one record a target. */
export const TARGET_FIELDS: readonly Field<Target>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Stable id of the target: <action id>.<name>',
    value: ({ id }) => id,
  },
  {
    name: 'action',
    type: 'string',
    description: 'Id of its action, see actions.json',
    value: ({ action }) => action,
  },
  ...inEachLanguage<Target>('action', 'Name of its action', ({ action }, lang, { lookup }) => {
    return lookup.action(action).name[lang];
  }),
  ...inEachLanguage<Target>('title', 'Title', ({ title }, lang) => title[lang]),
  {
    name: 'type',
    type: 'string',
    description: 'A figure, a named deliverable or a policy',
    values: TARGET_TYPES,
    value: ({ type }) => type,
  },
  {
    name: 'paragraph',
    type: 'integer',
    description: 'Paragraph of the article that promises it',
    value: ({ paragraph }) => paragraph,
  },
  {
    name: 'printed',
    type: 'string',
    description: 'The figure or name as the article prints it',
    value: ({ printed }) => printed,
  },
  ...inEachLanguage<Target>('figure', 'The figure in words', ({ quantity }, lang, { words }) =>
    quantity === null ? null : words.figure(quantity, lang),
  ),
  {
    name: 'comparator',
    type: 'string',
    description: 'How the value is meant: exactly, at least, more than; figures only',
    values: COMPARATORS,
    value: ({ quantity }) => quantity?.comparator ?? null,
  },
  {
    name: 'value',
    type: 'number',
    description: "The figure in the text's own unit; figures only",
    value: ({ quantity }) => quantity?.value ?? null,
  },
  {
    name: 'unit',
    type: 'string',
    description: 'Unit of the value; "10k-" stands for 萬 (10,000), "100m-" for 億 (100,000,000)',
    values: UNITS,
    value: ({ quantity }) => quantity?.unit ?? null,
  },
  {
    name: 'value_in_single_units',
    type: 'number',
    description: 'The same figure without 萬 and 億: 40 of "10k-m2" is 400,000 square metres',
    value: ({ quantity }) =>
      quantity === null ? null : inSingleUnits(quantity.value, quantity.unit),
  },
  {
    name: 'baseline_year',
    type: 'integer',
    description: 'Year before, whose result the article gives for the same indicator',
    value: ({ baseline }) => baseline?.year ?? null,
  },
  {
    name: 'baseline_value',
    type: 'number',
    description: 'Result of that year in the same unit; not a target',
    value: ({ baseline }) => baseline?.value ?? null,
  },
  {
    name: 'extent',
    type: 'string',
    description: 'Named sites, the whole district, or a place that was not published',
    values: EXTENTS,
    value: ({ extent }) => extent,
  },
  {
    name: 'sites',
    type: 'list',
    description: 'Ids of its sites, see sites.geojson',
    value: ({ sites }) => sites,
  },
  ...inEachLanguage<Target>('sites', 'Names of its sites', (target, lang, context) =>
    joined(
      sitesOf(target, context).map(({ name }) => name[lang]),
      lang,
    ),
  ),
  {
    name: 'accuracy_m',
    type: 'number',
    description:
      'Largest radius in metres within which one of its located sites lies; empty where none is located',
    value: accuracyOfTarget,
  },
  ...statusFields<Target>(statusOfTarget),
  {
    name: 'reported_value',
    type: 'number',
    description: 'Value that the newest evidence reports, in the same unit',
    value: ({ outcomes }) => outcomes.at(-1)?.value ?? null,
  },
  ...inEachLanguage<Target>('result', 'What the newest evidence says', ({ outcomes }, lang) => {
    return outcomes.at(-1)?.note[lang] ?? null;
  }),
  {
    name: 'result_confidence',
    type: 'string',
    description: 'How sure the result is',
    values: CONFIDENCES,
    value: ({ outcomes }) => outcomes.at(-1)?.confidence ?? null,
  },
  ...inEachLanguage<Target>('note', 'What to bear in mind', ({ note }, lang) => {
    return note?.[lang] ?? null;
  }),
  ...provenanceFields<Target>(sourcesOfTarget, ({ id }) => ({ type: 'target', id })),
];
