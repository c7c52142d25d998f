import { CONFIDENCES, UNITS } from '../closed-lists';
import { provenanceFields, statusFields } from './common-fields';
import { accuracyOfTarget, type OutcomeOfTarget } from './facts';
import { inEachLanguage, type Field } from './field';

/** The columns of `outcomes.csv`, one record an outcome: dated evidence of what became of a target. */
export const OUTCOME_FIELDS: readonly Field<OutcomeOfTarget>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Stable id of the outcome: <target id>.<date>',
    value: ({ id }) => id,
  },
  {
    name: 'target',
    type: 'string',
    description: 'Id of the target, see targets.json',
    value: ({ target }) => target.id,
  },
  ...inEachLanguage<OutcomeOfTarget>('target', 'Title of the target', ({ target }, lang) => {
    return target.title[lang];
  }),
  {
    name: 'action',
    type: 'string',
    description: 'Id of the action, see actions.json',
    value: ({ target }) => target.action,
  },
  {
    name: 'paragraph',
    type: 'integer',
    description: 'Paragraph of the article that promises the target',
    value: ({ target }) => target.paragraph,
  },
  ...inEachLanguage<OutcomeOfTarget>(
    'figure',
    'The figure that was promised',
    ({ target: { quantity } }, lang, { words }) =>
      quantity === null ? null : words.figure(quantity, lang),
  ),
  ...statusFields<OutcomeOfTarget>(({ outcome }) => ({
    status: outcome.status,
    date: outcome.asOf,
  })),
  {
    name: 'reported_value',
    type: 'number',
    description: 'Value that the evidence reports',
    value: ({ outcome }) => outcome.value,
  },
  {
    name: 'unit',
    type: 'string',
    description: 'Unit of the promised and of the reported value',
    values: UNITS,
    value: ({ target }) => target.quantity?.unit ?? null,
  },
  ...inEachLanguage<OutcomeOfTarget>('result', 'What the evidence says', ({ outcome }, lang) => {
    return outcome.note[lang];
  }),
  {
    name: 'result_confidence',
    type: 'string',
    description: 'How sure the result is',
    values: CONFIDENCES,
    value: ({ outcome }) => outcome.confidence,
  },
  {
    name: 'accuracy_m',
    type: 'number',
    description:
      'Largest radius in metres within which one of the target’s located sites lies; empty where none is',
    value: ({ target }, context) => accuracyOfTarget(target, context),
  },
  ...provenanceFields<OutcomeOfTarget>(
    ({ outcome }, { dataset }) => [dataset.report.source, ...outcome.sources],
    ({ target }) => ({ type: 'target', id: target.id }),
  ),
];
