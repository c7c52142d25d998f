import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE_MAPS } from '../../src/domain/base-map';
import { STATUSES } from '../../src/domain/dataset';
import { LANGUAGES } from '../../src/domain/language';
import { createNear } from '../../src/domain/near';
import { KINDS } from '../../src/domain/closed-lists';
import { decodeView, encodeView } from '../../src/domain/url';
import { LOCATED, NEAR_BOX, NEAR_RADIUS, TABS, THEMES, type View } from '../../src/domain/view';

const ACTIONS = ['space-expansion', 'urban-quality', 'public-wellbeing'];
const SITES = ['dawang-bridge', 'luohu-port'];
const TARGETS = ['space-expansion.dawang-bridge'];
const known = {
  reports: ['luohu-2023'],
  hasAction: (id: string) => ACTIONS.includes(id),
  hasSite: (id: string) => SITES.includes(id),
  hasTarget: (id: string) => TARGETS.includes(id),
  baseMaps: BASE_MAPS,
};

const [west, south, east, north] = NEAR_BOX;
const degrees = (from: number, to: number) =>
  fc.integer({ min: Math.ceil(from * 1e5), max: Math.floor(to * 1e5) }).map((n) => n / 1e5);
const near = fc
  .tuple(
    degrees(west, east),
    degrees(south, north),
    fc.integer({ min: NEAR_RADIUS.least, max: NEAR_RADIUS.most }),
  )
  .map(([lon, lat, radius]) => createNear(lon, lat, radius));

const views: fc.Arbitrary<View> = fc.record({
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  theme: fc.option(fc.constantFrom(...THEMES)),
  actions: fc.uniqueArray(fc.constantFrom(...ACTIONS)),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 5 }),
  statuses: fc.uniqueArray(fc.constantFrom(...STATUSES)),
  located: fc.option(fc.constantFrom(...LOCATED)),
  q: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.slice(0, 100)),
  tab: fc.constantFrom(...TABS),
  near: fc.option(near).map((circle) => circle ?? null),
  base: fc.constantFrom(...BASE_MAPS),
  report: fc.constantFrom(null, 'luohu-2023'),
  embed: fc.boolean(),
  selection: fc.option(
    fc.oneof(
      fc.constantFrom(...SITES).map((id) => ({ type: 'site' as const, id })),
      fc.constantFrom(...TARGETS).map((id) => ({ type: 'target' as const, id })),
    ),
  ),
});

/** Queries of every kind: noise, our own keys with any value, keys of every object, repeated keys. */
const KEYS = 'lang theme action kind status located q tab near base report site target embed'.split(
  ' ',
);
const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a[]', ''];
const VALUES = [
  '../../etc/passwd',
  '%',
  '%E0%A4%A',
  '<script>alert(1)</script>',
  "';--",
  '__proto__',
  'constructor',
  '1e400,NaN,-0',
  '114.1,22.5,1e9',
  '\u0000',
  '\u202e',
  '\ud800',
  'dawang-bridge,'.repeat(500),
];
const joined = (pairs: readonly (readonly [string, string])[]): string =>
  `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;
const queries = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)), { maxLength: 20 })
    .map(joined),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...KEYS, ...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })),
        fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 60 })),
      ),
      { maxLength: 40 },
    )
    .map(joined),
);

describe('the address', () => {
  it('gives back every view that it was written from', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view), known)).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('is read whatever it holds, and what was read can be written and read again', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { view } = decodeView(query, known);
        expect(decodeView(encodeView(view), known)).toEqual({ view, ignored: [] });
      }),
    );
    expect(({} as Record<string, unknown>)['alert']).toBeUndefined();
  });

  it('fault 09: brings in nothing that is not known', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { view, ignored } = decodeView(query, known);
        expect(view.actions.every((id) => ACTIONS.includes(id))).toBe(true);
        expect(view.kinds.every((kind) => KINDS.includes(kind))).toBe(true);
        expect([null, ...SITES, ...TARGETS]).toContain(view.selection?.id ?? null);
        expect(view.q.length).toBeLessThanOrEqual(100);
        expect(ignored.every(({ value }) => value.length <= 500)).toBe(true);
      }),
      { examples: [[`?q=${'x'.repeat(1000)}`], [`?lang=${'x'.repeat(1000)}`]] },
    );
  });

  it('keeps the keys of others when a view is written over it', () => {
    const others = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(views, views, others, others, (first, second, key, value) => {
        fc.pre(!KEYS.includes(key));
        const foreign = `?${new URLSearchParams({ [key]: value }).toString()}`;
        const written = encodeView(second, encodeView(first, foreign));
        expect(new URLSearchParams(written).get(key)).toBe(value);
        expect(decodeView(written, known).view).toEqual(second);
      }),
    );
  });
});
