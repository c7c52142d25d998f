import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browser.mjs';
import { atPath } from '../e2e/launch';
import type { PageName, Size } from './build';
import { installProbe } from './probe';

/** How the machine and the network are slowed down. */
export interface Conditions {
  readonly cpu: 1 | 4;
  readonly network: 'free' | 'slow 4G';
  readonly isPhone?: boolean;
}

export const FREE: Conditions = { cpu: 1, network: 'free' };

/** As Lighthouse has it. Bytes a second, milliseconds. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Bytes as they came over the wire, and how many requests. */
  readonly traffic: { bytes: number; requests: number };
  readonly close: () => Promise<void>;
}

/**
 * Chromium as it is on a machine without a graphics card: it puts the page together without one, and WebGL is drawn by
 * the processor. Forced onto the renderer of WebGL, it would draw every path of the page itself in that slowest of ways.
 */
export const NO_CARD: readonly string[] = ['--no-sandbox', '--enable-unsafe-swiftshader'];

/** The browser of all pages; a context of its own for each visit, so that nothing is cached. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    ...atPath(findChromium()),
    args: [...NO_CARD, '--enable-precise-memory-info'],
  });
}

/** Opens a page and waits until its map is complete. */
export async function open(
  browser: Browser,
  origin: string,
  name: PageName,
  size: Size,
  { cpu, network }: Conditions,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-HK',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = { bytes: 0, requests: 0 };
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  if (network === 'slow 4G') await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  // What tsx leaves in a function to keep its name does not exist in the page.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(wantMap);
  await page.addInitScript(installProbe);
  await page.goto(`${origin}/${size}/${name}/`, { waitUntil: 'commit' });
  return { page, cdp, traffic, close: () => context.close() };
}

/** Runs in the page before its own script: a reader who points at the map as soon as there is something to see. */
export function wantMap(): void {
  const timer = setInterval(() => {
    if (performance.getEntriesByName('first-contentful-paint').length === 0) return;
    document.getElementById('picture')?.dispatchEvent(new PointerEvent('pointerover'));
    if (document.querySelector('[data-state]') !== null) clearInterval(timer);
  }, 20);
}

/** Waits for the whole map. */
export async function waitForMap({ page }: Opened, timeout: number): Promise<void> {
  await page.waitForFunction(() => window.probe.mapComplete !== null, undefined, { timeout });
}

/** Heap of the page's own thread in MB, after rubbish is collected. */
export async function heapMegabytes({ cdp }: Opened): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
