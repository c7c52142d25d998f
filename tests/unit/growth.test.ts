import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Growth } from '../../src/ui/growth.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a list starts with what the window shows, and grows until it is whole for good', () => {
  const growth = new Growth(1200);
  expect(growth.limit).toBe(15);
  growth.grow(30);
  expect(growth.limit).toBe(15);
  vi.advanceTimersToNextTimer();
  expect(growth.limit).toBe(23);
  vi.runAllTimers();
  expect(growth.limit).toBe(Infinity);
});

test('a low window, too, starts with some rows', () => {
  expect(new Growth(300).limit).toBe(8);
});

test('nothing grows after it was stopped', () => {
  const growth = new Growth(1200);
  growth.grow(300)();
  vi.runAllTimers();
  expect(growth.limit).toBe(15);
});

test('a list that is drawn only where the reader looks keeps nothing back', () => {
  const growth = new Growth(1200);
  growth.grow(401);
  expect(growth.limit).toBe(Infinity);
});
