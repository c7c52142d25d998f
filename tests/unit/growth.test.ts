import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Growth } from '../../src/ui/growth.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a list starts with what the window shows, and grows until it is whole', () => {
  const growth = new Growth(1200);
  expect(growth.limit).toBe(15);
  growth.grow(30);
  expect(growth.limit).toBe(15);
  vi.advanceTimersToNextTimer();
  expect(growth.limit).toBe(23);
  vi.runAllTimers();
  expect(growth.limit).toBe(30);
});

test('a longer list begins with the rows that were there, and grows again', () => {
  const growth = new Growth(1200);
  growth.grow(40);
  vi.runAllTimers();
  growth.grow(20);
  expect(growth.limit).toBe(20);
  growth.grow(40);
  expect(growth.limit).toBe(20);
  vi.advanceTimersToNextTimer();
  expect(growth.limit).toBe(28);
  vi.runAllTimers();
  expect(growth.limit).toBe(40);
});

test('a short list leaves room for what the window shows', () => {
  const growth = new Growth(1200);
  growth.grow(2);
  expect(growth.limit).toBe(15);
});

test('a list that the reader comes back to is whole at once, but not before it was', () => {
  const growth = new Growth(1200);
  growth.begin();
  expect(growth.limit).toBe(15);
  growth.grow(30);
  vi.runAllTimers();
  growth.begin();
  expect(growth.limit).toBe(Infinity);
  growth.grow(40);
  expect(growth.limit).toBe(40);
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
