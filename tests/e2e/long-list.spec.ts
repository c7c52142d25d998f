import { LongListReader } from './long-list-reader';
import { expect, test as base } from './reader';

const test = base.extend<{ reader: LongListReader }>({
  reader: async ({ page }, use) => {
    await use(new LongListReader(page));
  },
});

test('of thousands of places only those in sight are drawn, and the last can be reached', async ({
  reader,
}) => {
  await reader.hasPlaces(4_900);
  await reader.hasNoWebgl();
  await reader.reads({ lang: 'en' });
  await expect(reader.listStatus).toContainText('4,900');
  await expect(reader.rows).not.toHaveCount(0);
  expect(await reader.rows.count()).toBeLessThan(120);
  // The list grows while rows that were taken to be lower are drawn.
  await expect(async () => {
    await reader.scrollsToEnd();
    await expect(reader.rowAt('located', 3_300)).toBeInViewport({ timeout: 1_000 });
  }).toPass();
  expect(await reader.rows.count()).toBeLessThan(120);
  expect(reader.errors).toEqual([]);
});

test('back from the details of a place far down, its row is there and has the focus', async ({
  reader,
}) => {
  await reader.hasPlaces(4_900);
  await reader.hasNoWebgl();
  await reader.reads({ lang: 'en', site: 'dongmen-50' });
  await expect(reader.detail).toContainText('Dongmen');
  await reader.goesBackToList();
  await expect(reader.placeRow('dongmen-50')).toBeFocused();
  await expect(reader.placeRow('dongmen-50')).toBeInViewport();
});
