import { expect, test } from 'vitest';
import { nameOrders } from '../../src/compile/name-order';
import { LANGUAGES } from '../../src/domain/language';

/** Names as they stand in a list. */
function listed(names: readonly string[], lang: (typeof LANGUAGES)[number]): readonly string[] {
  const orders = nameOrders(names.map((name) => ({ 'zh-Hant': name, 'zh-Hans': name, en: name })));
  return names.toSorted((a, b) => {
    const [first, second] = [a, b].map((name) => orders[names.indexOf(name)]?.[lang] ?? NaN);
    return (first ?? NaN) - (second ?? NaN);
  });
}

test('Traditional Chinese goes by strokes, Simplified by pinyin, English by letters and numbers', () => {
  expect(listed(['蔡屋圍', '大望橋', '人民南'], 'zh-Hant')).toEqual(['人民南', '大望橋', '蔡屋圍']);
  expect(listed(['蔡屋围', '大望桥', '人民南'], 'zh-Hans')).toEqual(['蔡屋围', '大望桥', '人民南']);
  expect(listed(['Line 11', 'Line 5', 'Dongmen'], 'en')).toEqual(['Dongmen', 'Line 5', 'Line 11']);
});

test('equal names keep their order, and every place is taken once', () => {
  const name = { 'zh-Hant': '東門', 'zh-Hans': '东门', en: 'Dongmen' };
  for (const lang of LANGUAGES) {
    expect(nameOrders([name, name, name]).map((order) => order[lang])).toEqual([0, 1, 2]);
  }
});
