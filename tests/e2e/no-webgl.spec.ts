import { findTestBrowser } from '../../scripts/browser.mjs';
import { atPath } from './launch';
import { expect, test } from './reader';

test.use({
  launchOptions: {
    ...atPath(findTestBrowser()),
    args: ['--no-sandbox', '--disable-3d-apis'],
  },
});

test('fault 01: without WebGL the list and the details work and the page says why there is no map', async ({
  reader,
}) => {
  await reader.opensWithoutMap({ lang: 'en' });
  await expect(reader.mapNotice).toContainText('cannot use WebGL');
  await reader.choosesAction('space-expansion');
  await reader.opensSiteInList('dawang-bridge');
  await expect(reader.detail).toContainText('Met');
  await expect(reader.detail).toContainText('26 September 2024');
  expect(await reader.accessibilityFaults()).toEqual([]);
  expect(reader.errors).toEqual([]);
});
