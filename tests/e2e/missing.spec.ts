import { expect, test as base } from './canvas';
import { StatesReader } from './states-reader';

const test = base.extend<{ reader: StatesReader }>({
  reader: async ({ page }, use) => {
    await use(new StatesReader(page));
  },
});

test('fault 07: where the search index or the distances do not come the page says so, and tries again', async ({
  reader,
}) => {
  await reader.hasNoWebgl();
  await reader.cannotLoad('search index');
  await reader.opensIn('q=liantang', 'en', 'light');
  await expect(reader.searchFailure).toBeVisible();
  await reader.canLoadAgain();
  await reader.triesAgain('en');
  await expect.poll(() => reader.idsFound()).toContain('liantang-port');

  await reader.cannotLoad('distances');
  await reader.opensIn('near=114.165,22.563,1500', 'en', 'light');
  await expect(reader.distancesFailure).toBeVisible();
  await reader.canLoadAgain();
  await reader.triesAgain('en');
  await expect.poll(() => reader.idsNear()).toContain('liantang-port');
  await expect(reader.distancesFailure).toHaveCount(0);
  expect(reader.errors).toEqual([]);
});

test('fault 07: a page whose script does not come says so, and one that comes does not', async ({
  reader,
}) => {
  await reader.cannotLoad('page');
  await reader.opensIn('', 'en', 'light');
  await expect(reader.lateNotice).toBeHidden();
  await reader.waitsForScript();
  await expect(reader.lateNotice).toBeVisible();
  await reader.canLoadAgain();
  await reader.opensIn('', 'en', 'light');
  await expect(reader.announcement.first()).toBeVisible();
  await expect(reader.lateNotice).toHaveCount(0);
});

test('fault 07: a frame without its map says so, and tries again', async ({ reader }) => {
  await reader.cannotLoad('map');
  await reader.opensIn('embed=1', 'en', 'light');
  await reader.wantsMap();
  await expect(reader.retry('en')).toBeVisible();
  await reader.canLoadAgain();
  await reader.triesPageAgain('en');
  await reader.mapRests();
  await expect(reader.retry('en')).toHaveCount(0);
});

test('a page whose details or other languages do not come says so in their place, and tries again', async ({
  reader,
}) => {
  await reader.hasNoWebgl();
  await reader.cannotLoad('rest');
  await reader.cannotLoad('Simplified Chinese');
  await reader.opensWithoutMap({ lang: 'en' });
  await reader.opensSiteInList('dawang-bridge');
  await expect(reader.detail).toContainText('Met');
  await expect(reader.failure).toContainText('could not be loaded');
  expect(await reader.accessibilityFaults()).toEqual([]);
  await reader.switchesTo('zh-Hans');
  await expect(reader.failure.last()).toContainText('简体中文');
  await expect(reader.detail).toContainText('Met');

  await reader.canLoadAgain();
  await reader.triesLanguageAgain('en');
  await expect(reader.detail).toContainText('已完成');
  await reader.triesAgain('zh-Hans');
  await expect(reader.detail).toContainText('重建桥梁');
  await expect(reader.failure).toHaveCount(0);
  expect(reader.errors).toEqual([]);
});
