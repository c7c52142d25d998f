import type { FrameLocator, Locator, Page } from '@playwright/test';
import { axeFaults } from './axe';
import { expect, IN_MOTION, test as base } from './canvas';
import { LANGUAGES, type Language } from '../../src/domain/language';
import type { Theme } from '../../src/domain/view';
import { messages } from '../../src/i18n/all';
import { LANGUAGE_NAMES } from '../../src/i18n/language-names';
import { watchPolicy } from './watch-policy';

/** What a reader asks the address for; the language is always said, so that texts can be expected. */
interface Asked {
  readonly lang?: Language;
  readonly theme?: Theme;
  readonly action?: string;
  readonly status?: string;
  readonly tab?: string;
  readonly near?: string;
  readonly site?: string;
  readonly target?: string;
  /** `zoom/lat/lon`. */
  readonly map?: string;
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A theme changes custom properties and nothing else of the page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Waits until the page's own script has put together what stands in place of what was to be read at first. */
async function pageStands(document: Page | FrameLocator): Promise<void> {
  await document.locator('#late').waitFor({ state: 'detached' });
}

/** Reaches for the picture of the map without a pointer, which would go on pointing at what comes to lie under it. */
export async function wantMapOf(document: Page | FrameLocator): Promise<void> {
  await pageStands(document);
  await document.locator('#picture').dispatchEvent('pointerover');
}

/** Waits for a map that was asked for. */
export async function restingMap(document: Page | FrameLocator): Promise<void> {
  const idle = document.locator('[data-state="idle"]');
  await idle.waitFor({ timeout: 45_000 });
  await document.locator('[data-picture]').waitFor({ state: 'hidden' });
  await idle.waitFor({ timeout: 45_000 });
}

/** How many sites or targets a part of the panel holds. */
export type ListName = 'located' | 'unlocated' | 'placeless' | 'targets' | 'all-targets';

/**
 * A person who reads the page: the only place of the browser tests that knows the page's structure.
 * Every request and message of the page is watched from the first.
 */
export class Reader {
  readonly page: Page;
  /** Warnings and errors of the console, and uncaught errors. */
  readonly complaints: string[] = [];
  /** Uncaught errors alone. */
  readonly errors: string[] = [];
  /** Texts of alerts and the like, which nothing here may open. */
  readonly dialogs: string[] = [];
  readonly foreignRequests: string[] = [];
  #lang: Language = 'zh-Hant';

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      // Playwright's own word where a test allows no service worker.
      if (message.text().startsWith('Service Worker registration blocked')) return;
      // The browser's own way to the canvas where no graphics card puts the page together.
      if (message.text().includes('GPU stall due to ReadPixels')) return;
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => {
      this.complaints.push(String(error));
      this.errors.push(String(error));
    });
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') {
        this.foreignRequests.push(request.url());
      }
    });
  }

  /** Opens the page and waits until the map has come to rest. */
  async opens(asked: Asked = {}): Promise<void> {
    await this.opensWithoutMap(asked);
    await this.mapRests();
  }

  /** Opens the page and wants the map, where none is expected. */
  async opensWithoutMap(asked: Asked = {}): Promise<void> {
    await this.reads(asked);
    await this.wantsMap();
  }

  /** Opens the page for what it says: the map may wait. */
  async reads({ lang = 'zh-Hant', map, ...rest }: Asked = {}): Promise<void> {
    this.#lang = lang;
    const query = new URLSearchParams({ lang, ...rest });
    const hash = map === undefined ? '' : `#map=${map}`;
    await this.page.goto(`/?${query.toString()}${hash}`);
    await expect(this.#panel.getByRole('heading', { level: 1 })).toBeVisible();
    await pageStands(this.page);
  }

  async opensAddress(address: string): Promise<void> {
    const asked = new URL(address, 'http://localhost').searchParams.get('lang');
    this.#lang = LANGUAGES.find((lang) => lang === asked) ?? this.#lang;
    await this.page.goto(address);
    await expect(this.#panel.getByRole('heading', { level: 1 })).toBeVisible();
    await this.wantsMap();
  }

  /** Reaches for the picture, for which the map waits where it is drawn in software. */
  async wantsMap(): Promise<void> {
    await wantMapOf(this.page);
  }

  /** Waits for the map to have drawn everything and to stand still, with no picture before it. */
  async mapRests(): Promise<void> {
    await this.mapRestsIn(this.page);
  }

  /** The same in the page or in a frame of it. */
  protected async mapRestsIn(document: Page | FrameLocator): Promise<void> {
    await wantMapOf(document);
    await restingMap(document);
  }

  /** Moves the camera to `zoom/lat/lon` and waits until all is drawn. */
  async goesTo(camera: string): Promise<void> {
    await this.page.evaluate(
      (hash) =>
        new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true });
          location.hash = hash;
        }),
      `#map=${camera}`,
    );
    await this.mapRests();
  }

  /** What the page shows of the map before that has drawn. */
  get firstPicture(): Locator {
    return this.page.locator('[data-picture]');
  }

  async choosesAction(id: string): Promise<void> {
    await this.page.locator(`[data-action="${id}"]`).click();
  }

  async clearsFilter(): Promise<void> {
    await this.#panel.getByRole('button', { name: messages(this.#lang).filter.clear }).click();
  }

  async switchesTo(lang: Language): Promise<void> {
    this.#lang = lang;
    await this.page.getByRole('button', { name: LANGUAGE_NAMES[lang].name, exact: true }).click();
  }

  async switchesTheme(): Promise<void> {
    const { light, dark } = messages(this.#lang).theme.switchTo;
    await this.page.getByRole('button', { name: new RegExp(`^(${light}|${dark})$`) }).click();
  }

  async opensSiteInList(id: string): Promise<void> {
    await this.#panel.locator(`[data-list] [data-site="${id}"]`).click();
  }

  async opensTargetInList(id: string): Promise<void> {
    await this.#panel.locator(`[data-list] [data-target="${id}"]`).first().click();
  }

  async searches(text: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(text);
  }

  async choosesFacet(name: string): Promise<void> {
    const facets = this.#panel.locator('details', {
      has: this.page.getByText(messages(this.#lang).filter.more),
    });
    if ((await facets.getAttribute('open')) === null) await facets.locator('summary').click();
    await facets.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  }

  async removesChip(name: string): Promise<void> {
    const label = messages(this.#lang).filter.remove(name);
    await this.#panel.getByRole('button', { name: label }).click();
  }

  async opensTab(tab: 'places' | 'targets' | 'overview'): Promise<void> {
    await this.#panel
      .getByRole('tab', { name: new RegExp(`^${messages(this.#lang).tabs[tab]}`) })
      .click();
  }

  /** Clicks a number of the overview: of an action or of `all`, and what it counts. */
  async clicksNumber(action: string, count: string): Promise<void> {
    await this.#number(action, count).click();
  }

  /** The value of a number of the overview. */
  async readsNumber(action: string, count: string): Promise<number> {
    const text = (await this.#number(action, count).textContent()) ?? '';
    return Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
  }

  async dropsEmptyFilter(): Promise<void> {
    await this.#panel.getByRole('button', { name: messages(this.#lang).list.dropFilter }).click();
  }

  async asksForHelp(): Promise<void> {
    // Until its script has come the page hears no key.
    await expect(this.#panel).toBeVisible();
    await this.page.keyboard.press('?');
  }

  async startsTour(): Promise<void> {
    const { help } = messages(this.#lang);
    await this.page.getByRole('dialog').getByRole('button', { name: help.tour }).click();
  }

  async stepsTour(direction: 'next' | 'previous' | 'pause' | 'stop'): Promise<void> {
    const name = messages(this.#lang).tour[direction];
    await this.tour.getByRole('button', { name, exact: true }).click();
  }

  async onlyShowsPlacesInView(): Promise<void> {
    await this.#panel.getByRole('checkbox', { name: messages(this.#lang).list.inView }).check();
  }

  async opensOtherHere(id: string): Promise<void> {
    await this.#popup.locator(`[data-also-here="${id}"]`).click();
  }

  async pointsAtSiteInList(id: string): Promise<void> {
    await this.#panel.locator(`[data-list] [data-site="${id}"]`).hover();
  }

  async goesBackToList(): Promise<void> {
    await this.#panel.getByRole('button', { name: messages(this.#lang).site.back }).click();
  }

  /** Clicks what the camera of the address points at: the middle of the part that no panel covers. */
  async clicksMapAtCamera(): Promise<void> {
    const { x, y } = await this.middleOfMap();
    await this.page.mouse.click(x, y);
  }

  /** The middle of the part of the map that no panel covers, in CSS pixels of the window. */
  async middleOfMap(): Promise<{ readonly x: number; readonly y: number }> {
    const { left, top, width, height } = await this.#freeMap();
    return { x: left + width / 2, y: top + height / 2 };
  }

  async clicksActionInPopup(id: string): Promise<void> {
    await this.#popup.locator(`[data-open="${id}"]`).click();
  }

  async clicksTargetInPopup(id: string): Promise<void> {
    await this.#popup.locator(`[data-target="${id}"]`).click();
  }

  async closesPopup(): Promise<void> {
    await this.page
      .locator('.maplibregl-popup')
      .getByRole('button', { name: messages(this.#lang).site.close })
      .click();
  }

  async presses(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Presses Tab until a place of the list has the focus. */
  async tabsToFirstPlace(): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('Tab');
      await expect(this.page.locator('[data-list] [data-site]:focus')).toHaveCount(1, {
        timeout: 200,
      });
    }).toPass();
  }

  async goesBack(): Promise<void> {
    await this.page.goBack();
  }

  async goesForward(): Promise<void> {
    await this.page.goForward();
  }

  async historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  async pullsSheet(): Promise<void> {
    await this.page.getByRole('button', { name: messages(this.#lang).sheet.handle }).click();
  }

  /** Waits for the list to hold all its rows: at the start it grows whenever the browser is idle. */
  async listIsWhole(): Promise<void> {
    await expect(this.page.locator('#list[aria-busy="true"]')).toHaveCount(0);
  }

  /** Ids in one list of the panel, in its order. */
  async idsInList(list: ListName): Promise<readonly string[]> {
    await this.listIsWhole();
    const rows = this.page.locator(`[data-list="${list}"] :is([data-site], [data-target])`);
    return rows.evaluateAll((elements) =>
      elements.map(
        (element) => element.getAttribute('data-site') ?? element.getAttribute('data-target') ?? '',
      ),
    );
  }

  /** Ids of the sites that the map shows in view, sorted. */
  async idsOnMap(): Promise<readonly string[]> {
    await this.mapRests();
    const drawn = await this.page
      .locator('[data-map-stage]')
      .evaluate((stage: HTMLElement & { mapApi?: { drawnSites(): string[] } }) =>
        stage.mapApi?.drawnSites(),
      );
    return [...new Set(drawn)].toSorted();
  }

  /** The figures beside an action in the filter: targets and sites. */
  async countsOfAction(id: string): Promise<readonly number[]> {
    const counts = this.page.locator(`[data-action="${id}"] .count`);
    return (await counts.allTextContents()).map(Number);
  }

  /** Ids of the search results, the best first. */
  async idsFound(): Promise<readonly string[]> {
    const hits = this.page.locator('[data-search-results] [data-hit]');
    return hits.evaluateAll((elements) =>
      elements.map((hit) => hit.getAttribute('data-hit') ?? ''),
    );
  }

  /** The list of places: near a chosen spot with their distances, nearest first. */
  get near(): Locator {
    return this.page.locator('[data-list="located"]');
  }

  async idsNear(): Promise<readonly string[]> {
    const rows = this.near.locator('[data-site]');
    return rows.evaluateAll((elements) =>
      elements.map((row) => row.getAttribute('data-site') ?? ''),
    );
  }

  /** The row of a target in the list that is shown. */
  row(id: string): Locator {
    return this.page.locator(`[data-list] [data-target="${id}"]`);
  }

  get tour(): Locator {
    return this.page.getByRole('region', { name: messages(this.#lang).tour.label });
  }

  get helpDialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get searchResults(): Locator {
    return this.page.locator('[data-search-results]');
  }

  get detail(): Locator {
    return this.page.locator('[data-detail]');
  }

  get popup(): Locator {
    return this.#popup;
  }

  get openAction(): Locator {
    return this.page.locator('[data-open-action]');
  }

  get announcement(): Locator {
    return this.#panel.getByRole('status');
  }

  get mapNotice(): Locator {
    return this.page.locator('[data-map-failure]').getByRole('status');
  }

  get query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** The camera in the address: zoom, latitude, longitude. */
  get camera(): readonly number[] {
    const hash = new URL(this.page.url()).hash.replace('#map=', '');
    return hash.split('/').map(Number);
  }

  async language(): Promise<string | null> {
    return this.page.locator('html').getAttribute('lang');
  }

  async theme(): Promise<string | null> {
    return this.page.locator('html').getAttribute('data-theme');
  }

  /** Height of the map above the sheet, in CSS pixels. */
  async freeMapHeight(): Promise<number> {
    return (await this.#freeMap()).height;
  }

  /** Height of the sheet once it has stopped moving, in CSS pixels. */
  async restingSheetHeight(): Promise<number> {
    return this.#panel.evaluate(async (panel) => {
      await Promise.all(panel.getAnimations().map((animation) => animation.finished));
      return panel.getBoundingClientRect().height;
    });
  }

  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }

  /** Text of what has the focus. */
  async focusedText(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  }

  /** Number of different colours in the middle of the map: a map that failed to draw has one or two. */
  async coloursOfMap(): Promise<number> {
    const { left, top, width, height } = await this.#freeMap();
    const picture = await this.page.screenshot({
      clip: { x: left, y: top, width, height },
    });
    return this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const colours = new Set<number>();
      for (let i = 0; i < pixels.length; i += 4) {
        colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
      }
      return colours.size;
    }, picture.toString('base64'));
  }

  /** What axe finds wrong, one line each: of all it knows, or only of the rules that another theme could break. */
  async accessibilityFaults(rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
    return axeFaults(this.page, {
      runOnly:
        rules === 'all' ? { type: 'tag', values: RULES } : { type: 'rule', values: COLOUR_RULES },
    });
  }

  #number(action: string, count: string): Locator {
    return this.page.locator(`[data-overview="${action}"] [data-count="${count}"]`);
  }

  get #panel(): Locator {
    return this.page.locator('[data-panel]');
  }

  get #popup(): Locator {
    return this.page.locator('[data-popup]');
  }

  /** The part of the window that shows the map, in CSS pixels. */
  async #freeMap(): Promise<{ left: number; top: number; width: number; height: number }> {
    const size = this.page.viewportSize() ?? { width: 1280, height: 800 };
    const panel = await this.#panel.boundingBox();
    const isSheet = panel !== null && panel.width >= size.width - 1;
    const left = isSheet || panel === null ? 0 : panel.x + panel.width + 8;
    const bottom = isSheet ? panel.y : size.height;
    return { left, top: 0, width: size.width - left, height: bottom };
  }
}

export const test = base.extend<{
  reader: Reader;
  violations: string[];
  provoked: RegExp | null;
}>({
  // What a test means to have refused. Header and page carry the policy both, and the second report may be late.
  provoked: [null, { option: true }],
  // Every test runs under the policy of the build.
  violations: [
    async ({ page, provoked }, use) => {
      const violations = await watchPolicy(page);
      await use(violations);
      const unexpected = violations.filter((violation) => !(provoked?.test(violation) ?? false));
      expect(unexpected, 'refused by the Content-Security-Policy').toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page }, use) => {
    await use(new Reader(page));
  },
});

export { expect, IN_MOTION };
