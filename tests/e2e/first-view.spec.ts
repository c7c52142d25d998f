import { LANGUAGES } from '../../src/domain/language';
import { THEMES } from '../../src/map/themes';
import { committedData } from '../unit/committed-data';
import { coversBadge, overlap, type Disc } from './boxes';
import { FirstViewReader, type PlacedName } from './first-view-reader';
import { expect, IN_MOTION, test as base } from './reader';

const { dataset } = committedData();

type Box = PlacedName['box'];

/** At the edge of a name's box there is nothing but the height of its line. CSS pixels. */
const EDGE = 1;

function clashesOf(names: readonly PlacedName[], badges: readonly Disc[]): readonly string[] {
  return names.flatMap(({ text, box }, index) => [
    ...names
      .slice(index + 1)
      .filter((other) => overlap(box, other.box, EDGE))
      .map((other) => `${text} × ${other.text}`),
    ...badges.filter((badge) => coversBadge(box, badge)).map(([x, y]) => `${text} × ${x} ${y}`),
  ]);
}

/** Between the middles of two boxes, in CSS pixels. */
function apart(a: Box, b: Box): number {
  return Math.hypot(a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3]) / 2;
}

const test = base.extend<{ reader: FirstViewReader }>({
  reader: async ({ page }, use) => {
    await use(new FirstViewReader(page));
  },
});

test.use(IN_MOTION);

test.describe('with script switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the map, the ten actions and the places with their targets', async ({
    reader,
  }) => {
    await reader.arrives('');
    await expect(reader.marks).toHaveCount(
      dataset.sites.filter(({ place }) => place !== null).length,
    );
    await expect(reader.actions).toHaveCount(10);
    await expect(reader.places).toHaveCount(dataset.sites.length);
    await expect(reader.place('dawang-bridge')).toContainText('大望橋');
    await expect(reader.place('dawang-bridge')).toContainText('已完成');
    await expect(reader.panel).toContainText('沒有執行 JavaScript');
    await reader.turnsTo('English');
    await expect(reader.actions).toHaveCount(10);
    await expect(reader.place('dawang-bridge')).toContainText('Met');
    await expect(reader.lateNotice).toBeHidden();
  });
});

test('a click made before the script has come is honoured', async ({ reader }) => {
  await reader.hasNoWebgl();
  const release = await reader.holds('page');
  await reader.arrives('?lang=en&theme=dark');
  expect(await reader.language()).toBe('en');
  expect(await reader.theme()).toBe('dark');
  await expect(reader.actions).toHaveCount(10);
  await reader.place('dawang-bridge').click();
  release();
  await expect(reader.detail).toContainText('Dawang Bridge');
  await expect(reader.panel).toHaveCount(0);
  expect(reader.errors).toEqual([]);
});

test('the list says that it is busy while it grows', async ({ reader }) => {
  const hasMoment = await reader.hasBusyBrowser();
  await reader.reads({ lang: 'en' });
  await expect(reader.list).toHaveAttribute('aria-busy', 'true');
  expect(await reader.list.locator('li').count()).toBeLessThan(20);
  await hasMoment();
  await expect(reader.list).toHaveAttribute('aria-busy', 'false');
  expect(await reader.idsInList('located')).toHaveLength(33);
  expect(await reader.idsInList('unlocated')).not.toHaveLength(0);
});

test('drawn in software the map waits for the reader, and its picture follows the filter', async ({
  reader,
}) => {
  await reader.reads({ lang: 'en' });
  await expect(reader.zoomIn).toBeVisible();
  const marks = await reader.marks.count();
  await reader.choosesAction('space-expansion');
  await expect(reader.marks).not.toHaveCount(marks);
  expect(await reader.marks.count()).toBeGreaterThan(3);
  expect(await reader.hasLiveMap()).toBe(false);
  await reader.zoomIn.click();
  await reader.mapRests();
  // What was pressed is done.
  await expect.poll(() => reader.camera[0]).toBeGreaterThan(12);
  expect(reader.complaints).toEqual([]);
});

for (const [width, height] of [
  [360, 740],
  [390, 844],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`in a window of ${width} pixels no name of the picture covers a badge or another name`, async ({
    reader,
  }) => {
    await reader.page.setViewportSize({ width, height });
    await reader.reads({ lang: 'en' });
    for (const lang of LANGUAGES) {
      await reader.readsIn(lang, 'light');
      const names = await reader.namesInPicture();
      expect(names.length).toBeGreaterThan(width < 800 ? 3 : 18);
      expect(clashesOf(names, await reader.badgesInPicture())).toEqual([]);
      for (const { text, box } of names) {
        expect(box[0], text).toBeGreaterThan(0);
        expect(box[2], text).toBeLessThan(width);
      }
    }
  });
}

test('the map writes most names where its picture has them', async ({ reader }) => {
  await reader.reads({ lang: 'zh-Hant' });
  await expect(reader.firstPicture).toBeVisible();
  const before = await reader.namesInPicture();
  await reader.mapRests();
  const after = await reader.namesOnMap();
  const strays = before.filter(({ text, box }) => {
    const same = after.find((name) => name.text === text);
    return same === undefined || apart(box, same.box) > 6;
  });
  expect(before.length).toBeGreaterThan(18);
  expect(strays.map(({ text }) => text).length).toBeLessThanOrEqual(before.length / 4);
});

test('a press that is begun on the picture and ended on the map counts', async ({ reader }) => {
  await reader.reads({ lang: 'en' });
  const letsGo = await reader.holdsDown(reader.zoomIn);
  await reader.mapHasDrawn();
  await letsGo();
  await reader.mapRests();
  await expect.poll(() => reader.camera[0]).toBeGreaterThan(12);
});

test('with a graphics card the map comes as soon as the page rests', async ({ reader }) => {
  await reader.hasGraphicsCard();
  await reader.reads({ lang: 'en' });
  await reader.mapStandsStill();
});

test('a place opened in the list wakes the map', async ({ reader }) => {
  await reader.reads({ lang: 'en' });
  await expect(reader.zoomIn).toBeVisible();
  await reader.opensSiteInList('dawang-bridge');
  await reader.mapStandsStill();
  await expect(reader.popup).toBeVisible();
});

test.describe('as drawn', () => {
  test.use({ canvas: 'drawn' });

  test('the map takes over from its picture with nothing moved and no click lost', async ({
    reader,
  }) => {
    await reader.watchesForShifts();
    const release = await reader.holds('map');
    await reader.opensWithoutMap({ lang: 'en' });
    expect(await reader.shiftsSeen()).toEqual([]);
    // Its shapes are filled wherever they are used; the reservoir alone is that much of the screen.
    expect(await reader.shareOfColour(THEMES.light.water)).toBeGreaterThan(0.003);
    await reader.clicksMark('dawang-bridge');
    await expect(reader.detail).toContainText('Dawang Bridge');
    // What the click has moved was the reader's doing, however late the busy browser shows it.
    await reader.shiftsSeen();
    release();
    await reader.mapRests();
    await expect(reader.detail).toContainText('Dawang Bridge');
    await expect(reader.popup).toBeVisible();
    expect(await reader.shiftsSeen()).toEqual([]);
    expect(reader.errors).toEqual([]);
  });
});
