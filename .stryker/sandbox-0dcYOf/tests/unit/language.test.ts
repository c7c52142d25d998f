// @ts-nocheck
import { expect, it } from 'vitest';
import { languageFor } from '../../src/domain/language';

it.each([
  [['zh-HK', 'en'], 'zh-Hant'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-MO'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['en-US', 'zh-HK'], 'en'],
  [['fr', 'zh-HK'], 'zh-Hant'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('a browser that prefers %j reads %s', (preferred, lang) => {
  expect(languageFor(preferred)).toBe(lang);
});
