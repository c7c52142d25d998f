import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../src/compile/problem';
import { idMatchesFilename } from '../../src/compile/rules/id-matches-filename';
import { languages } from '../../src/compile/rules/languages';
import type { SourceFile } from '../../src/compile/source-file';
import { linesAfter, problemLines, withText } from './support/check';
import { createWorld, toFiles } from './support/world';

const ACTION = 'luohu-2024/actions/07-space-expansion.json';
const PARK = 'geo/luohu-2024/sites/park.geojson';

/** What one rule says of a file with this value. */
function linesOf(
  rule: (file: SourceFile) => readonly Problem[],
  name: string,
  value: unknown,
): readonly string[] {
  const state = { text: '', problems: [], findings: [], isUsable: true };
  return rule({ name, file: `geo/${name}`, value, ...state }).map(formatProblem);
}

describe('texts in both languages', () => {
  const said = (value: unknown): readonly string[] => linesOf(languages, 'a/sources.json', value);

  it('one without the other is named by the member that is missing', () => {
    expect(said({ list: [{ title: { en: 'Report' } }] })).toEqual([
      'geo/a/sources.json: list[0].title.zh-Hant: is missing',
    ]);
    expect(said({ list: [{ title: { 'zh-Hant': '報告' } }] })).toEqual([
      'geo/a/sources.json: list[0].title.en: is missing',
    ]);
    expect(said({ list: [{ 'name:en': 'Report' }] })).toEqual([
      'geo/a/sources.json: list[0].name:zh-Hant: is missing',
    ]);
  });

  it('members whose names only start or end like a language are no texts', () => {
    expect(said({ open: 'yes', entrance: 'north', 'zh-Hant-source': 1 })).toEqual([]);
  });

  it('a text deep in a list is named by its whole path', () => {
    const lines = linesAfter(({ actions }) => {
      const outcome = actions[6]?.targets[1]?.outcomes[1];
      if (outcome !== undefined) outcome.note = { 'zh-Hant': 'Opened', en: '通車' };
    });
    expect(lines).toEqual([
      `geo/${ACTION}: targets[1].outcomes[1].note.zh-Hant: has no Chinese character`,
      `geo/${ACTION}: targets[1].outcomes[1].note.en: has Chinese characters outside brackets`,
    ]);
  });

  it('a text that is empty or blank is left to the schema', () => {
    const named = (text: string): readonly string[] =>
      linesAfter(({ park }) => {
        park.properties['name:zh-Hant'] = text;
      });
    expect(named('')).toEqual([`${PARK}: properties.name:zh-Hant: is empty`]);
    expect(named(' ')).toEqual([
      `${PARK}: properties.name:zh-Hant: has white space at an end`,
    ]);
  });

  it('a publisher may be named in Latin letters', () => {
    const lines = linesAfter(({ sources }) => {
      Object.assign(sources.sources[0]?.publisher ?? {}, { 'zh-Hant': 'OpenStreetMap' });
    });
    expect(lines).toEqual([]);
  });

  it('but not in simplified characters', () => {
    const lines = linesAfter(({ sources }) => {
      Object.assign(sources.sources[0]?.publisher ?? {}, { 'zh-Hant': '罗湖' });
    });
    expect(lines).toEqual([
      'geo/luohu-2024/sources.json: sources[0].publisher.zh-Hant: has simplified characters: 罗',
    ]);
  });

  it.each(['A greenway (碧道).', 'A greenway （碧道）.', 'The “碧道” plan.', '(一) and “二三” （四五）'])(
    '%s is English all the same',
    (text) => {
      const lines = linesAfter(({ park }) => {
        park.properties['summary:en'] = text;
      });
      expect(lines).toEqual([]);
    },
  );

  it.each(['A 碧 (道).', '（碧）道', '“碧”道'])('%s is not', (text) => {
    const lines = linesAfter(({ park }) => {
      park.properties['summary:en'] = text;
    });
    expect(lines).toEqual([
      `${PARK}: properties.summary:en: has Chinese characters outside brackets`,
    ]);
  });
});

describe('names of files', () => {
  const said = (name: string, value: unknown): readonly string[] =>
    linesOf(idMatchesFilename, name, value);

  it('a site is named twice in its file, and both must agree with the name of it', () => {
    const name = 'luohu/sites/park.geojson';
    expect(said(name, { id: 'park', properties: { id: 'park' } })).toEqual([]);
    expect(said(name, { id: 'park', properties: { id: 'parc' } })).toEqual([
      `geo/${name}: properties.id: is "parc", but the file’s name says "park"`,
    ]);
  });

  it('a file of the base map has its name', () => {
    expect(said('base/water.geojson', { name: 'water' })).toEqual([]);
    expect(said('base/water.geojson', { name: 'waters' })).toEqual([
      'geo/base/water.geojson: name: is "waters", but the file’s name says "water"',
    ]);
  });

  it('a report has the id of its folder', () => {
    expect(said('luohu-2024/report.json', { id: 'luohu-2024' })).toEqual([]);
    expect(said('luohu-2024/report.json', { id: 'luohu-2025' })).toEqual([
      'geo/luohu-2024/report.json: id: is "luohu-2025", but the file’s name says "luohu-2024"',
    ]);
  });

  it('an action has the id behind the number, and the number as its order', () => {
    const name = 'luohu/actions/04-top-10-firms.json';
    expect(said(name, { id: 'top-10-firms', order: 4 })).toEqual([]);
    expect(said(name, { id: 'firms', order: 10 })).toEqual([
      `geo/${name}: id: is "firms", but the file’s name says "top-10-firms"`,
      `geo/${name}: order: is 10, but the file’s name says 4`,
    ]);
  });

  it('a number within an action’s id belongs to it', () => {
    expect(said('luohu/actions/top-10-firms.json', { id: 'top-10-firms' })).toEqual([]);
  });

  it('a review has the year of its name', () => {
    expect(said('luohu/review-2023.json', { year: 2023 })).toEqual([]);
    expect(said('luohu/review-2023.json', { year: 2022 })).toEqual([
      'geo/luohu/review-2023.json: year: is 2022, but the file’s name says 2023',
    ]);
  });

  it('a member that is missing is left to the schema', () => {
    expect(said('luohu/report.json', {})).toEqual([]);
    expect(said('luohu/sources.json', {})).toEqual([]);
  });
});

describe('text of a file', () => {
  it('a missing end of line is named by the line behind the last', () => {
    const files = toFiles(createWorld());
    const lines = new TextDecoder().decode(files.get(ACTION)).trimEnd().split('\n').length;
    const shortened = withText(files, ACTION, (text) => text.trimEnd());
    expect(problemLines(shortened)).toEqual([
      `geo/${ACTION}: line ${lines + 1}: is not the canonical text: run "npm run geo:fix"`,
    ]);
  });

  it('a file with a key that stands twice is not asked for its layout', () => {
    const files = withText(toFiles(createWorld()), ACTION, (text) =>
      text.replace('"order": 7', '"order": 7, "order": 7'),
    );
    expect(problemLines(files)).toEqual([
      `geo/${ACTION}: order: the key stands twice in the same object`,
    ]);
  });

  it('a file that belongs nowhere is asked for nothing else', () => {
    const text = new TextEncoder().encode('{"a":1}');
    const files = toFiles(createWorld()).set('luohu-2024/notes.json', text);
    expect(problemLines(files)).toEqual([
      'geo/luohu-2024/notes.json: no such file is expected here (see geo/README.md)',
    ]);
  });
});
