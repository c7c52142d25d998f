import type { Browser, Page } from '@playwright/test';
import type { Size } from './build';
import { FREE, open, waitForMap } from './driver';
import { cell, markdownTable, summarize } from './statistics';

/** How many places of the list are searched for by the start of their names. */
const NAMES = 8;
/** Of the name of a place that is typed, in characters. */
const TYPED = 3;
/** Nothing is written so: every name is compared with it. */
const MISSPELT = 'lianxtang';

/** Milliseconds from typing to the frame that shows what was found: to its beginning, as its end waits for the map. */
interface Searches {
  /** The first of all, for which the index is fetched and read. */
  readonly first: number;
  readonly names: readonly number[];
  readonly misspelt: readonly number[];
}

/** Searches in the product alone: none of the bare pages has a search. */
export async function measureSearches(
  browser: Browser,
  origin: string,
  size: Size,
  rounds: number,
  timeout: number,
): Promise<Searches> {
  const opened = await open(browser, origin, 'product', size, FREE);
  await waitForMap(opened, timeout);
  const { page } = opened;
  page.setDefaultTimeout(timeout);
  const listed = await page
    .locator('[data-list="located"] [data-site] .name')
    .evaluateAll((rows) => rows.map(({ textContent }) => textContent.trim()));
  const typed = [...new Set(listed.map((name) => name.slice(0, TYPED)))].slice(0, NAMES);
  const first = await search(page, typed[0] ?? MISSPELT);
  const names: number[] = [];
  const misspelt: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of typed) names.push(await search(page, text));
    misspelt.push(await search(page, MISSPELT));
  }
  await opened.close();
  return { first, names, misspelt };
}

async function search(page: Page, text: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('[data-search]');
    if (box === null) throw new Error('No search box');
    const write = (value: string): void => {
      box.value = value;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    write('');
    await frame();
    const start = performance.now();
    write(typed);
    // The list of results is there once the index is.
    do await frame();
    while (document.querySelector('[data-search-results] ul') === null);
    return performance.now() - start;
  }, text);
}

export function searchTable({ first, names, misspelt }: Searches): string {
  return markdownTable(
    ['first search, ms', 'start of a name, ms', 'misspelt, ms'],
    [[first.toFixed(0), cell(summarize(names)), cell(summarize(misspelt))]],
  );
}
