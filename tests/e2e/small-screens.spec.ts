import { expect, STATES, test } from './small-screen-reader';

// Several looks at the map in one test, each of which a software renderer takes seconds for.
test.describe.configure({ timeout: 150_000 });

const SCREENS = [
  { name: 'a small phone', width: 320, height: 568 },
  { name: 'a window at 400 % zoom', width: 320, height: 256 },
  { name: 'a phone on its side', width: 844, height: 390 },
] as const;

for (const { name, ...viewport } of SCREENS) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('nothing scrolls sideways, and every control can be hit with a finger', async ({
      reader,
    }) => {
      for (const state of STATES) {
        await reader.entersState(state);
        expect.soft(await reader.sidewaysFaults(), state).toEqual([]);
        expect.soft(await reader.smallTouchAreas(), state).toEqual([]);
      }
    });

    test('the open site is in sight, and nothing covers the controls of the map', async ({
      reader,
    }) => {
      await reader.opens({ lang: 'en', site: 'liantang-port' });
      expect(await reader.seesSite('liantang-port')).toBe(true);
      expect(await reader.coveredMapControls()).toEqual([]);
    });
  });
}

test.describe('the sheet', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const by of ['mouse', 'finger'] as const) {
    test(`is dragged by ${by} to each of its stops`, async ({ reader }) => {
      await reader.reads({ lang: 'en' });
      expect(await reader.stop()).toBe('half');
      await reader.dragsSheet(0.4, by);
      await expect.poll(() => reader.stop()).toBe('full');
      await reader.dragsSheet(-0.75, by);
      await expect.poll(() => reader.stop()).toBe('peek');
      await reader.dragsSheet(0.3, by);
      await expect.poll(() => reader.stop()).toBe('half');
      await reader.dragsSheet(0.05, by);
      await expect.poll(() => reader.restingSheetHeight()).toBeCloseTo(844 * 0.48, 0);
    });
  }

  test('goes from stop to stop by tap and by key', async ({ reader }) => {
    await reader.reads({ lang: 'en' });
    await reader.tapsSheetHandle();
    await expect.poll(() => reader.stop()).toBe('full');
    await reader.keysSheetHandle('Enter');
    await expect.poll(() => reader.stop()).toBe('peek');
    await reader.keysSheetHandle('Space');
    await expect.poll(() => reader.stop()).toBe('half');
  });

  test('leaves the open site in sight: from address, list, search and target', async ({
    reader,
  }) => {
    await reader.opens({ lang: 'en', site: 'dawang-bridge' });
    expect(await reader.seesSite('dawang-bridge')).toBe(true);
    await reader.goesBackToList();
    await reader.opensSiteInList('liantang-port');
    await expect.poll(() => reader.seesSite('liantang-port')).toBe(true);
    await reader.goesBackToList();
    await reader.searches('chunfeng');
    await expect.poll(() => reader.idsFound()).toContain('chunfeng-tunnel');
    await reader.opensFirstFound();
    await expect.poll(() => reader.seesSite('chunfeng-tunnel')).toBe(true);
    await reader.opens({ lang: 'en', target: 'space-expansion.dawang-bridge' });
    await reader.opensPlaceOfTarget('dawang-bridge');
    await expect.poll(() => reader.seesSite('dawang-bridge')).toBe(true);
  });

  test('drawn up whole, comes down for a site that is opened', async ({ reader }) => {
    await reader.opens({ lang: 'en' });
    await reader.tapsSheetHandle();
    await expect.poll(() => reader.stop()).toBe('full');
    await reader.opensSiteInList('liantang-port');
    await expect.poll(() => reader.stop()).toBe('half');
    expect(await reader.seesSite('liantang-port')).toBe(true);
  });
});
