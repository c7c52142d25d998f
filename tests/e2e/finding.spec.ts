import { expect, IN_MOTION, test } from './reader';

test.use(IN_MOTION);

test('searching narrows list and map to what is found, and opens it by the keyboard', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en' });
  await reader.presses('/');
  await reader.searches('liantang');
  await expect.poll(() => reader.idsFound()).toContain('liantang-port');
  expect((await reader.idsFound())[0]).toBe('liantang-port');
  await expect.poll(() => reader.idsOnMap()).not.toContain('dawang-bridge');
  await reader.presses('ArrowDown');
  await reader.presses('Enter');
  await expect(reader.detail.getByRole('heading', { level: 2 })).toHaveText('Liantang Port');
});

for (const text of ['(', '\\', '<img src=x onerror=alert(1)>', 'a'.repeat(2000)]) {
  test(`searching for ${text.slice(0, 30)} neither breaks nor runs anything`, async ({
    reader,
  }) => {
    await reader.reads({ lang: 'en' });
    await reader.searches(text);
    await expect(reader.searchResults).toBeVisible();
    expect(reader.errors).toEqual([]);
    expect(reader.dialogs).toEqual([]);
  });
}

test('facets combine, show as chips and leave one by one', async ({ reader }) => {
  await reader.opens({ lang: 'en' });
  await reader.choosesFacet('Park');
  const parks = await reader.idsInList('located');
  expect(parks).toHaveLength(7);
  expect(await reader.idsOnMap()).toEqual(parks.toSorted());
  await reader.choosesFacet('Missed');
  expect(reader.query.get('kind')).toBe('park');
  expect(reader.query.get('status')).toBe('missed');
  await reader.removesChip('Park');
  expect((await reader.idsInList('located')).length).toBeGreaterThan(7);
  await reader.clearsFilter();
  expect((await reader.idsInList('located')).length).toBe(33);
});

test('a filter that leaves nothing offers to be dropped', async ({ reader }) => {
  await reader.reads({ lang: 'en', action: 'leading-industries', status: 'missed' });
  await reader.dropsEmptyFilter();
  expect((await reader.idsInList('located')).length).toBe(33);
});

test('every number of the overview leads to what it counts', async ({ reader }) => {
  await reader.reads({ lang: 'en', tab: 'overview' });
  const missed = await reader.readsNumber('all', 'missed');
  await reader.clicksNumber('all', 'missed');
  expect(await reader.idsInList('all-targets')).toHaveLength(missed);
  await reader.opensTab('overview');
  const unlocated = await reader.readsNumber('leading-industries', 'unlocated');
  await reader.clicksNumber('leading-industries', 'unlocated');
  expect(await reader.idsInList('unlocated')).toHaveLength(unlocated);
});

test('the targets tab lists every target under its action, with place or reason', async ({
  reader,
}) => {
  await reader.reads({ lang: 'en', tab: 'targets' });
  expect(await reader.idsInList('all-targets')).toHaveLength(94);
  await expect(reader.row('public-wellbeing.hospital-beds')).toContainText(
    'Location not published',
  );
  await expect(reader.row('space-expansion.dawang-bridge')).toContainText('Dawang Bridge');
  await expect(reader.row('emerging-industries.high-tech-enterprises')).toContainText('147');
});

test('a resident of Liantang sees what is planned within 1.5 km, nearest first', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', near: '114.165,22.563,1500' });
  await expect(reader.near).toContainText('Liantang Port');
  const ids = await reader.idsNear();
  expect(ids[0]).toBe('liantang-no7-industrial-zone');
  expect(ids).toContain('liantang-port');
  await expect(reader.near).toContainText(/about \d+.m to the/);
});

test('only the places in view are listed when asked', async ({ reader }) => {
  await reader.opens({ lang: 'en', map: '15/22.563/114.166' });
  await reader.onlyShowsPlacesInView();
  const listed = await reader.idsInList('located');
  expect(listed).toContain('liantang-no7-industrial-zone');
  expect(listed).not.toContain('dongmen');
});

test('a click where several things lie offers all of them', async ({ reader }) => {
  await reader.opens({ lang: 'en', map: '16/22.5468/114.1145' });
  await reader.clicksMapAtCamera();
  await expect(reader.detail.getByRole('heading', { level: 2 })).toHaveText('Dongmen');
  await reader.opensOtherHere('sz-hk-commerce-zone');
  await expect(reader.detail.getByRole('heading', { level: 2 })).toContainText('Commerce');
});

test('help opens by key, and the tour shows one action after the other', async ({ reader }) => {
  await reader.opens({ lang: 'en' });
  await reader.asksForHelp();
  await expect(reader.helpDialog).toBeVisible();
  await reader.startsTour();
  await expect(reader.tour).toContainText('Expanding and upgrading consumption');
  await reader.stepsTour('pause');
  await reader.stepsTour('next');
  await expect(reader.tour).toContainText('Faster Shenzhen–Hong Kong integration');
  expect(reader.query.get('action')).toBe('shenzhen-hong-kong-integration');
  await reader.presses('Escape');
  await expect(reader.tour).toHaveCount(0);
});
