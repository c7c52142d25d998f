import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles, type GeoFiles } from '../../src/compile/files';
import { run } from '../../src/compile/new-report';
import { problemLines, realFiles } from './support/check';
import { folderOf } from './support/desk';
import { OLDER, olderReport, withReport } from './support/two-reports';

const both = (older: GeoFiles): GeoFiles => new Map([...realFiles(), ...older]);

/** The report with the last of its actions, and all that refers to it, taken away. */
function withNineActions(): GeoFiles {
  const nine = withReport(olderReport(), (report) => {
    report['actionCount'] = 9;
  });
  return new Map([...nine].filter(([name]) => !name.includes('/10-')));
}

describe('a second report', () => {
  it('is checked by the same rules and leaves the newer one as the default', () => {
    const files = both(olderReport());
    expect(problemLines(files)).toEqual([]);
    const { compiled, others } = compile(files);
    expect(compiled?.dataset.report).toMatchObject({ id: 'luohu-2024', key: null });
    expect(others.map(({ dataset }) => dataset.report.key)).toEqual([OLDER]);
    expect(others[0]?.dataset.sites).toHaveLength(3);
  });

  it('has as many actions as its own record says', () => {
    expect(problemLines(both(withNineActions()))).toEqual([]);
    const short = new Map([...olderReport()].filter(([name]) => !name.includes('/10-')));
    expect(problemLines(both(short))).toContain(
      `geo/${OLDER}/actions/10-<id>.json: is missing: action 10 of 10`,
    );
    const nine = withReport(olderReport(), (report) => {
      report['actionCount'] = 9;
    });
    expect(problemLines(both(nine))).toContain(
      `geo/${OLDER}/actions/10-government-reform.json: is not named NN-<id>.json, 01 to 09`,
    );
  });

  it('has the paragraphs that its own record says', () => {
    const shorter = withReport(olderReport(), (report) => {
      report['planParagraphs'] = [17, 27];
    });
    expect(problemLines(both(shorter))).toContain(
      `geo/${OLDER}/actions/01-consumption-upgrade.json: paragraph: 28 is not a paragraph of the plan (17 to 27)`,
    );
  });
});

describe('npm run new-report', () => {
  let folder: string;
  let remove: () => void;
  let said: string;

  beforeEach(() => {
    ({ folder, remove } = folderOf(realFiles()));
    said = '';
    const listen = (line: string): void => void (said += `${line}\n`);
    vi.spyOn(console, 'log').mockImplementation(listen);
    vi.spyOn(console, 'error').mockImplementation(listen);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    remove();
  });

  const start = (...args: readonly string[]): number =>
    run([...args, '--geo', folder], '2026-11-25');

  it('sets up a folder whose files are canonical, and the rules say what is to be filled in', () => {
    expect(start('luohu-2025', '--actions', 'jobs,parks')).toBe(0);
    const lines = problemLines(readGeoFiles(folder));
    expect(lines).toContain('geo/luohu-2025/report.json: title.zh-Hant: is empty');
    expect(lines).toContain('geo/luohu-2025/actions/02-parks.json: name.en: is empty');
    expect(lines.filter((line) => /canonical|\.json: is missing|expected here/.test(line))).toEqual([]);
    expect(lines.filter((line) => !line.startsWith('geo/luohu-2025/'))).toEqual([]);
    const report = JSON.parse(readFileSync(join(folder, 'luohu-2025/report.json'), 'utf8'));
    expect(report).toMatchObject({ id: 'luohu-2025', year: 2025, actionCount: 2 });
    expect(compile(readGeoFiles(folder)).compiled?.dataset.report.id).toBe('luohu-2024');
  });

  it('takes ten actions where none are named', () => {
    expect(start('futian-2025')).toBe(0);
    expect(existsSync(join(folder, 'futian-2025/actions/10-action-10.json'))).toBe(true);
  });

  it.each([
    [['luohu'], /not a place and a year/],
    [['../x-2025'], /not a place and a year/],
    [['luohu-2024'], /is there already/],
    [['luohu-2025', '--actions', 'a,a'], /named twice/],
    [['luohu-2025', '--actions', 'A b'], /not an id/],
  ])('refuses %j', (args, words) => {
    expect(start(...args)).toBe(2);
    expect(said).toMatch(words);
    expect(existsSync(join(folder, 'luohu-2025'))).toBe(false);
  });
});
