import { PrintReader } from './print-reader';
import { expect, test as base } from './reader';

const test = base.extend<{ reader: PrintReader }>({
  reader: async ({ page }, use) => {
    await use(new PrintReader(page));
  },
});

for (const theme of ['light', 'dark'] as const) {
  test(`on paper the map and its key stand alone in greys, from the ${theme} theme`, async ({
    reader,
  }) => {
    test.slow();
    await reader.opens({ lang: 'en', theme });
    expect(await reader.colouredPixels()).toBeGreaterThan(10_000);
    await reader.takesPaper();
    await expect.poll(() => reader.colouredPixels()).toBe(0);
    await reader.seesMapAndKeyAlone();
    expect(await reader.coloursOfMap()).toBeGreaterThan(20);
    await reader.goesBackToScreen();
    await reader.seesPanel();
    await expect.poll(() => reader.colouredPixels()).toBeGreaterThan(10_000);
    expect(await reader.theme()).toBe(theme);
  });
}
