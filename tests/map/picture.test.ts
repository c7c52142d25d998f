import { describe, expect, it, test } from 'vitest';
import { swatchShapes } from '../../src/domain/swatch-shapes';
import { MAP_THEMES } from '../../src/map/themes';
import { legend } from '../../src/map/legend';
import { flow } from '../../src/map/picture/compose';
import { cutTexts } from '../../src/map/picture/cut-labels';
import { linesOf } from '../../src/map/picture/text-lines';

/** A fixed width for each sign: two for Chinese, one for others. */
const measure = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);

describe('text in lines', () => {
  it('breaks at spaces and between Chinese characters, and keeps every sign', () => {
    expect(linesOf('the map of Luohu', 8, measure)).toEqual(['the map', 'of Luohu']);
    expect(linesOf('羅湖行動地圖', 8, measure)).toEqual(['羅湖行動', '地圖']);
  });

  it('starts no line with a mark that belongs to the end of the last', () => {
    expect(linesOf('羅湖行動，地圖', 8, measure)).toEqual(['羅湖行', '動，地圖']);
  });

  it('breaks a word that is longer than a line', () => {
    const lines = linesOf('see https://example.org/abcdefghij now', 12, measure);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(12);
    expect(lines.join('').replaceAll(' ', '')).toBe('seehttps://example.org/abcdefghijnow');
  });

  it('gives nothing for nothing', () => {
    expect(linesOf('', 8, measure)).toEqual([]);
  });
});

test('a legend flows into columns in its order, and no heading stands alone at a foot', () => {
  const items = Array.from({ length: 23 }, (_, at) => ({
    height: 20,
    isHeading: [0, 7, 15].includes(at),
    at,
  }));
  for (const count of [1, 2, 3, 4]) {
    const columns = flow(items, count);
    expect(columns.length).toBeLessThanOrEqual(count);
    expect(columns.flat()).toEqual(items);
    for (const column of columns) expect(column.at(-1)?.isHeading).toBe(false);
  }
});

test('labels that the edge cuts are told from those that it does not', () => {
  const label = (text: string, ...parts: (readonly [number, number, number, number])[]) => ({
    text,
    layer: 'label-places',
    parts,
  });
  const cut = cutTexts(
    [
      label('whole', [0, 0, 40, 10]),
      label('left', [-1, 5, 30, 15]),
      label('bottom', [10, 95, 30, 101]),
      label('along a line', [10, 10, 20, 20], [95, 10, 105, 20]),
    ],
    { width: 100, height: 100 },
  );
  expect([...(cut.get('label-places') ?? [])]).toEqual(['left', 'bottom', 'along a line']);
});

describe('swatches', () => {
  const actions = [1, 2, 3].map((order) => ({
    id: `a${order}`,
    order,
    shortName: { 'zh-Hant': '甲', 'zh-Hans': '甲', en: 'A' },
  }));

  it.each(MAP_THEMES)('every entry of the legend has something to draw (%s)', (theme) => {
    for (const { id, swatch } of legend({ theme, lang: 'en', actions })) {
      if (swatch.type === 'icon' || swatch.type === 'status') continue;
      expect(swatchShapes(swatch, '#ccc'), id).not.toEqual([]);
    }
  });

  it('on paper shows the pattern of each action, all different, and elsewhere none', () => {
    const patterns = (theme: 'print' | 'light'): readonly string[] =>
      legend({ theme, lang: 'en', actions })
        .filter(({ group }) => group === 'actions')
        .flatMap(({ swatch }) => swatchShapes(swatch, '#ccc'))
        .flatMap((shape) => (shape.type === 'path' && shape.clip !== null ? [shape.d] : []));
    expect(new Set(patterns('print')).size).toBe(actions.length);
    expect(patterns('light')).toEqual([]);
  });
});
