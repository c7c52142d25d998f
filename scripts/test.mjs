import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTestBrowser } from './browser.mjs';
import { installPackages, requireNode, ROOT, run, runBeside } from './install.mjs';

requireNode();
// Both wait for the network most of the time.
const packages = installPackages();
const browserFound = ensureTestBrowser(packages);
await packages;

const results = join(ROOT, 'node_modules', '.cache', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
/** Names of tests that failed and passed when they were run again. */
const unsteady = [];

/** A command that either holds or does not: it counts as one. */
async function check([name, command, args]) {
  const { status, output } = await runBeside(command, args);
  console.log(`\n== ${name}`);
  if (output.trim() !== '') console.log(output.trimEnd());
  if (status === 0) passed++;
  else failed++;
  if (status !== 0) console.error(`-- ${name}: failed`);
}

/** Two at a time, as each of them uses one core. */
async function checkAll(commands) {
  const waiting = [...commands];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await check(next);
  };
  await Promise.all([work(), work()]);
}

/** A test runner that writes its counts to a file; no file, or no test in it, is a failure. */
function suite(name, args, report, count, env = {}) {
  console.log(`\n== ${name}`);
  const status = run('npx', args, env);
  const counts = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) failed++;
}

/** Of a suite of Playwright's report and of those in it. */
function unsteadyTests({ specs = [], suites = [] }) {
  const here = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line} ${title}`);
  return [...here, ...suites.flatMap(unsteadyTests)];
}

await checkAll([
  ['build', 'npx', ['vite', 'build', '--logLevel', 'warn']],
  ['types', 'npm', ['run', '--silent', 'check']],
  ['lint', 'npx', ['eslint', '.']],
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['unused code and packages', 'npx', ['knip']],
  ['data', 'npm', ['run', '--silent', 'geo']],
]);

const unitReport = join(results, 'vitest.json');
suite(
  'unit, data and map tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  unitReport,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);

await check(['size', 'node', ['scripts/size.mjs']]);

const browser = await browserFound;
if (browser === null) {
  console.error('No Chromium could be found or installed. Set CHROMIUM_PATH to one.');
  failed++;
} else {
  const browserReport = join(results, 'playwright.json');
  suite(
    'browser tests',
    ['playwright', 'test', '--reporter=list,json'],
    browserReport,
    ({ stats, suites }) => {
      unsteady.push(...suites.flatMap(unsteadyTests));
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
    { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
  );
}

for (const name of unsteady) console.log(`Passed at the second try only: ${name}`);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
