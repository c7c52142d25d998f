import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { statementPage } from '../../src/compile/accessibility/page';
import { isContact } from '../../src/compile/accessibility/plugin';
import {
  ACCESSIBILITY_ASSESSED,
  ACCESSIBILITY_TESTS,
  accessibilityPage,
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
