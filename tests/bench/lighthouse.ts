import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findChromium } from '../../scripts/browser.mjs';
import { NO_CARD } from './driver';
import { cell, markdownTable, summarize } from './statistics';

/** The newest that runs on Node 20. Fetched when it is used: with it the project would install 200 packages more. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number } | undefined>>;
}

/** Scores from 0 to 100 and the main times of the page, on the phone and on the desktop. */
export async function lighthouseTable(address: string): Promise<string> {
  const rows: string[][] = [];
  for (const device of ['mobile', 'desktop'] as const) {
    const reports: Report[] = [];
    for (let turn = 0; turn < RUNS; turn++) reports.push(await run(address, device));
    const scores = CATEGORIES.map((id) =>
      cell(summarize(reports.flatMap(({ categories }) => (categories[id]?.score ?? NaN) * 100))),
    );
    const times = AUDITS.map((id) =>
      cell(
        summarize(reports.map(({ audits }) => audits[id]?.numericValue ?? NaN)),
        id === 'cumulative-layout-shift' ? 3 : 0,
      ),
    );
    rows.push([device, ...scores, ...times]);
  }
  return markdownTable(['device', ...CATEGORIES, ...AUDITS], rows);
}

/** Not a blocking call: the server that it visits is in this process. */
async function run(address: string, device: 'mobile' | 'desktop'): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      '--quiet',
      '--output=json',
      `--chrome-flags=${['--headless=new', ...NO_CARD].join(' ')}`,
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
    ],
    {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...process.env, CHROME_PATH: findChromium() ?? '' },
    },
  );
  return JSON.parse(stdout) as Report;
}
