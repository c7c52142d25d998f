import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runBeside } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
/** The same browser without windows: it does the tests with a seventh less work. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of an installed Chromium or Chrome, or null. `CHROMIUM_PATH` comes before all others. */
export function findChromium() {
  return named() ?? installed(NAMES) ?? ELSEWHERE.find((path) => existsSync(path)) ?? null;
}

/** The same for the browser tests, which need no windows. */
export function findTestBrowser() {
  return findShell() ?? findChromium();
}

/**
 * Path of a browser for the tests: the one that `CHROMIUM_PATH` names; else a Chromium without windows, which root
 * on Debian can install; else any Chromium or Chrome; else the one Playwright downloads. Null where none of these
 * can be had. The packages of npm may still be coming.
 *
 * @param {Promise<void>} packages
 */
export async function ensureTestBrowser(packages) {
  return (
    findShell() ??
    (await debianPackage('chromium-headless-shell')) ??
    findChromium() ??
    (await downloadedChromium(packages)) ??
    (await debianPackage('chromium'))
  );
}

function findShell() {
  return named() ?? installed(SHELLS);
}

function named() {
  const path = process.env['CHROMIUM_PATH'] ?? '';
  return path !== '' && existsSync(path) ? path : null;
}

function installed(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find((path) => existsSync(path)) ?? null;
}

async function downloadedChromium(packages) {
  await packages;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.log('No Chromium found: asking Playwright to download one...');
  const { status, output } = await runBeside('npx', ['playwright', 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    timeout: 240_000,
  });
  if (status !== 0) console.error(output.trimEnd());
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Installs a package of the distribution's and gives its browser; null where that cannot be. */
async function debianPackage(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log(`Installing the ${name} package...`);
  await runBeside('apt-get', ['update', '-qq'], { timeout: 120_000 });
  const { status, output } = await runBeside(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-cjk'],
    { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 240_000 },
  );
  if (status !== 0) console.error(output.trimEnd());
  return installed([name]);
}
