import { badgesInWindow, siteOpenedAt } from './badges-reader';
import { expect, test } from './reader';

test('on the first screen every located site opens by one click on its badge', async ({
  reader,
}) => {
  test.slow();
  await reader.opens();
  const located = await reader.idsInList('located');
  const badges = await badgesInWindow(reader.page);
  expect(badges.map(({ id }) => id).toSorted()).toEqual(located.toSorted());
  for (const badge of badges) {
    expect(await siteOpenedAt(reader.page, badge)).toBe(badge.id);
  }
});

test('at every zoom the badges of the centre stand apart', async ({ reader }) => {
  await reader.opens();
  for (const zoom of [10.5, 11.5, 12.4, 12.6, 13.5, 14.5]) {
    await reader.goesTo(`${zoom}/22.545/114.12`);
    const badges = await badgesInWindow(reader.page);
    const distances = badges.flatMap((a, index) =>
      badges.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    expect(badges.length).toBeGreaterThan(3);
    expect(Math.min(...distances)).toBeGreaterThan(zoom < 12.5 ? 12 : 28);
  }
});
