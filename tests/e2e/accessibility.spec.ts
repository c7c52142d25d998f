import { STATES } from './states';
import { expect, test as base } from './reader';
import { PHONE, StatesReader } from './states-reader';

const test = base.extend<{ reader: StatesReader }>({
  reader: async ({ page }, use) => {
    await use(new StatesReader(page));
  },
});

for (const state of STATES) {
  test(`axe finds nothing in the state "${state.name}": every language, dark, and narrow`, async ({
    reader,
  }) => {
    // Five times over the rules.
    test.slow();
    // Software draws the map slowly: where it is beside the point, the panel is judged without it.
    if (state.map === 'beside') await reader.hasNoWebgl();
    await reader.entersState(state, 'en', 'light');
    const faults = await reader.faultsInEveryLook(async (lang, theme) => {
      if (state.isDead === true) {
        await reader.opensIn(state.query, lang, theme);
        await reader.waitsForScript();
      } else await reader.readsIn(lang, theme);
      await reader.sees(state.seen);
    });
    expect(faults).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('axe finds nothing, touch areas included', async ({ reader }) => {
    await reader.opens({ lang: 'en' });
    expect(await reader.accessibilityFaults()).toEqual([]);
    await reader.opensSiteInList('dongmen');
    expect(await reader.accessibilityFaults()).toEqual([]);
  });
});
