import { describe, expect, test } from 'vitest';
import type { OutcomeStatus } from '../../src/domain/closed-lists';
import { siteStatus, statusDate } from '../../src/domain/site-status';

/** A target with these outcomes, oldest first. */
function target(...results: readonly (readonly [OutcomeStatus, string])[]) {
  const outcomes = results.map(([status, asOf]) => ({ status, asOf }));
  return { status: outcomes.at(-1)?.status ?? ('no-evidence' as const), outcomes };
}

describe('the status of a site', () => {
  test('is empty for a place that no target names', () => {
    expect(siteStatus([])).toBe('');
  });

  test('is the one its targets share', () => {
    expect(siteStatus([target(['met', '2024-09']), target(['met', '2025'])])).toBe('met');
    expect(siteStatus([target(), target()])).toBe('no-evidence');
  });

  test('is that of the newest outcome where they differ, in whatever order', () => {
    const older = target(['missed', '2026-01-01'], ['partly', '2024-12-01']);
    const newer = target(['under-way', '2025-06']);
    expect(siteStatus([older, newer])).toBe('under-way');
    expect(siteStatus([newer, older])).toBe('under-way');
  });

  test('is that of the newest outcome though most targets share another', () => {
    const met = target(['met', '2024-09']);
    expect(siteStatus([met, met, target(['partly', '2025-01'])])).toBe('partly');
  });

  test('is that of the target named later where two outcomes are equally new', () => {
    const met = target(['met', '2025']);
    const missed = target(['missed', '2025']);
    expect(siteStatus([met, missed])).toBe('missed');
    expect(siteStatus([missed, met])).toBe('met');
  });

  test('leaves targets without evidence out where another has some, in whatever order', () => {
    expect(siteStatus([target(), target(['met-late', '2025-05-27'])])).toBe('met-late');
    expect(siteStatus([target(['met-late', '2025-05-27']), target()])).toBe('met-late');
  });
});

describe('the date of the status of a site', () => {
  test('is that of the newest outcome', () => {
    const older = target(['missed', '2026-01-01'], ['partly', '2024-12-01']);
    expect(statusDate([target(['met', '2025-06']), older, target()])).toBe('2025-06');
  });

  test('is null where there is no outcome', () => {
    expect(statusDate([target(), target()])).toBeNull();
    expect(statusDate([])).toBeNull();
  });
});
