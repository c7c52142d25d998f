import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { LANGUAGES, languageFor } from '../../src/domain/language';
import { createLookup } from '../../src/domain/lookup';
import { asksForEmbed, decodeView } from '../../src/domain/url';
import { committedData } from './committed-data';

const script = readFileSync('public/early.js', 'utf8');
const { dataset } = committedData();
const known = { ...createLookup(dataset), baseMaps: ['embedded'] as const };

const QUERIES = [
  '',
  '?embed=1',
  '?embed=yes',
  '?theme=dark',
  '?theme=light',
  '?theme=night',
].concat(
  LANGUAGES.map((lang) => `?lang=${lang}`),
  ['?lang=fr', '?lang=en&lang=zh-Hans', '?lang=', '?lang=EN'],
);
const PREFERENCES = [
  [],
  ['fr', 'de'],
  ['en-GB', 'zh'],
  ['fr', 'zh-CN', 'en'],
  ['zh-HK'],
  ['zh-TW', 'en'],
  ['zh-MO'],
  ['zh-Hant-CN'],
  ['zh-Hans-HK'],
  ['zh'],
  ['ZH-hk'],
  ['zhx', 'enx', 'zh-Hant'],
];

/** What the script makes of the root element. */
function early(search: string, languages: readonly string[]) {
  const documentElement = { lang: 'zh-Hant', dataset: {} as Record<string, string> };
  runInNewContext(script, {
    document: { documentElement },
    location: { search },
    navigator: { languages },
    URLSearchParams,
  });
  return documentElement;
}

test.each(QUERIES)(
  'what is chosen before the first paint is what the page chooses: %s',
  (query) => {
    for (const languages of PREFERENCES) {
      const { view } = decodeView(query, known);
      const root = early(query, languages);
      expect(root.lang, languages.join()).toBe(view.lang ?? languageFor(languages));
      expect(root.dataset['theme'] ?? null).toBe(view.theme);
      expect('embed' in root.dataset).toBe(asksForEmbed(query));
    }
  },
);
