import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AddressWriter, type Writable } from '../../src/state/address-writer';

/** A history that allows so many changes until it is told to allow more. */
function createHistory(allowed: number) {
  const written: string[] = [];
  let left = allowed;
  const take =
    (kind: string) => (_state: unknown, _title: string, address?: string | URL | null) => {
      if (left === 0) throw new DOMException('too often', 'SecurityError');
      left -= 1;
      written.push(`${kind} ${String(address)}`);
    };
  const history: Writable = { state: null, pushState: take('push'), replaceState: take('replace') };
  return { writer: new AddressWriter(history), written, allow: (more: number) => (left = more) };
}

describe('the address', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is a new step or replaces the present one', () => {
    const { writer, written } = createHistory(9);
    writer.write(() => '?a', {});
    writer.write(() => '?b', null);
    vi.runAllTimers();
    expect(written).toEqual(['push ?a', 'replace ?b']);
  });

  test('that the browser refuses is written later, the newest alone', () => {
    const { writer, written, allow } = createHistory(1);
    for (const address of ['?a', '?b', '?c']) writer.write(() => address, null);
    expect(written).toEqual(['replace ?a']);
    vi.advanceTimersByTime(60_000);
    allow(9);
    vi.advanceTimersByTime(60_000);
    expect(written).toEqual(['replace ?a', 'replace ?c']);
  });

  test('that could not be written is forgotten when the reader goes back', () => {
    const { writer, written, allow } = createHistory(0);
    writer.write(() => '?a', {});
    writer.stop();
    allow(9);
    vi.runAllTimers();
    expect(written).toEqual([]);
  });
});
