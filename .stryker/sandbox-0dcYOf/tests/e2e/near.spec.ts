// @ts-nocheck
import { expect, test } from './near-reader';

// Several looks at the map in one test, each of which a software renderer takes seconds for.
test.describe.configure({ timeout: 150_000 });

const LIANTANG = '114.165,22.563,1500';

test('the circle is drawn whole, and list and map show the places in it and no others', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', near: LIANTANG });
  await expect(reader.near).toContainText('Liantang Port');
  const circle = await reader.circleOnMap();
  expect(circle.isInSight).toBe(true);
  expect(circle.width).toBeGreaterThan(150);
  expect(circle.width / circle.height).toBeCloseTo(1, 1);
  const listed = await reader.idsInList('located');
  expect(listed).not.toContain('dongmen');
  expect(await reader.idsOnMap()).toEqual(listed.toSorted());
  expect(await reader.idsInList('unlocated')).toEqual([]);
});

test('an address with a camera keeps it', async ({ reader }) => {
  await reader.opens({ lang: 'en', near: LIANTANG, map: '15/22.5468/114.1145' });
  await expect(reader.near).toContainText('Liantang Port');
  await reader.mapRests();
  expect(reader.camera).toEqual([15, 22.5468, 114.1145]);
});

test('moving the pin changes the list, the circle and the address', async ({ reader }) => {
  await reader.opens({ lang: 'en', near: LIANTANG });
  await expect(reader.near).toContainText('Liantang Port');
  await reader.circleOnMap();
  const before = reader.spot;
  await reader.dragsPin(300, 0);
  await expect(reader.near).not.toContainText('Liantang Port');
  await expect.poll(() => reader.spot[0]).toBeGreaterThan((before[0] ?? 0) + 0.01);
  expect(reader.spot[1]).toBeCloseTo(before[1] ?? 0, 2);
  expect(await reader.idsOnMap()).toEqual((await reader.idsInList('located')).toSorted());
  expect(reader.complaints).toEqual([]);
});

test('with the keyboard alone the pin is reached and moved, and the map stays', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', near: LIANTANG });
  await expect(reader.near).toContainText('Liantang Port');
  await reader.circleOnMap();
  const [before, camera] = [reader.spot, reader.camera];
  await reader.tabsFromMapToPin();
  await reader.movesPinByKey('ArrowRight');
  await expect.poll(() => reader.spot[0]).toBeGreaterThan(before[0] ?? 0);
  const afterOne = reader.spot;
  expect(afterOne[1]).toBeCloseTo(before[1] ?? 0, 4);
  await reader.movesPinByKey('Shift+ArrowUp');
  await expect.poll(() => reader.spot[1]).toBeGreaterThan((afterOne[1] ?? 0) + 0.001);
  await reader.mapRests();
  expect(reader.camera).toEqual(camera);
});

test('choosing a spot on the map starts the circle, and a longer radius is shown whole', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', map: '15/22.5468/114.1145' });
  await reader.choosesSpotOnMap('en');
  await expect.poll(() => reader.spot[0]).toBeCloseTo(114.1145, 3);
  await expect.poll(async () => (await reader.circleOnMap()).isInSight).toBe(true);
  const few = await reader.idsInList('located');
  await reader.setsRadius('End');
  await expect.poll(async () => (await reader.circleOnMap()).isInSight).toBe(true);
  expect(reader.query.get('near')).toMatch(/,5000$/);
  expect((await reader.idsInList('located')).length).toBeGreaterThan(few.length);
});

test('a position that is refused leaves the map and the coordinates to choose with', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en' });
  await reader.asksForOwnPosition('en');
  await expect(reader.refusal).toBeVisible();
  await reader.typesCoordinates('22.563, 114.165', 'en');
  await expect(reader.near).toContainText('Liantang Port');
  await expect(reader.refusal).toHaveCount(0);
});

test('the circle is a filter: it counts, shows as a chip and is removed with it', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', near: LIANTANG });
  await expect(reader.near).toContainText('Liantang Port');
  const [, sites] = await reader.countsOfAction('space-expansion');
  const all = await reader.idsInList('located');
  await reader.choosesAction('space-expansion');
  expect(await reader.idsInList('located')).toHaveLength(sites ?? -1);
  expect(all.length).toBeGreaterThan(sites ?? 0);
  await reader.clearsFilter();
  expect(reader.query.get('near')).toBeNull();
  await expect.poll(async () => (await reader.idsInList('located')).length).toBe(33);
  expect((await reader.circleOnMap()).width).toBe(0);
});

test('the circle outlives another theme and another language', async ({ reader }) => {
  await reader.opens({ lang: 'en', near: LIANTANG });
  await expect(reader.near).toContainText('Liantang Port');
  const before = await reader.circleOnMap();
  await reader.switchesTheme();
  expect(await reader.circleOnMap()).toEqual(before);
  await reader.switchesTo('zh-Hant');
  expect(await reader.circleOnMap()).toEqual(before);
});

test('the list is sorted by distance: from the pin, or from the middle of the map', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', map: '13/22.605/114.1618' });
  expect(await reader.sortedBy()).toBe('action');
  await reader.sortsBy('distance');
  await reader.says('en', 'middle');
  await expect.poll(async () => (await reader.idsInList('located'))[0]).toBe('dawang-bridge');
  const fromMiddle = await reader.metersInList();
  expect(fromMiddle).toHaveLength(33);
  expect(fromMiddle).toEqual(fromMiddle.toSorted((a, b) => a - b));
  await reader.opens({ lang: 'en', near: LIANTANG });
  await expect(reader.near).toContainText('Liantang Port');
  expect(await reader.sortedBy()).toBe('distance');
  await reader.says('en', 'pin');
  const fromPin = await reader.metersInList();
  expect(fromPin).toEqual(fromPin.toSorted((a, b) => a - b));
  expect(Math.max(...fromPin)).toBeLessThanOrEqual(1500);
});

test('the arrows of the map move it, by keyboard too', async ({ reader }) => {
  await reader.opens({ lang: 'en', map: '14/22.5468/114.1145' });
  await reader.pans('en', 'north');
  await expect.poll(() => reader.camera[1]).toBeGreaterThan(22.55);
  await reader.mapRests();
  await reader.pans('en', 'west');
  await expect.poll(() => reader.camera[2]).toBeLessThan(114.105);
});

test('axe finds nothing wrong with circle, pin and arrows', async ({ reader }) => {
  for (const theme of ['light', 'dark'] as const) {
    await reader.opens({ lang: 'en', theme, near: LIANTANG });
    await reader.circleOnMap();
    await reader.pans('en', 'north');
    expect(await reader.accessibilityFaults()).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the circle is whole above the sheet, and a finger moves the pin', async ({ reader }) => {
    await reader.opens({ lang: 'en', near: LIANTANG });
    await expect(reader.near).toContainText('Liantang Port');
    expect((await reader.circleOnMap()).isInSight).toBe(true);
    const before = reader.spot;
    await reader.dragsPinWithFinger(-90, 40);
    await expect.poll(() => reader.spot[0]).toBeLessThan((before[0] ?? 0) - 0.002);
    expect(reader.spot[1]).toBeLessThan(before[1] ?? 0);
    expect(reader.complaints).toEqual([]);
  });
});
