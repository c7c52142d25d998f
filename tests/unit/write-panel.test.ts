import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language';
import { escape } from '../../src/first-view/escape';
import { writePanel } from '../../src/first-view/write-panel';
import { formatQuantity } from '../../src/i18n/format';
import { committedData } from './committed-data';

const { dataset } = committedData();
const { html } = writePanel(dataset);

test.each(LANGUAGES)(
  'the page itself lists every action and every place with its targets: %s',
  (lang) => {
    const start = html.indexOf(`<div lang="${lang}"`);
    const part = html.slice(start, html.indexOf('</div>', start));
    for (const { id, name } of dataset.actions) {
      expect(part).toContain(`data-first-action="${id}"`);
      expect(part).toContain(escape(name[lang]));
    }
    const rows = part.split('<li>');
    for (const { id, name, targets } of dataset.sites) {
      const row = rows.find((each) => each.includes(`data-first-site="${id}"`)) ?? '';
      expect(row, id).toContain(escape(name[lang]));
      for (const target of dataset.targets.filter((each) => targets.includes(each.id))) {
        expect(row, target.id).toContain(escape(target.title[lang]));
        if (target.quantity !== null) {
          expect(row, target.id).toContain(escape(formatQuantity(target.quantity, lang)));
        }
      }
    }
  },
);

test('what too many places would weigh is left out, and said', () => {
  const [site] = dataset.sites;
  const sites = site === undefined ? [] : Array.from({ length: 2000 }, () => site);
  const many = writePanel({ ...dataset, sites }).html;
  expect(many).not.toContain('data-first-site');
  expect(many).toContain('too many places');
});

test('texts of the data cannot become elements or end attributes', () => {
  expect(escape('<b title="x">&')).toBe('&lt;b title=&quot;x&quot;>&amp;');
});
