import { expect, it } from 'vitest';
import { languageFor, languageOfName } from '../../src/domain/language';

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
  [['de-x-en', 'zh-HK'], 'zh-Hant'],
  [['de-x-zh'], 'en'],
  [[], 'en'],
] as const)('a browser that prefers %j reads %s', (preferred, lang) => {
  expect(languageFor(preferred)).toBe(lang);
});

it.each([
  ['羅湖關', 'en', 'zh-Hant'],
  ['罗湖关', 'zh-Hans', 'zh-Hans'],
  ['Lo Wu', 'zh-Hant', 'en'],
  ['11號線 Line 11', 'zh-Hant', 'zh-Hant'],
] as const)('tells the language of %s on a page in %s: %s', (name, lang, expected) => {
  expect(languageOfName(name, lang)).toBe(expected);
});
