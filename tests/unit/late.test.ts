import { describe, expect, test, vi } from 'vitest';
import { Late } from '../../src/ui/late/late.svelte';

/** A part whose loading the test ends by hand. */
function createPart() {
  const loads: { come: (value: string) => void; fail: (error: Error) => void }[] = [];
  const load = () =>
    new Promise<string>((come, fail) => {
      loads.push({ come, fail });
    });
  return { part: new Late(load), loads };
}

describe('a part of the page that comes when it is wanted', () => {
  test('comes once, however often it is asked for, and is there at once from then on', async () => {
    const { part, loads } = createPart();
    expect(part.value).toBeNull();
    const both = Promise.all([part.fetch(), part.fetch()]);
    expect(loads).toHaveLength(1);
    loads[0]?.come('here');
    await both;
    expect(part.value).toBe('here');
    await part.fetch();
    expect(loads).toHaveLength(1);
  });

  test('says that it has failed, and may be asked for again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { part, loads } = createPart();
    const first = part.fetch();
    loads[0]?.fail(new Error('no network'));
    await first;
    expect(part.hasFailed).toBe(true);
    expect(part.value).toBeNull();
    const second = part.fetch();
    expect(part.hasFailed).toBe(false);
    loads[1]?.come('here');
    await second;
    expect(part.value).toBe('here');
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
