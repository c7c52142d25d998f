import { describe, expect, test } from 'vitest';
import { Mishaps } from '../../src/state/mishaps.svelte';

/** A window whose uncaught errors the test makes by hand. */
function createPage() {
  const page = new EventTarget();
  const mishaps = new Mishaps();
  const stop = mishaps.watch(page);
  return {
    mishaps,
    stop,
    throws: (error: unknown) => page.dispatchEvent(Object.assign(new Event('error'), { error })),
    rejects: (reason: unknown) =>
      page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason })),
  };
}

describe('an error that nothing has caught', () => {
  test.each(['throws', 'rejects'] as const)('is told where a script %s', (way) => {
    const page = createPage();
    expect(page.mishaps.isTold).toBe(false);
    page[way](new TypeError('x is not a function'));
    expect(page.mishaps.isTold).toBe(true);
    page.mishaps.dismiss();
    expect(page.mishaps.isTold).toBe(false);
  });

  test('is told once, however often it comes back; another one is told again', () => {
    const page = createPage();
    page.throws(new TypeError('x is not a function'));
    page.mishaps.dismiss();
    page.throws(new TypeError('x is not a function'));
    page.rejects(new TypeError('x is not a function'));
    expect(page.mishaps.isTold).toBe(false);
    page.throws(new RangeError('x is not a function'));
    expect(page.mishaps.isTold).toBe(true);
  });

  test.each([
    ['a script of another origin', null],
    ['a notice of the browser', undefined],
    ['what was given up on purpose', new DOMException('', 'AbortError')],
  ])('is not told of %s', (_, error) => {
    const page = createPage();
    page.throws(error);
    page.rejects(error);
    expect(page.mishaps.isTold).toBe(false);
  });

  test.each(['a text', 17, {}, Symbol('x'), Object.create(null)])(
    'may be anything: %s',
    (thrown: unknown) => {
      const page = createPage();
      page.throws(thrown);
      expect(page.mishaps.isTold).toBe(true);
    },
  );

  test('is nobody’s business once the page has gone', () => {
    const page = createPage();
    page.stop();
    page.throws(new Error('late'));
    page.rejects(new Error('late'));
    expect(page.mishaps.isTold).toBe(false);
  });
});
