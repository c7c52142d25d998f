import { MALFORMED } from '../geo/support/malformed';
import { ALL_HOSTILE } from '../unit/support/hostile-strings';
import { HostileReader } from './hostile-reader';
import { expect, test as base } from './reader';

const test = base.extend<{ reader: HostileReader }>({
  reader: async ({ page }, use) => {
    await use(new HostileReader(page));
  },
});

const KEYS = 'theme action kind status located q tab near base report site target embed'.split(' ');
/** As many files as one drop may have. */
const BATCH = 20;

const features = ALL_HOSTILE.map((text) => ({
  type: 'Feature',
  properties: Object.fromEntries([['name', text] as const, [`${text}\u2060`, text] as const]),
  geometry: { type: 'Point', coordinates: [114.13, 22.56] },
}));
const parts = Array.from({ length: Math.ceil(features.length / 50) }, (_, at) =>
  features.slice(50 * at, 50 * (at + 1)),
);
const NAMES = [
  '<img src=x onerror=alert(1)>.json',
  '../../etc/passwd',
  '\u202egnp.json',
  'CON',
  '__proto__',
];

test('fault 09, fault 11, fault 12, fault 13, fault 16, fault 18: hostile texts and malformed files run nothing, ask for nothing and break nothing', async ({
  reader,
  violations,
}) => {
  // Some four hundred texts and files, one after the other.
  test.slow();
  await reader.hasNoWebgl();
  await reader.opensWithoutMap({ lang: 'en' });
  await reader.searches('liantang');
  await expect.poll(() => reader.idsFound()).toContain('liantang-port');
  await reader.searchesEach(ALL_HOSTILE);
  await reader.goesToEach(ALL_HOSTILE, KEYS);

  await reader.opensOwnFiles();
  const files = parts.map((part, at) => ({
    name: NAMES[at % NAMES.length] ?? '',
    text: JSON.stringify({ type: 'FeatureCollection', features: part }),
  }));
  expect(await reader.dropsAll(files)).toEqual({ shown: files.length, all: files.length });
  await reader.opensEveryFeature();
  await reader.removesAllFiles();
  for (let at = 0; at < MALFORMED.length; at += BATCH) {
    const batch = MALFORMED.slice(at, at + BATCH).map(([name, text]) => ({ name, text }));
    expect(await reader.dropsAll(batch)).toEqual({ shown: 0, all: batch.length });
    await reader.removesAllFiles();
  }

  // The page is as it was.
  await reader.choosesAction('space-expansion');
  await reader.opensSiteInList('dawang-bridge');
  await expect(reader.detail).toContainText('Met');
  expect(await reader.wasAttacked()).toBe(false);
  expect(reader.dialogs).toEqual([]);
  expect(violations).toEqual([]);
  expect(reader.foreignRequests).toEqual([]);
  expect(reader.errors).toEqual([]);
});
