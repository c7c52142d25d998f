import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { OVERLAY_LIMITS } from '../../src/domain/overlay';
import { overlayMessages } from '../../src/i18n/overlay';
import { overlayDoor } from '../../src/i18n/overlay-door';
import { wantMap } from './driver';
import { cell, markdownTable, summarize } from './statistics';

const BYTES = 20_000_000;
const ROUNDS = 5;
/** How long after the file is shown the map may still be at work, in milliseconds. */
const AFTERMATH = 3_000;

type Drawing = { type: 'Point' | 'Polygon' | 'LineString'; coordinates: unknown };

interface Kind {
  readonly name: string;
  readonly drawings: readonly Drawing[];
}

/** Files of 20 MB near each limit of what is read. */
const KINDS: readonly Kind[] = [
  { name: '14,000 points', drawings: points(14_000) },
  { name: '3,900 areas with 198,900 corners', drawings: areas(3_900, 50) },
  {
    name: 'one line of 30,000 positions',
    drawings: [
      { type: 'LineString', coordinates: circle(OVERLAY_LIMITS.positionsOfFeature, 0.05) },
    ],
  },
];

/**
 * The longest task of the page while it takes over a reader's own file of 20 MB. Nothing is drawn into the canvas,
 * so that it is the product's work that counts and not that of a processor that draws WebGL.
 */
export async function measureOwnFiles(browser: Browser, origin: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'own-files-'));
  try {
    const rows: string[][] = [];
    for (const kind of KINDS) {
      const file = join(folder, `${kind.drawings.length}.geojson`);
      const text = write(kind.drawings);
      writeFileSync(file, text);
      const [shown, longest]: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        const taken = await takeOver(browser, `${origin}/real/product/?lang=en`, file);
        shown.push(taken.shown);
        longest.push(taken.longest);
      }
      const megabytes = (text.length / 1e6).toFixed(1);
      rows.push([kind.name, megabytes, cell(summarize(shown)), cell(summarize(longest))]);
    }
    return markdownTable(['', 'MB', 'shown after, ms', 'longest task, ms'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function takeOver(
  browser: Browser,
  address: string,
  file: string,
): Promise<{ shown: number; longest: number }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(drawNothing);
  await page.addInitScript(wantMap);
  await page.goto(address);
  await page.locator('[data-map-stage] [data-state="idle"]').waitFor({ timeout: 60_000 });
  await page.getByText(overlayDoor('en').heading).click();
  const button = page.getByRole('button', { name: overlayMessages('en').choose });
  await button.waitFor();
  await page.waitForTimeout(AFTERMATH);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(file);
  const start = performance.now();
  await page.locator('[data-overlay-file][data-progress="shown"]').waitFor({ timeout: 60_000 });
  const shown = performance.now() - start;
  await page.waitForTimeout(AFTERMATH);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await context.close();
  // Tasks of up to 50 ms are not told.
  return { shown, longest: Math.max(50, ...tasks) };
}

/** Runs in the page before its own script. */
function drawNothing(): void {
  const { prototype } = WebGL2RenderingContext;
  const nothing = (): void => undefined;
  const names = ['clear', 'drawArrays', 'drawElements', 'texImage2D', 'texSubImage2D'] as const;
  for (const name of names) Object.assign(prototype, { [name]: nothing });
}

/** GeoJSON of about 20 MB, whatever is drawn: what is missing is made up by properties. */
function write(drawings: readonly Drawing[]): string {
  const bare = JSON.stringify(drawings).length;
  const padding = Math.max(0, Math.floor((BYTES - bare) / drawings.length) - 90);
  const features = drawings.map((geometry, index) => ({
    type: 'Feature',
    geometry,
    properties: { name: `Number ${index}`, note: 'x'.repeat(padding) },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function points(count: number): Drawing[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'Point',
    coordinates: [114.05 + (index % 400) / 2_000, 22.5 + Math.floor(index / 400) / 500],
  }));
}

function areas(count: number, corners: number): Drawing[] {
  return Array.from({ length: count }, (_, index) => {
    const ring = circle(corners, 0.001).map(([x = 0, y = 0]) => [
      x + (index % 60) / 300 - 0.1,
      y + Math.floor(index / 60) / 400 - 0.05,
    ]);
    return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
  });
}

/** Positions counter-clockwise about the middle of the district, in degrees. */
function circle(count: number, radius: number): number[][] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return [114.15 + radius * Math.cos(angle), 22.56 + radius * Math.sin(angle)];
  });
}
