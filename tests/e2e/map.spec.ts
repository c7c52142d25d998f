import { readFileSync } from 'node:fs';
import { expect, IN_MOTION, test } from './reader';

test.use(IN_MOTION);

/** Ids of the sites that the targets of an action name, from the data as committed. */
function sitesOf(actionFile: string): readonly string[] {
  const action = JSON.parse(readFileSync(`geo/luohu-2024/actions/${actionFile}.json`, 'utf8')) as {
    targets: { sites?: string[] }[];
  };
  return [...new Set(action.targets.flatMap(({ sites }) => sites ?? []))].toSorted();
}

test.describe('as drawn', () => {
  test.use({ canvas: 'drawn' });

  test('the map draws the district with every located site, from this origin alone and without complaint', async ({
    reader,
  }) => {
    await reader.opens();
    expect(await reader.coloursOfMap()).toBeGreaterThan(100);
    const located = await reader.idsInList('located');
    expect(located.length).toBeGreaterThan(30);
    expect(await reader.idsOnMap()).toEqual(located.toSorted());
    expect(reader.foreignRequests).toEqual([]);
    expect(reader.complaints).toEqual([]);
  });
});

test('choosing 城區品質蝶變 shows exactly its sites in the list, on the map and in the counts', async ({
  reader,
}) => {
  await reader.opens();
  await reader.choosesAction('urban-quality');
  const named = sitesOf('08-urban-quality');
  const located = await reader.idsInList('located');
  const unlocated = await reader.idsInList('unlocated');
  expect([...located, ...unlocated].toSorted()).toEqual(named);
  expect(await reader.idsOnMap()).toEqual(located.toSorted());
  const [targets, sites] = await reader.countsOfAction('urban-quality');
  expect(sites).toBe(named.length);
  expect(await reader.idsInList('targets')).toHaveLength(targets ?? 0);
  await expect(reader.announcement).toHaveText(`顯示 ${named.length} 處地點`);
});

test('clearing the filter brings the first count back', async ({ reader }) => {
  await reader.opens();
  const before = await reader.idsOnMap();
  await reader.choosesAction('space-expansion');
  expect((await reader.idsOnMap()).length).toBeLessThan(before.length);
  await reader.clearsFilter();
  expect(await reader.idsOnMap()).toEqual(before);
});

test('clicking 大望橋 on the map shows its target, action, result, date and links', async ({
  reader,
}) => {
  await reader.opens({ map: '16/22.60513/114.1618' });
  await reader.clicksMapAtCamera();
  await expect(reader.popup).toContainText('大望橋');
  await expect(reader.popup).toContainText('空間拓展挖潛行動');
  await expect(reader.popup).toContainText('已完成');
  await expect(reader.popup).toContainText('2024年9月26日');
  await expect(reader.detail.getByRole('heading', { level: 2 })).toHaveText('大望橋');
  await expect(
    reader.detail.getByRole('link', { name: /大望桥新桥建成通车/ }).first(),
  ).toHaveAttribute('href', /^https:\/\//);
  expect(reader.query.get('site')).toBe('dawang-bridge');
});

test('clicking the action in the popup filters by it and opens it', async ({ reader }) => {
  await reader.opens({ site: 'dawang-bridge' });
  await reader.clicksActionInPopup('space-expansion');
  await expect(reader.openAction).toBeInViewport();
  await expect(reader.popup).toHaveCount(0);
  expect(reader.query.get('action')).toBe('space-expansion');
  expect(reader.query.get('site')).toBeNull();
});

test('clicking the target in the popup opens the target', async ({ reader }) => {
  await reader.opens({ site: 'dawang-bridge' });
  await reader.clicksTargetInPopup('space-expansion.dawang-bridge');
  await expect(reader.detail.getByRole('heading', { level: 2 })).toHaveText('大望橋建成通車');
  expect(reader.query.get('target')).toBe('space-expansion.dawang-bridge');
});

test('closing the popup leaves the details open', async ({ reader }) => {
  await reader.opens({ site: 'luohu-port' });
  await expect(reader.popup).toBeVisible();
  await reader.closesPopup();
  await expect(reader.popup).toHaveCount(0);
  await expect(reader.detail.getByRole('heading', { level: 2 })).toHaveText('羅湖口岸');
});

test('opening a site in the list brings it into view, close up', async ({ reader }) => {
  await reader.opens();
  await reader.opensSiteInList('dawang-bridge');
  await expect.poll(() => reader.camera[0]).toBeGreaterThan(14);
  expect(reader.camera[1]).toBeCloseTo(22.605, 2);
});

test('a place that only the 2023 review names says so and shows no target', async ({ reader }) => {
  await reader.opens({ lang: 'en', site: 'luohu-port' });
  await expect(reader.detail).toContainText('No target for 2024 names this place');
  await expect(reader.detail).toContainText('2023 review');
});

test('a place without a position is opened from the list and marks nothing on the map', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en' });
  await reader.opensSiteInList('futaike-industrial-park');
  await expect(reader.detail).toContainText('Location not published');
  await expect(reader.popup).toHaveCount(0);
  expect(await reader.idsOnMap()).not.toContain('futaike-industrial-park');
});
