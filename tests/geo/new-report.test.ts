import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { newReport, run } from '../../src/compile/new-report';
import type { ReportRecord } from '../../src/domain/records';
import { problemLines } from './support/check';
import { folderOf, readText } from './support/desk';
import { createWorld, toFiles } from './support/world';

const NOTHING = { 'zh-Hant': '', en: '' };
const NEIGHBOUR: Pick<ReportRecord, 'issuer' | 'bbox'> = {
  issuer: { 'zh-Hant': '區政府', en: 'District government' },
  bbox: [114, 22.5, 114.3, 22.7],
};

describe('the files of a new report', () => {
  const files = newReport('lo-wu-2025', ['jobs', 'parks'], NEIGHBOUR, '2026-11-25');
  const value = (name: string): unknown => JSON.parse(files.get(`lo-wu-2025/${name}`) ?? 'null');

  it('are a report, its sources, a review of the year before, and its actions', () => {
    expect([...files.keys()]).toEqual([
      'lo-wu-2025/report.json',
      'lo-wu-2025/sources.json',
      'lo-wu-2025/review-2024.json',
      'lo-wu-2025/actions/01-jobs.json',
      'lo-wu-2025/actions/02-parks.json',
    ]);
  });

  it('take issuer and box from the neighbour, and leave open what people must say', () => {
    expect(value('report.json')).toStrictEqual({
      id: 'lo-wu-2025',
      year: 2025,
      title: NOTHING,
      ...NEIGHBOUR,
      delivered: '',
      dataAsOf: '2026-11-25',
      caveat: NOTHING,
      source: 'article',
      actionCount: 2,
      reviewParagraphs: [1, 1],
      planParagraphs: [2, 2],
      ledger: {},
      unclaimed: [],
    });
    expect(value('sources.json')).toStrictEqual({
      sources: [
        {
          id: 'article',
          title: '',
          lang: 'zh-Hans',
          publisher: NOTHING,
          address: 'https://',
          retrieved: '2026-11-25',
          licence: 'facts only',
        },
      ],
    });
  });

  it('have a first item of the review and a first target of each action', () => {
    expect(value('review-2024.json')).toStrictEqual({
      year: 2024,
      items: [{ id: '2024-first', paragraph: 1, printed: [], text: NOTHING }],
    });
    expect(value('actions/02-parks.json')).toStrictEqual({
      id: 'parks',
      order: 2,
      name: NOTHING,
      shortName: NOTHING,
      summary: NOTHING,
      paragraph: 2,
      targets: [
        {
          id: 'parks.first',
          paragraph: 2,
          printed: '',
          title: NOTHING,
          type: 'deliverable',
          extent: 'district',
          outcomes: [],
        },
      ],
    });
  });
});

describe('npm run new-report', () => {
  let folder: string;
  let remove: () => void;
  let told: string[];
  let warned: string[];

  beforeEach(() => {
    ({ folder, remove } = folderOf(toFiles(createWorld())));
    told = [];
    warned = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => void warned.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    remove();
  });

  const start = (...args: readonly string[]): number =>
    run([...args, '--geo', folder], '2026-11-25');

  it('sets up a folder whose files are canonical, and the rules say what is to be filled in', () => {
    expect(start('luohu-2025', '--actions', 'jobs,parks')).toBe(0);
    expect(told).toEqual([
      'geo/luohu-2025/report.json',
      'geo/luohu-2025/sources.json',
      'geo/luohu-2025/review-2024.json',
      'geo/luohu-2025/actions/01-jobs.json',
      'geo/luohu-2025/actions/02-parks.json',
      'Fill them in with "npm run curate"; "npm run geo" says what is missing.',
    ]);
    const lines = problemLines(readGeoFiles(folder));
    expect(lines).toContain('geo/luohu-2025/report.json: title.zh-Hant: is empty');
    expect(lines).toContain('geo/luohu-2025/actions/02-parks.json: name.en: is empty');
    expect(lines.filter((line) => /canonical|\.json: is missing|expected here/.test(line))).toEqual(
      [],
    );
    expect(lines.filter((line) => !line.startsWith('geo/luohu-2025/'))).toEqual([]);
    expect(compile(readGeoFiles(folder)).compiled?.dataset.report.id).toBe('luohu-2024');
  });

  it('takes the issuer from the newest report of the folder', () => {
    start('luohu-2025', '--actions', 'jobs');
    const report = JSON.parse(readText(folder, 'luohu-2025/report.json'));
    expect(report.issuer.en).toBe('District government');
  });

  it('takes ten actions where none are named', () => {
    expect(start('futian-2025')).toBe(0);
    const names = told.filter((line) => line.includes('/actions/'));
    expect(names).toHaveLength(10);
    expect(names[0]).toBe('geo/futian-2025/actions/01-action-1.json');
    expect(names[9]).toBe('geo/futian-2025/actions/10-action-10.json');
    const tenth = JSON.parse(readText(folder, 'futian-2025/actions/10-action-10.json'));
    expect(tenth).toMatchObject({ id: 'action-10', order: 10 });
  });

  const ELEVEN = 'a,b,c,d,e,f,g,h,i,j,k';

  it.each([
    [[], '"" is not a place and a year, such as luohu-2025'],
    [['luohu'], '"luohu" is not a place and a year, such as luohu-2025'],
    [['../x-2025'], '"../x-2025" is not a place and a year, such as luohu-2025'],
    [['luohu-20255'], '"luohu-20255" is not a place and a year, such as luohu-2025'],
    [['luohu-2025-'], '"luohu-2025-" is not a place and a year, such as luohu-2025'],
    [['luohu-2024'], 'geo/luohu-2024 is there already'],
    [['luohu-2025', '--actions', ELEVEN], '11 actions are more than ten'],
    [['luohu-2025', '--actions', 'a,a'], 'an action is named twice'],
    [['luohu-2025', '--actions', 'A b'], '"A b" is not an id: letters a-z, digits, hyphens'],
    [['luohu-2025', '--actions', 'a,-b'], '"-b" is not an id: letters a-z, digits, hyphens'],
    [['luohu-2025', '--actions', 'a,b-'], '"b-" is not an id: letters a-z, digits, hyphens'],
  ])('refuses %j', (args, words) => {
    expect(start(...args)).toBe(2);
    expect(warned).toHaveLength(1);
    expect(warned[0]?.split('\n')).toEqual([
      words,
      'usage: npm run new-report -- <id> [--actions <id>,<id>,...]',
      '  <id>       place and year, as in luohu-2025: the name of the new folder in geo/',
      "  --actions  ids of its actions in the report's order, ten at most",
    ]);
    expect(existsSync(join(folder, 'luohu-2025'))).toBe(false);
  });

  it('takes ids of several words', () => {
    expect(start('sha-tau-kok-2025', '--actions', 'a1-b2-c3,d')).toBe(0);
    expect(told).toContain('geo/sha-tau-kok-2025/actions/01-a1-b2-c3.json');
  });

  it('needs a report in the folder to begin with', () => {
    const empty = folderOf(new Map());
    expect(run(['luohu-2025', '--geo', empty.folder], '2026-11-25')).toBe(2);
    expect(warned).toEqual([`${empty.folder} holds no report to take issuer and box from`]);
    empty.remove();
  });
});
