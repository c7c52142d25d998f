import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { datasetPlugin } from '../../src/compile/vite-plugin';
import { metaPolicy } from '../../src/compile/security-headers';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { cardPlugin } from '../../src/first-view/card-plugin';
import { linkMetas } from '../../src/first-view/link-metas';
import { messages } from '../../src/i18n/all';

const SITE = 'https://example.org/luohu/';
const HOSTS = { connect: [], img: [] };
const GEO = join(import.meta.dirname, '../../geo');

let root: string;
let files: ReadonlyMap<string, string | Uint8Array>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'card-'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><html><head></head><body></body></html>');
  const result = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'silent',
    plugins: [datasetPlugin(GEO), cardPlugin(HOSTS, SITE)],
    build: { write: false },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('One output was expected');
  files = new Map(
    result.output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, file.source]] : [])),
  );
});

afterAll(() => rmSync(root, { recursive: true }));

const textOf = (name: string): string => String(files.get(name) ?? '');

/** What a program that shows links reads: it runs no script. */
function metasOf(html: string): Record<string, string> {
  const found = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, key, content]) => [key, content]));
}

const LOCALES: Record<Language, string> = { 'zh-Hant': 'zh_HK', 'zh-Hans': 'zh_CN', en: 'en_GB' };

describe.each(LANGUAGES)('the address of %s', (lang) => {
  const html = (): string => textOf(`${lang}/index.html`);

  it('names itself in its language, with complete addresses', () => {
    const metas = metasOf(html());
    const { title } = messages(lang);
    expect(html()).toContain(`<html lang="${lang}">`);
    expect(html()).toContain(`<title>${title}</title>`);
    expect(metas).toMatchObject({
      'og:title': title,
      'og:type': 'website',
      'og:url': `${SITE}${lang}/`,
      'og:image': `${SITE}og-${lang}.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:locale': LOCALES[lang],
      'twitter:card': 'summary_large_image',
    });
    expect(metas['og:description']).toBe(metas['description']);
    expect(metas['og:image:alt']).toContain('33');
    expect(html().match(/og:locale:alternate/g)).toHaveLength(2);
  });

  it('has nothing inline, and a way on for readers without scripts', () => {
    expect(html()).toContain(`content="${metaPolicy(HOSTS)}"`);
    expect(html()).not.toMatch(/<script>|<style|style=|\son\w+=/);
    expect(html()).toContain(`<a href="../?lang=${lang}">`);
  });

  it('has a picture of its size that is not flat', () => {
    const picture = PNG.sync.read(Buffer.from(files.get(`og-${lang}.png`) ?? ''));
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    const colours = new Set<number>();
    for (let at = 0; at < picture.data.length; at += 4) colours.add(picture.data.readUInt32BE(at));
    expect(colours.size).toBeGreaterThan(1000);
  });
});

it('every language has a picture with other letters', () => {
  const pictures = LANGUAGES.map((lang) => Buffer.from(files.get(`og-${lang}.png`) ?? ''));
  expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(3);
});

it('the page itself has a picture, and names the addresses of its languages', () => {
  const html = textOf('index.html');
  expect(metasOf(html)).toMatchObject({
    'og:image': `${SITE}og-zh-Hant.png`,
    'og:url': SITE,
    'og:locale': 'zh_HK',
  });
  for (const lang of LANGUAGES) expect(html).toContain(`hreflang="${lang}" href="${SITE}${lang}/"`);
});

it('gives the picture from the page where the address of the page is not known', () => {
  const metas = new Map(linkMetas('en', 33, null, 'en/').map(({ key, content }) => [key, content]));
  expect(metas.get('og:image')).toBe('../og-en.png');
  expect(metas.has('og:url')).toBe(false);
});

it.each([
  ['', '', '../?lang=en'],
  ['?site=dawang-bridge', '#map=15/22.6/114.16', '../?site=dawang-bridge&lang=en#map=15/22.6/114.16'],
  ['?lang=zh-Hans', '', '../?lang=zh-Hans'],
])('leads from it to the map with the rest of the address: %s%s', (search, hash, expected) => {
  let address = '';
  runInNewContext(readFileSync('public/door.js', 'utf8'), {
    document: { documentElement: { lang: 'en' } },
    location: { search, hash, replace: (to: string) => (address = to) },
    URLSearchParams,
  });
  expect(address).toBe(expected);
});
