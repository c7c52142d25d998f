import { describe, expect, it } from 'vitest';
import { askedLanguage, decodeView, encodeView, sameView } from '../../src/domain/url';
import { DEFAULT_VIEW, type View } from '../../src/domain/view';

const known = {
  reports: ['luohu-2023'],
  hasAction: (id: string) => ['space-expansion', 'urban-quality'].includes(id),
  hasSite: (id: string) => id === 'dawang-bridge',
  hasTarget: (id: string) => id === 'space-expansion.dawang-bridge',
  baseMaps: ['embedded', 'plain', 'pmtiles'] as const,
};

function decode(search: string): View {
  return decodeView(search, known).view;
}

describe('encodeView', () => {
  it('leaves the default view out of the address', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
  });

  it('writes actions with plain commas', () => {
    const view = { ...DEFAULT_VIEW, actions: ['urban-quality', 'space-expansion'] };
    expect(encodeView(view)).toBe('?action=urban-quality,space-expansion');
  });

  it('keeps keys that are not its own', () => {
    expect(encodeView({ ...DEFAULT_VIEW, theme: 'dark' }, '?utm=x')).toBe('?utm=x&theme=dark');
  });

  it('removes the site when a target is opened', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      selection: { type: 'target', id: 'space-expansion.dawang-bridge' },
    };
    expect(encodeView(view, '?site=dawang-bridge')).toBe('?target=space-expansion.dawang-bridge');
  });
});

