import type { Browser } from '@playwright/test';
import { FREE, heapMegabytes, open, waitForMap } from './driver';

const OPENINGS = 100;
const CHANGES = 20;

/**
 * Heap after many deeds of a reader, against the heap before them. Each deed is done once before: what the map keeps of
 * the places that it has shown, and what is loaded on demand, stays. Both are measured after a change of look, which
 * makes the map give up the tiles that it keeps for a way back.
 */
export async function measureMemory(browser: Browser, origin: string): Promise<string> {
  const opened = await open(browser, origin, 'product', 'real', FREE);
  const { page } = opened;
  await waitForMap(opened, 60_000);
  await openDetails(page, OPENINGS);
  await changeLooks(page, CHANGES);
  const before = await heapMegabytes(opened);
  await openDetails(page, OPENINGS);
  const afterOpenings = await heapMegabytes(opened);
  await changeLooks(page, CHANGES);
  const afterChanges = await heapMegabytes(opened);
  await opened.close();
  const text = (megabytes: number): string => `${megabytes.toFixed(1)} MB`;
  return [
    `before ${text(before)}`,
    `after ${OPENINGS} openings of details ${text(afterOpenings)}`,
    `after ${CHANGES} changes of theme and language besides ${text(afterChanges)}`,
  ].join('; ');
}

type Page = Awaited<ReturnType<typeof open>>['page'];

async function openDetails(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    const next = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30));
    for (let time = 0; time < times; time++) {
      const rows = document.querySelectorAll<HTMLElement>('[data-list="located"] [data-site]');
      rows[time % rows.length]?.click();
      await next();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      await next();
    }
  }, count);
  await page.waitForFunction(() => document.querySelector('[data-state="idle"]') !== null);
}

/** The switches of language and theme in turn, as a reader presses them. */
async function changeLooks(page: Page, count: number): Promise<void> {
  const switches = page.locator('header').getByRole('button');
  // The last one opens the help.
  const usable = (await switches.count()) - 1;
  for (let time = 0; time < count; time++) {
    await switches.nth(time % usable).click();
    await page.waitForFunction(() => document.querySelector('[data-state="idle"]') !== null);
  }
}
