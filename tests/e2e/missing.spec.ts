import { expect, test as base } from './canvas';
import { StatesReader } from './states-reader';

const test = base.extend<{ reader: StatesReader }>({
  reader: async ({ page }, use) => {
    await use(new StatesReader(page));
  },
});

test('a page whose search index does not come says so, and tries again', async ({ reader }) => {
  await reader.hasNoWebgl();
  await reader.cannotLoad('search index');
  await reader.opensIn('q=liantang', 'en', 'light');
  await expect(reader.searchFailure).toBeVisible();
  await reader.canLoadAgain();
  await reader.triesAgain('en');
  await expect.poll(() => reader.idsFound()).toContain('liantang-port');
  expect(reader.errors).toEqual([]);
});

test('a page whose script does not come says so, and one that comes does not', async ({
  reader,
}) => {
  await reader.cannotLoad('page');
  await reader.opensIn('', 'en', 'light');
  await expect(reader.lateNotice).toBeVisible();
  await reader.canLoadAgain();
  await reader.opensIn('', 'en', 'light');
  await expect(reader.announcement.first()).toBeVisible();
  await expect(reader.lateNotice).toHaveCount(0);
});
