import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { PNG } from 'pngjs';
import { drawFrame, withholdDrawing } from './withheld';
import { distance, readPicture, shrink, type Distance } from './picture';
import { wantMapOf } from './reader';
import views from './views.json' with { type: 'json' };

/** A state of the page worth looking at. */
export interface NamedView {
  readonly name: string;
  /** Query and hash; the camera is the middle of the part of the map that no panel covers. */
  readonly address: string;
  /** Of the window, in CSS pixels; narrow ones are phones. */
  readonly size: readonly number[];
  readonly media?: string;
}

export const VIEWS: readonly NamedView[] = views;

/** The view of this name. Throws where there is none. */
export function named(name: string): NamedView {
  const view = VIEWS.find((candidate) => candidate.name === name);
  if (view === undefined) throw new Error(`No view "${name}"`);
  return view;
}

/** Folder of the pictures that the views are compared with. */
export const PICTURES = 'tests/e2e/views';

/** How far a picture made by `mapPicture` is from the one that is kept of the view. */
export function fromKept({ name }: NamedView, picture: PNG): Distance {
  return distance(picture, readPicture(readFileSync(`${PICTURES}/${name}.png`)));
}

/** A hillside where the map writes nothing: `#map=zoom/lat/lon`. */
const NAMELESS = '#map=17.5/22.62/114.3';

/** Opens the view in a page of its own; `prepare` comes before the page asks for anything. */
export async function openView(
  browser: Browser,
  origin: string,
  { address, size, media }: NamedView,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const [width = 1280, height = 800] = size;
  const isPhone = width < 600;
  const page = await browser.newPage({
    viewport: { width, height },
    isMobile: isPhone,
    hasTouch: isPhone,
    locale: 'en-GB',
    colorScheme: 'light',
    // The camera jumps, so that no picture is taken on the way.
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await page.emulateMedia({ media: media === 'print' ? 'print' : 'screen' });
  await withholdDrawing(page);
  await prepare?.(page);
  await page.goto(`${origin}/${address}`);
  await mapRests(page);
  if (media === 'print') await page.locator('[data-printed-map]').waitFor({ timeout: 60_000 });
  else await turnToView(page, { address });
  return page;
}

/** Turns the page of another view, of the same size and medium, to this one without loading it again. */
export async function turnToView(
  page: Page,
  { address }: Pick<NamedView, 'address'>,
): Promise<void> {
  await turnFromAfar(page, address);
  await turnFromAfar(page, address);
  await drawFrame(page);
}

/**
 * Looks away, to where nothing is open and nothing has a name, and goes to the address from there: a label
 * stays on the side of its badge that it was first given, and which that was depends on what was shown before.
 * Where its data was not there yet it depends on what came first, too: only the second time is always alike.
 */
async function turnFromAfar(page: Page, address: string): Promise<void> {
  const away = new URL(address, page.url());
  away.searchParams.delete('site');
  away.searchParams.delete('target');
  away.hash = NAMELESS;
  await turn(page, away.href);
  await mapRests(page);
  await turn(page, address);
  await mapRests(page);
}

/**
 * Goes to an address as Back and Forward do, and waits for the frame that shows it. Without a camera it begins at
 * home, as where a page is new, in the same frame: what a frame at home showed would keep its sides, too.
 */
async function turn(page: Page, address: string): Promise<void> {
  await page
    .locator('[data-map-stage]')
    .evaluate(async (stage: HTMLElement & { mapApi?: { home(): void } }, next) => {
      if (!next.includes('#')) stage.mapApi?.home();
      history.replaceState(history.state, '', next);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
      if (next.includes('#')) dispatchEvent(new HashChangeEvent('hashchange'));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, address);
}

/**
 * True where one page can show both, one after the other: what is drawn for paper stays as it is, and another theme
 * takes over where the labels of the one before stood.
 */
export function sharesPage(a: NamedView, b: NamedView): boolean {
  const isAlike = a.size.join() === b.size.join() && themeOf(a) === themeOf(b);
  return isAlike && a.media !== 'print' && b.media !== 'print';
}

function themeOf({ address }: NamedView): string | null {
  return new URLSearchParams(address.split('#')[0]).get('theme');
}

async function mapRests(page: Page): Promise<void> {
  await wantMapOf(page);
  const rests = page.locator('[data-state="idle"]');
  await rests.waitFor({ timeout: 60_000 });
  await page.locator('[data-picture]').waitFor({ state: 'hidden' });
  await page.evaluate(() => document.fonts.ready);
  await rests.waitFor();
}

/** The map of an open view without what stands on it, one pixel a cell. */
export async function mapPicture(page: Page) {
  // The policy of the page refuses the style element that a screenshot would put in.
  const hidden = await page.evaluateHandle(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'body * { visibility: hidden !important } .maplibregl-canvas, [data-printed-map] { visibility: visible !important }',
    );
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  });
  const photograph = await page.screenshot();
  await hidden.evaluate((sheet) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return shrink(readPicture(photograph));
}
