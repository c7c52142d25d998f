import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/compile/problem';
import { actionFiles } from '../../src/compile/rules/action-files';

/** What is said of a folder with these action files, whose report has this text. */
function linesFor(names: readonly string[], report: string | null): readonly string[] {
  const files = new Map<string, Uint8Array>();
  if (report !== null) files.set('luohu/report.json', new TextEncoder().encode(report));
  for (const name of names) files.set(`luohu/actions/${name}.json`, new Uint8Array());
  return actionFiles(files).map(formatProblem);
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${String(index + 1).padStart(2, '0')}-a`);
}

describe('names of the action files', () => {
  it('as many as the record says, numbered from 01, are accepted', () => {
    expect(linesFor(['01-trade', '02-parks'], '{"actionCount": 2}')).toEqual([]);
    expect(linesFor(['01-trade'], '{"actionCount": 1}')).toEqual([]);
  });

  it.each(['parks', '2-parks', '002-parks', '02parks', '00-parks', '03-parks'])(
    '%s is no name for one of two actions',
    (name) => {
      expect(linesFor(['01-trade', '02-sport', name], '{"actionCount": 2}')).toEqual([
        `geo/luohu/actions/${name}.json: is not named NN-<id>.json, 01 to 02`,
      ]);
    },
  );

  it('a missing action is named by its number and by how many there should be', () => {
    expect(linesFor(['02-parks'], '{"actionCount": 2}')).toEqual([
      'geo/luohu/actions/01-<id>.json: is missing: action 1 of 2',
    ]);
  });

  it('the second of two files with one number is named with the first', () => {
    expect(linesFor(['01-trade', '01-parks'], '{"actionCount": 1}')).toEqual([
      'geo/luohu/actions/01-trade.json: has the number of luohu/actions/01-parks.json',
    ]);
  });

  it('the actions of another report are not counted, not even where its name starts alike', () => {
    const report = new TextEncoder().encode('{"actionCount": 1}');
    const files = new Map([
      ['luohu/report.json', report],
      ['luohu/actions/01-trade.json', new Uint8Array()],
      ['luohu-2024/report.json', report],
      ['luohu-2024/actions/01-parks.json', new Uint8Array()],
    ]);
    expect(actionFiles(files)).toEqual([]);
  });

  it.each([
    ['no record', null],
    ['a record that is not JSON', '{'],
    ['a record without the number', '{}'],
    ['a number in quotes', '{"actionCount": "2"}'],
    ['no action at all', '{"actionCount": 0}'],
    ['more actions than there are colours', '{"actionCount": 11}'],
  ])('with %s, ten actions are expected', (_, report) => {
    expect(linesFor(numbered(10), report)).toEqual([]);
    expect(linesFor(numbered(9), report)).toEqual([
      'geo/luohu/actions/10-<id>.json: is missing: action 10 of 10',
    ]);
  });

  it('a fault of the name is one of the whole file', () => {
    const files = new Map([['luohu/actions/parks.json', new Uint8Array()]]);
    expect(actionFiles(files)[0]).toEqual({
      file: 'geo/luohu/actions/parks.json',
      path: '',
      message: 'is not named NN-<id>.json, 01 to 10',
    });
  });
});
