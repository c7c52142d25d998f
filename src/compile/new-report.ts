import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportRecord } from '../domain/records';
import { compile } from './compile';
import { fileKind, readGeoFiles } from './files';
import { canonicalText } from './normalise';
import { parseJsonBytes } from './json-text';

const USAGE = `usage: npm run new-report -- <id> [--actions <id>,<id>,...]
  <id>       place and year, as in luohu-2025: the name of the new folder in geo/
  --actions  ids of its actions in the report's order, ten at most`;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*-(\d{4})$/;
const ACTION = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_ACTIONS = 10;
const PLACEHOLDERS = Array.from({ length: MOST_ACTIONS }, (_, index) => `action-${index + 1}`);

const NO_TEXT = { 'zh-Hant': '', en: '' };

/** The files of a new report by name, for people to fill in: the rules say what is still missing. */
export function newReport(
  id: string,
  actionIds: readonly string[],
  neighbour: Pick<ReportRecord, 'issuer' | 'bbox'>,
  today: string,
): ReadonlyMap<string, string> {
  const year = Number(ID.exec(id)?.[2]);
  const report = {
    id,
    year,
    title: NO_TEXT,
    issuer: neighbour.issuer,
    delivered: '',
    dataAsOf: today,
    caveat: NO_TEXT,
    source: 'article',
    actionCount: actionIds.length,
    reviewParagraphs: [1, 1],
    planParagraphs: [2, 2],
    bbox: neighbour.bbox,
    ledger: {},
    unclaimed: [],
  };
  const source = {
    id: 'article',
    title: '',
    lang: 'zh-Hans',
    publisher: NO_TEXT,
    address: 'https://',
    retrieved: today,
    licence: 'facts only',
  };
  const review = { id: `${year - 1}-first`, paragraph: 1, printed: [], text: NO_TEXT };
  const files: [string, unknown][] = [
    ['report.json', report],
    ['sources.json', { sources: [source] }],
    [`review-${year - 1}.json`, { year: year - 1, items: [review] }],
    ...actionIds.map((action, index): [string, unknown] => [
      `actions/${String(index + 1).padStart(2, '0')}-${action}.json`,
      newAction(action, index + 1),
    ]),
  ];
  return new Map(
    files.map(([name, value]) => {
      const path = `${id}/${name}`;
      const kind = fileKind(path);
      if (kind === null || kind === 'readme') throw new Error(`${path} is no file of a report`);
      return [path, canonicalText(kind, value)];
    }),
  );
}

function newAction(id: string, order: number): unknown {
  const target = {
    id: `${id}.first`,
    paragraph: 2,
    printed: '',
    title: NO_TEXT,
    type: 'deliverable',
    extent: 'district',
    outcomes: [],
  };
  const names = { name: NO_TEXT, shortName: NO_TEXT, summary: NO_TEXT };
  return { id, order, ...names, paragraph: 2, targets: [target] };
}

/** Runs the command and answers with the exit code: 0 done, 2 wrong use. */
export function run(args: readonly string[], today: string): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { geo: { type: 'string', default: 'geo' }, actions: { type: 'string' } },
    allowPositionals: true,
  });
  const [id = ''] = positionals;
  const folder = resolve(values.geo);
  const actionIds = values.actions?.split(',') ?? PLACEHOLDERS;
  const fault = faultIn(id, actionIds, folder);
  if (fault !== null) {
    console.error(`${fault}\n${USAGE}`);
    return 2;
  }
  const files = readGeoFiles(folder);
  const newest = compile(files).compiled?.dataset.report.id;
  const bytes = files.get(`${newest}/report.json`);
  if (bytes === undefined) {
    console.error(`${folder} holds no report to take issuer and box from`);
    return 2;
  }
  const neighbour = parseJsonBytes(bytes).value as ReportRecord;
  for (const [name, text] of newReport(id, actionIds, neighbour, today)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`geo/${name}`);
  }
  console.log('Fill them in with "npm run curate"; "npm run geo" says what is missing.');
  return 0;
}

function faultIn(id: string, actionIds: readonly string[], folder: string): string | null {
  if (!ID.test(id)) return `"${id}" is not a place and a year, such as luohu-2025`;
  if (existsSync(join(folder, id))) return `geo/${id} is there already`;
  if (actionIds.length > MOST_ACTIONS) return `${actionIds.length} actions are more than ten`;
  const wrong = actionIds.find((action) => !ACTION.test(action));
  if (wrong !== undefined) return `"${wrong}" is not an id: letters a-z, digits, hyphens`;
  return new Set(actionIds).size < actionIds.length ? 'an action is named twice' : null;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = run(process.argv.slice(2), new Date().toISOString().slice(0, 10));
}
