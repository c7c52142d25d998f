import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { messages } from '../../src/i18n/all';
import { ofReport } from '../../src/i18n/of-report';
import { paperMessages } from '../../src/i18n/paper';
import { committedData } from './committed-data';

const { dataset } = committedData();

/** The data as those of another year, with so many actions. */
function dataOf(year: number, actionCount: number) {
  const [action] = dataset.actions;
  if (action === undefined) throw new Error('The dataset has no action');
  const actions = Array.from({ length: actionCount }, () => action);
  return { report: { ...dataset.report, year }, actions };
}

/** Every text that is said of a report. */
function textsIn(lang: Language): readonly string[] {
  const { title, subtitle, filter, site, list, overview, statusNotes, help } = messages(lang);
  return [
    title,
    subtitle,
    filter.heading,
    site.targets,
    site.noTarget,
    site.reviewHint,
    list.background,
    overview.background,
    ...Object.values(statusNotes),
    help.tour,
    paperMessages(lang).target,
  ];
}

describe.each(LANGUAGES)('the texts in %s', (lang) => {
  it('are said of the first report as they are written', () => {
    for (const text of textsIn(lang)) expect(ofReport(text, dataset, lang)).toBe(text);
  });

  it('name the years and the number of actions of another report, and none of the first', () => {
    const texts = textsIn(lang).map((text) => ofReport(text, dataOf(2031, 8), lang));
    expect(texts.join('\n')).not.toMatch(/202\d|十大|\bten\b/i);
    expect(texts[0]).toContain('2031');
    expect(texts.join('\n')).toContain('2030');
    expect(texts[2]).toMatch(/^八大|^Eight/);
  });
});

it.each([
  [1, '一大行動'],
  [10, '十大行動'],
  [12, '十二大行動'],
  [20, '二十大行動'],
  [35, '三十五大行動'],
])('%i actions are %s', (count, expected) => {
  expect(ofReport('十大行動', dataOf(2024, count), 'zh-Hant')).toBe(expected);
});

it('more actions than have a word are a number in English', () => {
  expect(ofReport('Ten actions', dataOf(2024, 14), 'en')).toBe('14 actions');
});
