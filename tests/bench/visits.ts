import type { Browser, Page } from '@playwright/test';
import { headerRules } from '../../src/compile/security-headers';
import { wantMap } from './driver';
import { BenchServer } from './server';
import { markdownTable } from './statistics';

const READERS = 1_000_000;
/** How long nothing may be asked for until a visit counts as over, in milliseconds. */
const QUIET = 4_000;

interface Traffic {
  requests: number;
  bytes: number;
}

/**
 * What readers ask of the host of a built page: a first visit until the live map stands, the copy that it then keeps
 * for times without a network, and a later visit.
 *
 * @param folder The build, with its service worker.
 */
export async function measureVisits(
  browser: Browser,
  folder: string,
  port: number,
): Promise<string> {
  const traffic: Traffic = { requests: 0, bytes: 0 };
  let last = 0;
  let keep = (): void => undefined;
  const isOver = new Promise<void>((resolve) => (keep = resolve));
  const server = await BenchServer.start(folder, port, {
    cacheControlOf,
    // The copy is made after the visit, so that the two can be told apart.
    until: async (path) => {
      if (path === '/sw.js') await isOver;
    },
    onanswer: (_path, bytes) => {
      traffic.requests += 1;
      traffic.bytes += bytes;
      last = performance.now();
    },
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-HK',
  });
  const address = `http://localhost:${port}/`;
  await context.addInitScript(wantMap);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-map-stage] [data-state="idle"]').waitFor({ timeout: 60_000 });
  await page.locator('[data-picture]').waitFor({ state: 'hidden' });
  await quiet(() => last);
  const first = { ...traffic };

  keep();
  await keeps(page);
  await quiet(() => last);
  const kept = less(traffic, first);

  const before = { ...traffic };
  const again = await context.newPage();
  await again.goto(address);
  await again.locator('[data-map-stage] [data-state="idle"]').waitFor({ timeout: 60_000 });
  await quiet(() => last);
  const later = less(traffic, before);
  await context.close();
  server.stop();
  return markdownTable(
    ['', 'requests', 'kB', `requests of ${READERS.toLocaleString('en')} readers`, 'GB'],
    [
      row('first visit, until the live map stands', first),
      row('the copy for times without a network', kept),
      row('a later visit', later),
    ],
  );
}

/** As the header files of the build have it, for a path below the page's own. */
export function cacheControlOf(path: string): string {
  const rules = headerRules({ connect: [], img: [] }).filter((rule) =>
    new RegExp(`^/${rule.path.replaceAll('.', '\\.').replace('*', '.*')}$`).test(path),
  );
  const headers = rules.flatMap((rule) => rule.headers);
  return headers.findLast(({ name }) => name === 'Cache-Control')?.value ?? 'max-age=600';
}

async function keeps(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

async function quiet(lastOf: () => number): Promise<void> {
  while (performance.now() - lastOf() < QUIET) await sleep(200);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function less(now: Traffic, then: Traffic): Traffic {
  return { requests: now.requests - then.requests, bytes: now.bytes - then.bytes };
}

function row(name: string, { requests, bytes }: Traffic): string[] {
  return [
    name,
    String(requests),
    (bytes / 1000).toFixed(0),
    (requests * READERS).toLocaleString('en'),
    ((bytes * READERS) / 1e9).toLocaleString('en', { maximumFractionDigits: 0 }),
  ];
}
