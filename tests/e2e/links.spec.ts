import { expect, leaveBlank, test as base } from './canvas';
import { StatesReader } from './states-reader';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const test = base.extend<{ reader: StatesReader; phoneReader: StatesReader }>({
  reader: async ({ page }, use) => {
    await use(new StatesReader(page));
  },
  phoneReader: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ ...PHONE, ...(baseURL ? { baseURL } : {}) });
    await leaveBlank(context);
    await use(new StatesReader(await context.newPage()));
    await context.close();
  },
});

test('a link opened on a phone shows the same thing', async ({ reader, phoneReader }) => {
  // Four maps to draw.
  test.slow();
  const LIST = 'action=space-expansion&status=met,no-evidence&located=yes#map=12.5/22.56/114.13';
  for (const person of [reader, phoneReader]) {
    await person.opensIn(LIST, 'zh-Hant', 'dark');
    await person.mapRests();
  }
  const listed = await reader.idsInList('located');
  expect(listed.length).toBeGreaterThan(2);
  expect(await phoneReader.idsInList('located')).toEqual(listed);
  expect(phoneReader.camera).toEqual(reader.camera);
  expect(phoneReader.query.toString()).toBe(reader.query.toString());
  expect(await phoneReader.theme()).toBe('dark');

  for (const person of [reader, phoneReader]) {
    await person.opensIn('site=chunfeng-tunnel', 'zh-Hant', 'dark');
    await expect(person.detail).toContainText('春風路隧道');
    expect(await person.idsOnMap()).toContain('chunfeng-tunnel');
  }
});

test('a change of language keeps tab, filter, camera and the place in the list', async ({
  reader,
}) => {
  await reader.opensIn('tab=targets&action=urban-quality#map=13/22.55/114.12', 'en', 'light');
  await reader.mapRests();
  const { camera } = reader;
  const ids = await reader.idsInList('all-targets');
  const row = reader.row(ids.at(-1) ?? '');
  await row.scrollIntoViewIfNeeded();
  await reader.readsIn('zh-Hans', 'light');
  await expect(row).toBeInViewport();
  expect(await reader.idsInList('all-targets')).toEqual(ids);
  await reader.mapRests();
  expect(reader.camera).toEqual(camera);
  expect(reader.query.get('tab')).toBe('targets');
});
