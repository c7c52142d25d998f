import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/language';
import { DEFAULT_VIEW } from '../../src/domain/view';
import { ViewState } from '../../src/state/view.svelte';

/** A view on a page that starts with English and learns another language when the test says so. */
function createView() {
  const known = new Set<Language>(['en']);
  const loads: { lang: Language; come: () => Promise<void>; fail: () => Promise<void> }[] = [];
  const view = new ViewState(
    { ...DEFAULT_VIEW, q: 'liantang' },
    { lang: 'en', theme: 'light' },
    {
      speaks: (lang) => known.has(lang),
      learn: (lang) => {
        let resolve = (): void => undefined;
        let reject = (): void => undefined;
        const promise = new Promise<void>((come, fail) => {
          resolve = come;
          reject = () => fail(new Error('no network'));
        });
        const settled = async (settle: () => void) => {
          settle();
          await promise.catch(() => undefined);
          await Promise.resolve();
        };
        loads.push({
          lang,
          come: () => {
            known.add(lang);
            return settled(resolve);
          },
          fail: () => settled(reject),
        });
        return promise;
      },
    },
  );
  return { view, loads };
}

describe('a language whose texts are not here', () => {
  test('is shown once they are, with everything where it was', async () => {
    const { view, loads } = createView();
    view.setLanguage('zh-Hans');
    expect(view.lang).toBe('en');
    expect(view.snapshot.lang).toBe('zh-Hans');
    await loads[0]?.come();
    expect(view.lang).toBe('zh-Hans');
    expect(view.q).toBe('liantang');
    view.setLanguage('en');
    expect(view.lang).toBe('en');
  });

  test('gives way to what the reader asks for meanwhile', async () => {
    const { view, loads } = createView();
    view.setLanguage('zh-Hans');
    view.setLanguage('zh-Hant');
    await loads[1]?.come();
    await loads[0]?.come();
    expect(view.lang).toBe('zh-Hant');
    view.setLanguage('en');
    expect(view.lang).toBe('en');
    expect(view.unlearned).toBeNull();
  });

  test('is named where they do not come, and may be asked for again', async () => {
    const { view, loads } = createView();
    view.apply({ ...DEFAULT_VIEW, lang: 'zh-Hans' });
    await loads[0]?.fail();
    expect(view.lang).toBe('en');
    expect(view.snapshot.lang).toBe('en');
    expect(view.unlearned).toBe('zh-Hans');
    view.setLanguage('zh-Hans');
    expect(view.unlearned).toBeNull();
    await loads[1]?.come();
    expect(view.lang).toBe('zh-Hans');
  });
});
