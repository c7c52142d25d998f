import { expect, test } from './reader';

// A history holds fifty entries, and that of a context with tests behind it may be full.
test.use({ reuseContext: false });

test('Back closes what was opened, and Forward opens it again', async ({ reader }) => {
  await reader.opens({ lang: 'en' });
  await reader.opensSiteInList('dawang-bridge');
  await expect(reader.detail).toBeVisible();
  await reader.goesBack();
  await expect(reader.detail).toHaveCount(0);
  expect(reader.query.get('site')).toBeNull();
  await reader.goesForward();
  await expect(reader.detail.getByRole('heading', { level: 2 })).toHaveText('Dawang Bridge');
});

test('closing what was opened takes its step of the history back, and leaves the camera', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', action: 'space-expansion', map: '14.5/22.541/114.12' });
  const before = await reader.historyLength();
  await reader.opensSiteInList('dawang-bridge');
  await expect.poll(() => reader.camera[1]).toBeGreaterThan(22.6);
  await reader.mapRests();
  const { camera } = reader;
  await reader.goesBackToList();
  await expect.poll(() => reader.query.get('site')).toBeNull();
  expect(reader.camera).toEqual(camera);
  await reader.opensSiteInList('dawang-bridge');
  await reader.goesBackToList();
  await reader.choosesAction('urban-quality');
  await expect.poll(() => reader.query.get('action')).toBe('space-expansion,urban-quality');
  await reader.opensSiteInList('dawang-bridge');
  await reader.goesBack();
  await expect(reader.detail).toHaveCount(0);
  // Only the one that Forward would open again has been added.
  expect(await reader.historyLength()).toBe(before + 1);
});

test('a filter is kept in the address without an entry in the history', async ({ reader }) => {
  await reader.reads({ lang: 'en' });
  const before = await reader.historyLength();
  await reader.choosesAction('space-expansion');
  await reader.choosesAction('urban-quality');
  expect(reader.query.get('action')).toBe('space-expansion,urban-quality');
  expect(await reader.historyLength()).toBe(before);
});

test('an address opens language, theme, filter, target and camera', async ({ reader }) => {
  await reader.opens({
    lang: 'zh-Hans',
    theme: 'dark',
    action: 'urban-quality',
    target: 'urban-quality.chunfeng-tunnel',
    map: '14.5/22.541/114.12',
  });
  await expect(reader.detail.getByRole('heading', { level: 2 })).toContainText('春风');
  expect(await reader.language()).toBe('zh-Hans');
  expect(await reader.theme()).toBe('dark');
  expect(reader.camera[0]).toBeCloseTo(14.5, 1);
  expect(reader.camera[1]).toBeCloseTo(22.541, 2);
  await reader.goesBackToList();
  expect((await reader.idsInList('targets')).length).toBeGreaterThan(15);
});

test('fault 08, fault 09: unknown values are ignored with one warning and the page works', async ({
  reader,
}) => {
  await reader.opensAddress(
    '/?lang=en&theme=neon&action=nonsense&site=../..&target=%3Cimg%3E#map=NaN/x',
  );
  await reader.mapRests();
  expect((await reader.idsInList('located')).length).toBeGreaterThan(30);
  expect(reader.complaints).toEqual([
    'Ignored in the address: theme=neon, action=nonsense, site=../.., target=<img>',
  ]);
});

test('switching language and theme keeps the open site, the filter and the camera', async ({
  reader,
}) => {
  await reader.opens({ action: 'space-expansion', site: 'dawang-bridge' });
  await expect.poll(() => reader.camera[0]).toBeGreaterThan(14);
  await reader.mapRests();
  const camera = reader.camera;
  await reader.switchesTo('en');
  await expect(reader.detail.getByRole('heading', { level: 2 })).toHaveText('Dawang Bridge');
  await reader.switchesTheme();
  expect(await reader.theme()).toBe('dark');
  expect(reader.query.get('action')).toBe('space-expansion');
  await reader.mapRests();
  expect(reader.camera).toEqual(camera);
  expect(reader.complaints).toEqual([]);
});

test('Back undoes one opening at a time, and Forward does each again', async ({ reader }) => {
  await reader.opens({ lang: 'en', action: 'space-expansion' });
  const before = await reader.historyLength();
  await reader.opensSiteInList('dawang-bridge');
  await reader.clicksTargetInPopup('space-expansion.dawang-bridge');
  await expect(reader.detail).toHaveAttribute('data-detail', 'space-expansion.dawang-bridge');
  expect(await reader.historyLength()).toBe(before + 2);
  await reader.switchesTheme();
  expect(await reader.historyLength()).toBe(before + 2);
  await reader.goesBack();
  await expect(reader.detail).toHaveAttribute('data-detail', 'dawang-bridge');
  await reader.goesBack();
  await expect(reader.detail).toHaveCount(0);
  expect(reader.query.get('action')).toBe('space-expansion');
  await reader.goesForward();
  await expect(reader.detail).toHaveAttribute('data-detail', 'dawang-bridge');
  await reader.goesForward();
  await expect(reader.detail).toHaveAttribute('data-detail', 'space-expansion.dawang-bridge');
});
