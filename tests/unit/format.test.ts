import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language';
import {
  formatArea,
  formatDate,
  formatLength,
  formatNumber,
  formatQuantity,
  formatValue,
} from '../../src/i18n/format';

/** Spaces of every kind as plain ones, so that the expectation can be read. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

describe('formatValue', () => {
  it.each([
    [220, '10k-m2', '220 萬平方米', '2.2 million m²'],
    [40, '10k-m2', '40 萬平方米', '400,000 m²'],
    [10, '100m-cny', '10 億元', 'CNY 1 billion'],
    [1.63, '100m-cny', '1.63 億元', 'CNY 163 million'],
    [2.5, '10k-charger', '2.5 萬個充電樁', '25,000 charging points'],
    [1, 'station', '1 座站', '1 station'],
    [75, 'ha', '75 公頃', '75 ha'],
  ] as const)('%d %s', (value, unit, chinese, english) => {
    expect(plain(formatValue(value, unit, 'zh-Hant'))).toBe(chinese);
    expect(plain(formatValue(value, unit, 'en'))).toBe(english);
  });
});

describe('formatQuantity', () => {
  it('puts "or more" after the figure in Chinese and "at least" before it in English', () => {
    const quantity = { comparator: '>=', value: 120, unit: 'enterprise' } as const;
    expect(plain(formatQuantity(quantity, 'zh-Hans'))).toBe('120 家企业或以上');
    expect(plain(formatQuantity(quantity, 'en'))).toBe('at least 120 enterprises');
  });

  it('tells "more than" from "at least"', () => {
    const quantity = { comparator: '>', value: 5000, unit: 'dwelling' } as const;
    expect(plain(formatQuantity(quantity, 'zh-Hant'))).toBe('超過 5,000 套');
    expect(plain(formatQuantity(quantity, 'en'))).toBe('more than 5,000 dwellings');
  });
});

describe('formatDate', () => {
  it.each([
    ['2024-09-26', '2024年9月26日', '26 September 2024'],
    ['2024-06', '2024年6月', 'June 2024'],
    ['2024', '2024年', '2024'],
  ])('%s', (iso, chinese, english) => {
    expect(formatDate(iso, 'zh-Hant')).toBe(chinese);
    expect(formatDate(iso, 'en')).toBe(english);
  });
});

test('formatDate writes every day as the browser would', () => {
  const locales = { 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN', en: 'en-GB' } as const;
  for (const lang of LANGUAGES) {
    const format = new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' });
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2024, 0, 1 + day, 12));
      expect(formatDate(date.toISOString().slice(0, 10), lang)).toBe(format.format(date));
    }
  }
});

test('formatNumber writes every count as the browser would', () => {
  for (const lang of LANGUAGES) {
    for (const value of [0, 7, 999, 1000, 12_345, 0.5, -3]) {
      expect(formatNumber(value, lang)).toBe(value.toLocaleString('en-GB'));
    }
  }
});

it('formatLength uses metres up to a kilometre', () => {
  expect(formatLength(150, 'en')).toBe('150 m');
  expect(formatLength(5078, 'en')).toBe('5.08 km');
});

it('formatArea uses hectares up to a square kilometre', () => {
  expect(plain(formatArea(96_000, 'en'))).toBe('9.6 ha');
  expect(plain(formatArea(3_500_000, 'en'))).toBe('3.5 km²');
});
