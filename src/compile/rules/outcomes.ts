import type { OutcomeRecord, TargetRecord } from '../../domain/records';
import type { Problem } from '../problem';
import type { Records } from '../records';

/** Outcomes have dates within the time looked at, and a status that their value bears out. */
export function outcomes({ report, actions, sources }: Records): readonly Problem[] {
  if (report === null) return [];
  const { delivered, dataAsOf } = report.value;
  const problems: Problem[] = [];
  for (const { file, value } of actions) {
    value.targets.forEach((target, index) => {
      target.outcomes.forEach((outcome, at) => {
        const path = `targets[${index}].outcomes[${at}]`;
        for (const { member, message } of [
          ...dateFaults(outcome, delivered, dataAsOf),
          ...valueFaults(outcome, target),
        ]) {
          problems.push({ file, path: `${path}.${member}`, message });
        }
      });
    });
  }
  sources?.value.sources.forEach(({ published, retrieved }, index) => {
    if (published === undefined || compareDates(published, retrieved) <= 0) return;
    const message = `${published} is after it was retrieved, ${retrieved}`;
    problems.push({ file: sources.file, path: `sources[${index}].published`, message });
  });
  return problems;
}

interface Fault {
  readonly member: string;
  readonly message: string;
}

function dateFaults(outcome: OutcomeRecord, delivered: string, dataAsOf: string): readonly Fault[] {
  const { asOf, status } = outcome;
  if (compareDates(asOf, dataAsOf) > 0) {
    return [{ member: 'asOf', message: `${asOf} is after the data's own date, ${dataAsOf}` }];
  }
  // Work may have been under way before the plan was given; a result of the plan cannot.
  if (status !== 'under-way' && compareDates(asOf, delivered) < 0) {
    const message = `${asOf} is before the plan was given, ${delivered}: "${status}" cannot be known`;
    return [{ member: 'asOf', message }];
  }
  return [];
}

function valueFaults({ value, status }: OutcomeRecord, target: TargetRecord): readonly Fault[] {
  if (value === undefined) return [];
  if (target.type !== 'quantity') {
    return [{ member: 'value', message: `a ${target.type} has no value to report` }];
  }
  const isReached = target.comparator === '>' ? value > target.value : value >= target.value;
  if (isReached && status === 'missed') {
    return [{ member: 'status', message: `is "missed", but ${value} reaches the target` }];
  }
  if (!isReached && (status === 'met' || status === 'met-late')) {
    return [
      { member: 'status', message: `is "${status}", but ${value} falls short of the target` },
    ];
  }
  return [];
}

/** Compares as far as the less exact of the two dates goes. */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).localeCompare(b.slice(0, length));
}
