import { expect, test } from './measure-reader';

// One page load for all of it, each look at which takes a software renderer seconds.
test.describe.configure({ timeout: 150_000 });

test('a reader measures with the mouse and by keyboard, and opens nothing by it', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', map: '15/22.5468/114.1145' });
  await reader.startsMeasuring();
  expect(await reader.accessibilityFaults()).toEqual([]);

  await reader.clicksBeside(-100, 60);
  await reader.seesPoints(1);
  await expect(reader.result).toHaveText('1 more');
  await reader.clicksBeside(100, 60);
  // 200 CSS pixels at zoom 15 and this latitude: 40,075,017 m / 512 / 2^15 × cos 22.5468° each.
  await expect(reader.result).toHaveText(/^44\d m$/);
  await expect(reader.onMap).toBeAttached();
  await expect(reader.detail).toHaveCount(0);

  await reader.switchesTheme();
  await reader.mapRests();
  await reader.clicksBeside(100, 160);
  await reader.seesPoints(3);
  await reader.does('undo');
  await expect(reader.result).toHaveText(/^44\d m$/);
  expect(await reader.accessibilityFaults()).toEqual([]);
  await reader.does('clear');
  await reader.seesPoints(0);

  await reader.measures('area');
  await reader.goesToMapByKey();
  await reader.presses('Enter');
  await reader.pansByKey('ArrowRight');
  await reader.presses(' ');
  await reader.pansByKey('ArrowDown');
  await reader.presses('Enter');
  await reader.seesPoints(3);
  // Half of a square whose sides are the 100 pixels of an arrow key.
  await expect(reader.result).toHaveText(/^2\.[45]\sha$/);
  await expect(reader.bar).toContainText('Perimeter');
  await reader.presses('Backspace');
  await reader.seesPoints(2);
  await reader.presses('Escape');
  await reader.isBackAtButton();
  await expect(reader.detail).toHaveCount(0);
  expect(reader.complaints).toEqual([]);
});

test('where there is no map there is no button for it', async ({ reader }) => {
  await reader.hasNoWebgl();
  await reader.opensWithoutMap({ lang: 'en' });
  await expect(reader.mapNotice).toContainText('cannot use WebGL');
  await reader.hasNoWayToMeasure();
});
