import { fromKept, mapPicture, named } from './named-views';
import { isAlike } from './picture';
import { PrintReader } from './print-reader';
import { expect, test as base } from './reader';

const test = base.extend<{ reader: PrintReader }>({
  reader: async ({ page }, use) => {
    const reader = new PrintReader(page);
    await use(reader);
    expect(reader.errors).toEqual([]);
  },
});

// Pictures and paper are what is drawn.
test.use({ canvas: 'withheld' });

test('paper bears the map in greys and sharp, its key, and the places in view', async ({
  reader,
}) => {
  test.slow();
  const view = named('dongmen-print');
  await reader.opensAddress(`/${view.address}`);
  await reader.mapRests();
  await reader.onlyShowsPlacesInView();
  const inView = (await reader.idsInList('located')).toSorted();
  const camera = reader.camera;
  await reader.takesPaper();
  expect(await reader.widthOfPrintedMap()).toBeGreaterThanOrEqual(2000);
  expect(await reader.colouredPixels()).toBe(0);
  const apart = fromKept(view, await mapPicture(reader.page));
  expect(isAlike(apart), JSON.stringify(apart)).toBe(true);
  expect(await reader.idsOnSheet()).toEqual(inView);
  expect(inView).toContain('chunfeng-tunnel');
  await expect(reader.legendOnSheet).toContainText('Urban quality');
  await expect(reader.sheet).toContainText('Met late');
  await expect(reader.sheet).toContainText('23 November 2026');
  expect(await reader.buttonsOnPaper()).toBe(0);
  await reader.goesBackToScreen();
  await reader.mapRests();
  expect(reader.camera).toEqual(camera);
  await reader.looksAtMap();
  expect(await reader.colouredPixels()).toBeGreaterThan(5_000);
});

test('the browser prints at once, on every size of paper, and a picture is saved', async ({
  reader,
}) => {
  test.slow();
  await reader.opens({ lang: 'en', action: 'space-expansion', map: '13/22.5426/114.1135' });
  const onMap = await reader.idsOnMap();
  expect(await reader.printsOn('A4', false)).toBeGreaterThanOrEqual(2);
  expect(await reader.printsOn('A3', true)).toBeGreaterThanOrEqual(1);
  expect(await reader.idsOnMap()).toEqual(onMap);
  const once = await reader.savesPicture(1);
  expect(once.name).toBe('luohu-2024-map-space-expansion-2026-11-23.png');
  expect(once.colours).toBeGreaterThan(200);
  const twice = await reader.savesPicture(2);
  expect(twice.name).toContain('@2x');
  expect(twice.width).toBe(2 * once.width);
  expect(Math.abs(twice.height - 2 * once.height)).toBeLessThanOrEqual(1);
});

test('without WebGL the list is printed alone', async ({ reader }) => {
  await reader.hasNoWebgl();
  await reader.opensWithoutMap({ lang: 'en', status: 'missed' });
  const listed = [
    ...(await reader.idsInList('located')),
    ...(await reader.idsInList('unlocated')),
  ].toSorted();
  await reader.takesPaper();
  await reader.printsNoMap();
  expect(await reader.idsOnSheet()).toEqual(listed);
});

test.describe('with nothing drawn', () => {
  test.use({ canvas: 'blank' });

  test('paper wakes a map that waits for the reader', async ({ reader }) => {
    test.slow();
    await reader.reads({ lang: 'en' });
    await reader.takesPaper();
    expect(await reader.widthOfPrintedMap()).toBeGreaterThanOrEqual(2000);
  });
});
