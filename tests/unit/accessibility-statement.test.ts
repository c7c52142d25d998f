import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { statementPage } from '../../src/compile/accessibility/page';
import { isContact } from '../../src/compile/accessibility/plugin';
import {
  ACCESSIBILITY_ASSESSED,
  ACCESSIBILITY_TESTS,
  accessibilityPage,
  type AccessibilityWords,
} from '../../src/domain/accessibility';
import { LANGUAGES } from '../../src/domain/language';
import { ACCESSIBILITY_WORDS } from '../../src/i18n/accessibility';

const ROOT = join(import.meta.dirname, '../..');
const FACTS = { version: '1.2.3', contact: null };

test('the accessibility statement names no test that does not exist', () => {
  const missing = ACCESSIBILITY_TESTS.flat().filter((file) => !existsSync(join(ROOT, file)));
  expect(missing).toEqual([]);
  expect(Date.parse(ACCESSIBILITY_ASSESSED)).not.toBeNaN();
});

describe.each(LANGUAGES)('the statement in %s', (lang) => {
  const { works, lacks, tests } = ACCESSIBILITY_WORDS[lang];

  it('says as much as in the other languages', () => {
    const { 'zh-Hant': hant } = ACCESSIBILITY_WORDS;
    expect(tests.rows).toHaveLength(ACCESSIBILITY_TESTS.length);
    expect(works.list).toHaveLength(hant.works.list.length);
    expect(lacks.list).toHaveLength(hant.lacks.list.length);
  });

  it('names its version, its tests and the other languages, and asks for nothing inline', () => {
    const html = statementPage(ACCESSIBILITY_WORDS, lang, FACTS);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain('1.2.3');
    for (const file of ACCESSIBILITY_TESTS.flat()) expect(html).toContain(file);
    for (const other of LANGUAGES) {
      expect(html.includes(`href="./${accessibilityPage(other)}"`)).toBe(other !== lang);
    }
    expect(html).not.toMatch(/<script|<style|style=|https?:/);
  });

  it('leads to the address for reports where the build has one', () => {
    const contact = 'mailto:a@example.org?subject="x"&body=<b>';
    const html = statementPage(ACCESSIBILITY_WORDS, lang, { ...FACTS, contact });
    expect(html).toContain('href="mailto:a@example.org?subject=&quot;x&quot;&amp;body=&lt;b&gt;"');
    expect(html).not.toContain(ACCESSIBILITY_WORDS[lang].report.noAddress);
  });
});

describe('the page of the statement', () => {
  const words: AccessibilityWords = {
    heading: 'State & aims',
    product: 'The <map>',
    status: ['First of two.', 'Second of two.'],
    works: { heading: 'Works', list: ['Keys', 'Speech'] },
    lacks: {
      heading: 'Lacks',
      intro: 'Two things.',
      list: [
        ['The map', 'the list'],
        ['The picture', 'the text'],
      ],
    },
    tests: {
      heading: 'Tests',
      intro: 'As tested.',
      columns: ['What', 'Where'],
      rows: ['All pages'],
      untested: 'No more.',
    },
    report: {
      heading: 'Report',
      how: 'Say where.',
      link: 'Write',
      noAddress: 'Write to whoever runs it.',
    },
    dated: (date, version) => `Of ${date}, version ${version}`,
    back: 'Back',
  };
  const inAll = { 'zh-Hant': words, 'zh-Hans': words, en: words };
  const page = (contact: string | null = null): string =>
    statementPage(inAll, 'zh-Hans', { version: '1.2.3', contact });
  /** The texts of all elements of one name, the markup in them included. */
  const texts = (html: string, name: string): string[] =>
    [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(
      ([, text = '']) => text,
    );

  it('is headed by its subject and the name of the map, as text', () => {
    expect(texts(page(), 'title')).toEqual(['State &amp; aims · The &lt;map&gt;']);
    expect(texts(page(), 'h1')).toEqual(['State &amp; aims']);
    expect(texts(page(), 'h2')).toEqual(['Works', 'Lacks', 'Tests', 'Report']);
  });

  it('leads back to the map in its language, then to the other languages by their own names', () => {
    const [nav = ''] = texts(page(), 'nav');
    const links = [...nav.matchAll(/<a href="([^"]*)"(.*?)>(.*?)<\/a>/g)];
    expect(links.map(([, address, more, text]) => [address, more, text])).toEqual([
      ['./?lang=zh-Hans', '', 'Back'],
      ['./accessibility.html', ' lang="zh-Hant" hreflang="zh-Hant"', '繁體中文'],
      ['./accessibility.en.html', ' lang="en" hreflang="en"', 'English'],
    ]);
    const english = statementPage(inAll, 'en', { version: '1.2.3', contact: null });
    expect(english).toContain('hreflang="zh-Hans">简体中文</a>');
  });

  it('has every paragraph in its place', () => {
    expect(texts(page(), 'p')).toEqual([
      'The &lt;map&gt;',
      'First of two.',
      'Second of two.',
      'Two things.',
      'As tested.',
      'No more.',
      'Say where.',
      'Write to whoever runs it.',
      `Of ${ACCESSIBILITY_ASSESSED}, version 1.2.3`,
    ]);
  });

  it('lists what works, and what does not beside what serves instead', () => {
    expect(texts(page(), 'li')).toEqual(['Keys', 'Speech']);
    expect(page()).toContain(
      '<dt>The map</dt><dd>the list</dd>\n<dt>The picture</dt><dd>the text</dd>',
    );
  });

  it('names the tests behind each row', () => {
    expect(texts(page(), 'th')).toEqual(['What', 'Where']);
    const [first = []] = ACCESSIBILITY_TESTS;
    expect(texts(page(), 'code')).toEqual(first);
    expect(texts(page(), 'td')[0]).toBe('All pages');
    expect(texts(page(), 'td')[1]?.split('<br />')).toHaveLength(first.length);
  });

  it('has a link to report by, where the build has an address', () => {
    expect(page('https://example.org/?a=1&b=2')).toContain(
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">Write</a></p>',
    );
    expect(page()).not.toContain('>Write</a>');
  });
});

test.each([
  ['', true],
  ['https://example.org/issues/new', true],
  ['mailto:a@example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['issues', false],
])('as an address for reports, %j is taken: %s', (text, expected) => {
  expect(isContact(text)).toBe(expected);
});
