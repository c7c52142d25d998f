import { accessibilityPage } from '../../src/domain/accessibility';
import { LANGUAGES } from '../../src/domain/language';
import { accessibilityLabel } from '../../src/i18n/accessibility/label';
import { expect, test as base } from './reader';
import { StatesReader } from './states-reader';

const test = base.extend<{ reader: StatesReader }>({
  reader: async ({ page }, use) => {
    await use(new StatesReader(page));
  },
});

test('the accessibility statement is found from the page, and axe finds nothing on it, in any language or theme', async ({
  reader,
  page,
}) => {
  await reader.hasNoWebgl();
  await reader.opensWithoutMap({ lang: 'en' });
  await reader.follows(accessibilityLabel('en'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(accessibilityLabel('en'));
  for (const lang of LANGUAGES) {
    await page.goto(`/${accessibilityPage(lang)}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await reader.accessibilityFaults()).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await reader.scrollsSideways()).toBe(false);
  }
  expect(reader.errors).toEqual([]);
});
