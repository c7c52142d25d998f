import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { LANGUAGES, languageFor } from '../../src/domain/language';
import { createLookup } from '../../src/domain/lookup';
import { asksForEmbed, decodeView } from '../../src/domain/url';
import { OPENERS } from '../../src/ui/late/parts';
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

/** What the script makes of the root element, and the files that it asks for. */
function early(search: string, languages: readonly string[], ahead = {}) {
  const documentElement = { lang: 'zh-Hant', dataset: {} as Record<string, string> };
  const links: { rel: string; href: string }[] = [];
  runInNewContext(script, {
    document: {
      documentElement,
      currentScript: { dataset: { ahead: JSON.stringify(ahead) } },
      createElement: () => ({}),
      head: { append: (link: { rel: string; href: string }) => links.push(link) },
    },
    location: { search },
    navigator: { languages },
    URLSearchParams,
  });
  return { ...documentElement, links };
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

test.each([
  ['?lang=en', ['en.js']],
  ['', ['zh-Hans.js']],
  ['?embed=1&site=dawang-bridge', ['zh-Hans.js']],
  ['?site=dawang-bridge&lang=zh-Hant', ['zh-Hant.js', 'rest.js']],
  ['?target=urban-quality.chunfeng-tunnel', ['zh-Hans.js', 'rest.js']],
  ['?q=bridge', ['zh-Hans.js', 'rest.js']],
])('what the address will need is asked for at once: %s', (query, files) => {
  const names = [...LANGUAGES, 'rest'];
  const ahead = Object.fromEntries(names.map((name) => [name, `${name}.js`]));
  const { links } = early(query, ['zh-CN'], ahead);
  expect(links.map(({ href }) => href)).toEqual(files);
  for (const { rel } of links) expect(rel).toBe('modulepreload');
  // As on the dev server, which has no such files.
  expect(early(query, ['zh-CN']).links).toEqual([]);
});

test('whatever opens something late is asked for early, and nothing else is', () => {
  const others = ['base', 'lang', 'report', 'status', 'theme'];
  for (const key of [...OPENERS, ...others]) {
    const { links } = early(`?${key}=x`, ['en'], { rest: 'rest.js' });
    expect(links.length, key).toBe(others.includes(key) ? 0 : 1);
  }
});
