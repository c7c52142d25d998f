// @ts-nocheck
import { LANGUAGES } from '../../src/domain/language';
import { THEMES } from '../../src/domain/view';
import { expect, test } from './reader';

for (const lang of LANGUAGES) {
  for (const theme of THEMES) {
    test(`axe finds nothing in ${lang}, ${theme}: list, site with popup, target`, async ({
      reader,
    }) => {
      await reader.opens({ lang, theme, action: 'space-expansion' });
      expect(await reader.accessibilityFaults()).toEqual([]);
      await reader.opensSiteInList('dawang-bridge');
      await expect(reader.popup).toBeVisible();
      expect(await reader.accessibilityFaults()).toEqual([]);
      await reader.clicksTargetInPopup('space-expansion.dawang-bridge');
      await expect(reader.popup).toHaveCount(0);
      expect(await reader.accessibilityFaults()).toEqual([]);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('axe finds nothing, touch areas included', async ({ reader }) => {
    await reader.opens({ lang: 'en' });
    expect(await reader.accessibilityFaults()).toEqual([]);
    await reader.opensSiteInList('dongmen');
    expect(await reader.accessibilityFaults()).toEqual([]);
  });
});
