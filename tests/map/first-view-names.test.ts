import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language';
import { linesOf, widthOf } from '../../src/first-view/letters';
import { drawPicture } from '../../src/first-view/model';
import { STEPS } from '../../src/first-view/steps';
import { writePage } from '../../src/first-view/write-page';
import { committedData } from '../unit/committed-data';

const { dataset, mapData } = committedData();
const picture = drawPicture(mapData, dataset.actions);
const { html, css } = writePage(picture);
/** Of a window of 1280 by 800. */
const DESKTOP = STEPS.indexOf(11.5);
const PHONE = STEPS.indexOf(10);

test.each(LANGUAGES)(
  'most sites are named in %s at the width of a desktop, some on a phone',
  (lang) => {
    const sitesAt = (step: number): readonly string[] =>
      picture.names[lang].flatMap(({ site, steps }) =>
        site !== null && steps[step] !== null ? [site] : [],
      );
    expect(sitesAt(DESKTOP).length).toBeGreaterThan(18);
    expect(sitesAt(PHONE).length).toBeGreaterThan(2);
    expect(new Set(sitesAt(DESKTOP)).size).toBe(sitesAt(DESKTOP).length);
    const known = new Set(dataset.sites.map(({ id }) => id));
    for (const site of sitesAt(DESKTOP)) expect(known).toContain(site);
  },
);

test('a name says what the data say, in lines or in one', () => {
  const dawutong = picture.names['zh-Hant'].find(({ site }) => site === 'dawutong-eco-zone');
  expect(dawutong?.lines).toEqual(['大梧桐', '生態融合區']);
  expect(html).toContain('data-of="dawang-bridge">Dawang Bridge</text>');
  expect(html).toContain('data-of="dawang-bridge">大望橋</text>');
  expect(html).toContain('data-of="dawang-bridge">大望桥</text>');
});

test('names are an ornament of the picture, whose marks bear them for assistive technology', () => {
  for (const lang of LANGUAGES) {
    expect(html).toContain(`<svg class="picture-names" lang="${lang}" aria-hidden="true">`);
  }
  expect(css).toMatch(/paint-order|font-size/);
});

test('Chinese letters are as wide as they are high, and marks as good as nothing', () => {
  expect(widthOf('羅湖', 0)).toBe(2);
  expect(widthOf('羅\u200b湖', 0.5)).toBeCloseTo(3, 2);
  expect(widthOf('il', 0)).toBeLessThan(widthOf('mw', 0) / 2);
});

test('lines end at marks, else at spaces, else anywhere, and are about equally long', () => {
  expect(linesOf('蓮塘口岸', 8, 0)).toEqual(['蓮塘口岸']);
  expect(linesOf('大梧桐\u200b生態融合區', 8, 0)).toEqual(['大梧桐', '生態融合區']);
  expect(linesOf('一二三四五六七八九十', 8, 0)).toEqual(['一二三四五', '六七八九十']);
  expect(linesOf('Hongling innovative financial industrial belt', 10, 0)).toEqual([
    'Hongling',
    'innovative financial',
    'industrial belt',
  ]);
  expect(linesOf('', 8, 0)).toEqual(['']);
});
