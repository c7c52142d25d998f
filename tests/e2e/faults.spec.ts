import { Embedder } from './embedder';
import { FaultsReader } from './faults-reader';
import { expect, test as base } from './reader';

const test = base.extend<{ reader: FaultsReader }>({
  reader: async ({ page }, use) => {
    await use(new FaultsReader(page));
  },
});

test.describe('as drawn', () => {
  test.use({ canvas: 'drawn' });

  test('fault 02, fault 08: the map comes back after a lost context as the reader has left it, and no hash leads astray', async ({
    reader,
  }) => {
    test.setTimeout(180_000);
    // Without a flight: on its way a label may choose another side of its sign, and keep it.
    await reader.opens({ lang: 'en', site: 'dawang-bridge', map: '15.5/22.60513/114.1618' });
    const looksTheSame = await reader.remembersMap();
    const comesBack = await reader.losesMapForAWhile();
    await comesBack();
    await expect
      .poll(looksTheSame, { message: 'site, popup and emphasis are drawn again', timeout: 30_000 })
      .toBe(true);
    expect(await reader.idsOnMap()).toContain('dawang-bridge');

    // What the reader does meanwhile counts.
    await reader.goesBackToList();
    const comesBackAgain = await reader.losesMapForAWhile();
    await reader.choosesAction('space-expansion');
    await reader.switchesTo('zh-Hans');
    await comesBackAgain();
    const listed = await reader.idsInList('located');
    expect(listed.length).toBeGreaterThan(1);
    for (const id of await reader.idsOnMap()) expect(listed).toContain(id);

    for (const hash of [
      '#map=NaN/NaN/NaN',
      '#map=1e9/91/181',
      '#map=%E0%A4%A',
      '#map=',
      '#%',
      '#',
    ]) {
      await reader.editsHash(hash);
    }
    await reader.editsHash('#map=12/22.56/114.13');
    await expect.poll(() => reader.camera[0]).toBeCloseTo(12, 1);
    expect(await reader.coloursOfMap()).toBeGreaterThan(50);
    expect(reader.errors).toEqual([]);
  });
});

test('fault 25: a reader in a hurry gets what they did last', async ({ reader }) => {
  test.setTimeout(120_000);
  // Before the map has come.
  await reader.opensWithoutMap({ lang: 'en' });
  await reader.playsWildly();
  await reader.resizes([0, 0], [1, 900], [2000, 1]);
  await reader.playsWildly();
  await reader.opensTab('places');
  await reader.switchesTo('en');
  if ((await reader.idsInList('located')).length !== 33) await reader.clearsFilter();
  await reader.choosesAction('urban-quality');
  await reader.mapRests();
  const listed = await reader.idsInList('located');
  expect(listed.length).toBeGreaterThan(3);
  expect(await reader.idsOnMap()).toEqual(listed.toSorted());
  expect(reader.query.get('action')).toBe('urban-quality');
  expect(reader.errors).toEqual([]);
});

for (const what of ['a page of the server', 'a part of it', 'one that throws'] as const) {
  test(`fault 03, fault 07: where ${what} comes instead of the map, its data or its worker, the list works`, async ({
    reader,
  }) => {
    for (const part of ['map', 'map data', 'worker'] as const) {
      await reader.getsInstead(part, what);
      await reader.opensWithoutMap({ lang: 'en' });
      await reader.isToldOfMissingMap('en');
      await reader.choosesAction('space-expansion');
      await reader.opensSiteInList('dawang-bridge');
      await expect(reader.detail).toContainText('Met');
      await reader.canLoadAgain();
    }
  });
}

for (const part of ['map', 'worker'] as const) {
  test(`fault 03, fault 07: where the ${part} does not come the reader tries again, and loses nothing`, async ({
    reader,
  }) => {
    // The map is drawn after a first try that ends by its time limit.
    test.slow();
    await reader.cannotLoad(part);
    await reader.opensWithoutMap({ lang: 'en' });
    await reader.choosesAction('space-expansion');
    await reader.isToldOfMissingMap('en');
    await reader.canLoadAgain();
    await reader.triesAgain('en');
    await reader.mapRests();
    await expect(reader.mapNotice).toHaveCount(0);
    expect(reader.query.get('action')).toBe('space-expansion');
    expect(await reader.idsOnMap()).toContain('dawang-bridge');
  });
}

test('fault 07: where another page comes instead of the script, a sentence says so in three languages', async ({
  reader,
}) => {
  await reader.getsInstead('page', 'a part of it');
  await reader.opensIn('', 'en', 'light');
  await reader.waitsForScript();
  await expect(reader.lateNotice).toBeVisible();
  await expect(reader.lateNotice).toContainText('未能載入');
});

for (const [name, given] of [
  ['no storage', (reader: FaultsReader) => reader.hasNoStorage()],
  ['a full storage', (reader: FaultsReader) => reader.hasFullStorage()],
  ['a history that cannot be written', (reader: FaultsReader) => reader.cannotWriteHistory()],
] as const) {
  test(`fault 06: with ${name} everything works`, async ({ reader }) => {
    await reader.hasNoWebgl();
    await given(reader);
    await reader.opensWithoutMap({ lang: 'en' });
    await reader.choosesAction('space-expansion');
    await reader.opensSiteInList('dawang-bridge');
    await expect(reader.detail).toContainText('Met');
    await reader.goesBackToList();
    await reader.turnsSingleKeysOff('en');
    await reader.switchesTo('zh-Hans');
    await reader.searches('liantang');
    await expect.poll(() => reader.idsFound()).toContain('liantang-no7-industrial-zone');
    await expect(reader.apology).toHaveCount(0);
    expect(reader.errors).toEqual([]);
  });
}

test('fault 26: framed in 200 pixels and sent messages, the page can be used and heeds none', async ({
  reader,
}) => {
  await reader.hasNoWebgl();
  const port = Number(process.env['PORT'] ?? 4319);
  const embedder = new Embedder(port + 7, `http://localhost:${port}/`);
  const frame = await reader.isFramed('?lang=en', embedder);
  await frame.locator('[data-site="dawang-bridge"]').first().click();
  await expect(frame.locator('[data-detail]')).toContainText('Met');
  expect(reader.dialogs).toEqual([]);
  expect(reader.errors).toEqual([]);
  embedder.close();
});

test('an error that nothing caught is told once, with a way on; one that breaks the page leaves a way back', async ({
  reader,
}) => {
  await reader.hasNoWebgl();
  await reader.opensWithoutMap({ lang: 'en' });
  await reader.meetsError('first');
  await expect(reader.apology).toContainText('Something went wrong');
  expect(await reader.accessibilityFaults()).toEqual([]);
  await reader.goesOn('en');
  await expect(reader.apology).toHaveCount(0);
  await reader.choosesAction('space-expansion');

  await reader.breaksNumbers();
  await reader.opensSiteInList('dawang-bridge');
  await expect(reader.apology).toContainText('went wrong');
  await reader.reloads('en');
  await expect(reader.detail).toContainText('Met');
});
