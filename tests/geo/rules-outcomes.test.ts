import { describe, expect, it } from 'vitest';
import { linesAfter } from './support/check';
import { createOutcome } from './support/world';

const EMERGING = 'geo/luohu-2024/actions/04-emerging-industries.json';
const EXPANSION = 'geo/luohu-2024/actions/07-space-expansion.json';
const SOURCES = 'geo/luohu-2024/sources.json';

describe('dates of outcomes', () => {
  const after = (asOf: string): readonly string[] =>
    linesAfter(({ actions }) => {
      Object.assign(actions[6]?.targets[1]?.outcomes[1] ?? {}, { asOf });
    });
  const PLACE = `${EXPANSION}: targets[1].outcomes[1].asOf`;

  it('a result may be known from the day of the plan to that of the data', () => {
    expect(after('2024-01-23')).toEqual([]);
    expect(after('2026-11-23')).toEqual([]);
  });

  it('a day before and a day after are too many', () => {
    expect(after('2024-01-22')).toEqual([
      `${PLACE}: 2024-01-22 is before the plan was given, 2024-01-23: "met" cannot be known`,
    ]);
    expect(after('2026-11-24')).toEqual([
      `${PLACE}: 2026-11-24 is after the data's own date, 2026-11-23`,
    ]);
  });

  it.each(['2024', '2024-01', '2026-11', '2026'])(
    '%s is accepted, since it may well be in time',
    (asOf) => {
      expect(after(asOf)).toEqual([]);
    },
  );
});

describe('dates of sources', () => {
  const published = (date: string): readonly string[] =>
    linesAfter(({ sources }) => {
      Object.assign(sources.sources[1] ?? {}, { published: date });
    });

  it('a source that was published after it was retrieved is named', () => {
    expect(published('2026-11-24')).toEqual([
      `${SOURCES}: sources[1].published: 2026-11-24 is after it was retrieved, 2026-11-23`,
    ]);
    expect(published('2027')).toEqual([
      `${SOURCES}: sources[1].published: 2027 is after it was retrieved, 2026-11-23`,
    ]);
  });

  it.each(['2026-11-23', '2026-11', '2026'])('one that was published by %s is not', (date) => {
    expect(published(date)).toEqual([]);
  });
});

describe('status and value of outcomes', () => {
  /** The outcome of a quantity whose target is 120 or, with `超`, more than 120. */
  const outcomeOf = (
    comparator: '>=' | '>',
    status: 'met' | 'met-late' | 'partly' | 'under-way' | 'missed',
    value: number,
  ): readonly string[] =>
    linesAfter(({ actions, report }) => {
      const target = actions[3]?.targets[1];
      if (target?.type !== 'quantity') throw new Error('The second target should be a quantity');
      target.comparator = comparator;
      target.printed = comparator === '>' ? '超120家' : '120家以上';
      report.ledger['23'] = [target.printed];
      target.outcomes.push(createOutcome({ status, value }));
    });
  const PLACE = `${EMERGING}: targets[1].outcomes[0].status`;

  it('120 is enough where "120 or more" was the target', () => {
    expect(outcomeOf('>=', 'met', 120)).toEqual([]);
    expect(outcomeOf('>=', 'missed', 120)).toEqual([
      `${PLACE}: is "missed", but 120 reaches the target`,
    ]);
  });

  it('120 is not enough where "more than 120" was the target', () => {
    expect(outcomeOf('>', 'missed', 120)).toEqual([]);
    expect(outcomeOf('>', 'met', 120)).toEqual([
      `${PLACE}: is "met", but 120 falls short of the target`,
    ]);
    expect(outcomeOf('>', 'met', 121)).toEqual([]);
    expect(outcomeOf('>', 'missed', 121)).toEqual([
      `${PLACE}: is "missed", but 121 reaches the target`,
    ]);
  });

  it('what falls short is not met late either', () => {
    expect(outcomeOf('>=', 'met-late', 119)).toEqual([
      `${PLACE}: is "met-late", but 119 falls short of the target`,
    ]);
    expect(outcomeOf('>=', 'met-late', 121)).toEqual([]);
  });

  it('what falls short may be missed, reached in part or under way', () => {
    expect(outcomeOf('>=', 'missed', 119)).toEqual([]);
    expect(outcomeOf('>=', 'partly', 119)).toEqual([]);
    expect(outcomeOf('>=', 'under-way', 119)).toEqual([]);
  });
});