describe('decodeView', () => {
  it('gives back every view that encodeView writes', () => {
    const selections: View['selection'][] = [
      null,
      { type: 'site', id: 'dawang-bridge' },
      { type: 'target', id: 'space-expansion.dawang-bridge' },
    ];
    for (const lang of [null, 'zh-Hant', 'zh-Hans', 'en'] as const)
      for (const theme of [null, 'light', 'dark'] as const)
        for (const actions of [[], ['space-expansion'], ['urban-quality', 'space-expansion']])
          for (const selection of selections) {
            const view: View = { ...DEFAULT_VIEW, lang, theme, actions, selection };
            expect(decode(encodeView(view))).toEqual(view);
          }
  });

  it('gives back every key at once', () => {
    const view: View = {
      lang: 'en',
      theme: 'dark',
      actions: ['urban-quality'],
      kinds: ['park', 'bridge'],
      statuses: ['met-late'],
      located: 'yes',
      q: 'a&b=ä 橋',
      tab: 'overview',
      near: { lon: 114.1134, lat: 22.5311, radiusMeters: 1500 },
      base: 'pmtiles',
      report: 'luohu-2023',
      selection: { type: 'site', id: 'dawang-bridge' },
      embed: true,
    };
    expect(decode(encodeView(view))).toEqual(view);
  });

  it.each(['0', 'true', ''])('ignores embed=%s', (value) => {
    const { view, ignored } = decodeView(`?embed=${value}`, known);
    expect(view.embed).toBe(false);
    expect(ignored).toEqual([{ key: 'embed', value }]);
  });

  it.each([
    '1,2',
    '114.1,22.5',
    'NaN,NaN,NaN',
    '114.1,22.5,1e9',
    '2.3,48.8,500',
    '114.1,22.5,500,1',
  ])('ignores near=%s', (near) => {
    const { view, ignored } = decodeView(`?near=${near}`, known);
    expect(view.near).toBeNull();
    expect(ignored).toHaveLength(1);
  });

  it('brings a radius into bounds', () => {
    expect(decode('?near=114.1,22.55,20').near?.radiusMeters).toBe(500);
    expect(decode('?near=114.1,22.55,90000').near?.radiusMeters).toBe(5000);
  });

  it.each(['openfreemap', 'satellite', 'Plain', ''])(
    'ignores base=%s, which this build does not offer',
    (base) => {
      const { view, ignored } = decodeView(`?base=${base}`, known);
      expect(view.base).toBe('embedded');
      expect(ignored).toEqual([{ key: 'base', value: base }]);
    },
  );

  it('falls back to the default and names the value when an action is unknown', () => {
    const { view, ignored } = decodeView('?action=space-expansion,nonsense', known);
    expect(view.actions).toEqual(['space-expansion']);
    expect(ignored).toEqual([{ key: 'action', value: 'nonsense' }]);
  });

  it('takes the first of a repeated key', () => {
    expect(decode('?lang=en&lang=zh-Hans').lang).toBe('en');
  });

  it('fault 09: writes on no prototype and takes up no more than a sane length', () => {
    const { view, ignored } = decodeView(
      `?__proto__=x&constructor=x&a=99&q=${'x'.repeat(5000)}&action=${'y,'.repeat(5000)}`,
      known,
    );
    expect(view).toEqual({ ...DEFAULT_VIEW, q: 'x'.repeat(100) });
    expect(ignored.length).toBeLessThanOrEqual(251);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it.each(['a&b', '100%', 'a+b', '#map=1/2/3', '?lang=en', 'a=b;c', '%2526', '橋 & 路'])(
    'fault 10: the search text %s comes back as it was, and none of it is a key or a hash',
    (q) => {
      const search = encodeView({ ...DEFAULT_VIEW, q });
      const address = new URL(search, 'https://example.org/');
      expect(address.hash).toBe('');
      expect([...address.searchParams.keys()]).toEqual(['q']);
      expect(decodeView(search, known)).toEqual({ view: { ...DEFAULT_VIEW, q }, ignored: [] });
    },
  );

  it('prefers the site where a site and a target are both named', () => {
    const search = '?site=dawang-bridge&target=space-expansion.dawang-bridge';
    const { view, ignored } = decodeView(search, known);
    expect(view.selection).toEqual({ type: 'site', id: 'dawang-bridge' });
    expect(ignored).toEqual([{ key: 'target', value: 'space-expansion.dawang-bridge' }]);
  });

  it('ignores nothing of an address that names a site alone', () => {
    expect(decodeView('?site=dawang-bridge', known).ignored).toEqual([]);
  });

  it('takes the target where the site is unknown, and names the site', () => {
    const search = '?site=nowhere&target=space-expansion.dawang-bridge';
    const { view, ignored } = decodeView(search, known);
    expect(view.selection).toEqual({ type: 'target', id: 'space-expansion.dawang-bridge' });
    expect(ignored).toEqual([{ key: 'site', value: 'nowhere' }]);
  });

  it('selects nothing where neither is known, and names both', () => {
    const { view, ignored } = decodeView('?target=nothing&site=nowhere', known);
    expect(view.selection).toBeNull();
    expect(ignored).toEqual([
      { key: 'site', value: 'nowhere' },
      { key: 'target', value: 'nothing' },
    ]);
  });

  it.each([
    '?site=../../etc/passwd',
    '?lang=__proto__&theme=constructor',
    `?action=${'a,'.repeat(5000)}`,
    '?%E0%A4%A=1&site=%',
    '?target=<img src=x onerror=alert(1)>',
  ])('fault 09: gives the default view for %s', (search) => {
    expect(decode(search)).toEqual(DEFAULT_VIEW);
  });
});

describe('askedLanguage', () => {
  it.each([
    ['?lang=zh-Hans&theme=dark', 'zh-Hans'],
    ['?theme=dark&lang=en', 'en'],
    ['?lang=fr', null],
    ['?q=en', null],
    ['', null],
  ])('of %j is %j', (search, lang) => {
    expect(askedLanguage(search)).toBe(lang);
  });
});

describe('sameView', () => {
  const view: View = { ...DEFAULT_VIEW, actions: ['urban-quality'], q: 'park' };

  it('is true of views that are written alike', () => {
    expect(sameView(view, { ...view, actions: ['urban-quality'] })).toBe(true);
  });

  it('is false of views that differ in one thing', () => {
    expect(sameView(view, { ...view, q: 'parks' })).toBe(false);
    expect(sameView(view, { ...view, actions: [] })).toBe(false);
    expect(sameView(view, DEFAULT_VIEW)).toBe(false);
  });
});
