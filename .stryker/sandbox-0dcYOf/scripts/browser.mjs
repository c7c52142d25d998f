// @ts-nocheck
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of an installed Chromium or Chrome, or null. `CHROMIUM_PATH` comes before all others. */
export function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    process.env['CHROMIUM_PATH'] ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...ELSEWHERE,
  ];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * Path of a Chromium for the browser tests: an installed one; else the one Playwright downloads; else, for
 * root on Debian, the distribution's package. Null where none of these can be had.
 */
export async function ensureChromium() {
  return findChromium() ?? (await downloadedChromium()) ?? debianChromium();
}

async function downloadedChromium() {
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.log('No Chromium found: asking Playwright to download one...');
  run('npx', ['playwright', 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    timeout: 240_000,
  });
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

function debianChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing the chromium package...');
  run('apt-get', ['update', '-qq']);
  run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  return findChromium();
}
