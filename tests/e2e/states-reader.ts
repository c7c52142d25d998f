import type { Locator } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/domain/language';
import type { Theme } from '../../src/domain/view';
import { messages } from '../../src/i18n/all';
import { failureMessages } from '../../src/i18n/failures';
import { BaseMapReader } from './basemap-reader';

/** Parts of the page that are fetched one by one, and so can fail or be slow one by one. */
export const FILES = {
  page: /\/assets\/index-[^/]+\.js$/,
  map: /\/assets\/Map-[^/]+\.js$/,
  'map data': /\/assets\/_virtual_map-data-[^/]+\.js$/,
  worker: /\/assets\/maplibre-gl-worker-[^/]+\.js$/,
  rest: /\/assets\/rest-[^/]+\.js$/,
  'Simplified Chinese': /\/assets\/zh-Hans-[^/]+\.js$/,
  'search index': /\/assets\/_virtual_search-index-[^/]+\.js$/,
  distances: /\/assets\/near-[^/]+\.js$/,
} as const;

/** Of a phone's window, in CSS pixels. */
export const PHONE = { width: 390, height: 844 };

/** The last of the languages, so that it need not be changed for the dark. */
const DARK_IN: Language = 'en';

/** One state that the page can be in. */
export interface State {
  readonly name: string;
  /** The address without language and theme. */
  readonly query: string;
  /** What the world does before the page is opened. */
  readonly given?: (reader: StatesReader) => Promise<void>;
  /** What the reader does once the page can be read. */
  readonly then?: (reader: StatesReader, lang: Language) => Promise<void>;
  /** A selector of what tells that the state is reached. */
  readonly seen: string;
  /** What the map is to the state: a part of it, beside the point, or not there at all. */
  readonly map: 'part' | 'beside' | 'none';
  /** True where the page's script does not run, so that nothing can be switched. */
  readonly isDead?: true;
}

export type PagePart = keyof typeof FILES;

/** A reader in whose hands the page gets into every state that it can be in. */
export class StatesReader extends BaseMapReader {
  /** Opens an address without language and theme, in these. */
  async opensIn(query: string, lang: Language, theme: Theme): Promise<void> {
    const [keys = '', hash = ''] = query.split('#');
    const address = new URLSearchParams(keys);
    address.set('lang', lang);
    address.set('theme', theme);
    await this.page.goto(`/?${address.toString()}${hash === '' ? '' : `#${hash}`}`);
  }

  /** Lets the time pass after which the page says that its script has not come. */
  async waitsForScript(): Promise<void> {
    await this.page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
  }

  /** Brings the page into a state. */
  async entersState(state: State, lang: Language, theme: Theme): Promise<void> {
    await state.given?.(this);
    await this.opensIn(state.query, lang, theme);
    if (state.isDead === true) await this.waitsForScript();
    else if (state.map !== 'beside') await this.wantsMap();
    await state.then?.(this, lang);
    await this.sees(state.seen);
  }

  /** Changes language and theme and nothing else, as Back and Forward do: with no click, no load. */
  async readsIn(lang: Language, theme: Theme): Promise<void> {
    await this.#turnsTo((query) => {
      query.set('lang', lang);
      query.set('theme', theme);
    });
    const shown = this.page.locator(`html[lang="${lang}"][data-theme="${theme}"]`);
    await shown.waitFor({ state: 'attached' });
  }

  /**
   * What axe finds wrong of what the page shows, in every language, in the dark, and narrow. The dark in one
   * language stands for all: a theme changes colours alone, and a language none.
   */
  async faultsInEveryLook(
    enter: (lang: Language, theme: Theme) => Promise<void>,
  ): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const lang of LANGUAGES) {
      await enter(lang, 'light');
      for (const fault of await this.accessibilityFaults()) faults.push(`${lang}: ${fault}`);
    }
    await enter(DARK_IN, 'dark');
    for (const fault of await this.accessibilityFaults('colours')) faults.push(`dark: ${fault}`);
    await this.page.setViewportSize(PHONE);
    for (const fault of await this.accessibilityFaults()) faults.push(`narrow: ${fault}`);
    return faults;
  }

  /** Changes the filter to what a query says, and nothing else. */
  async filtersBy(filter: string): Promise<void> {
    await this.#turnsTo((query) => {
      for (const key of ['action', 'kind', 'status', 'located']) query.delete(key);
      for (const [key, value] of new URLSearchParams(filter)) query.set(key, value);
    });
  }

  /** Turns the open page to another query, as Back and Forward do: with no click, no load. */
  async #turnsTo(change: (query: URLSearchParams) => void): Promise<void> {
    const address = new URL(this.page.url());
    change(address.searchParams);
    await this.page.evaluate((next) => {
      history.replaceState(history.state, '', next);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    }, address.href);
  }

  async hasNoWebgl(): Promise<void> {
    await this.page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
        value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
        },
      });
    });
  }

  /** The part is asked for and never comes. */
  async waitsFor(part: PagePart): Promise<void> {
    await this.page.route(FILES[part], () => undefined);
  }

  /** The part is asked for and the network fails. */
  async cannotLoad(part: PagePart): Promise<void> {
    await this.page.route(FILES[part], (route) => route.abort());
  }

  async canLoadAgain(): Promise<void> {
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
  }

  async triesAgain(lang: Language): Promise<void> {
    await this.retry(lang).click();
  }

  /** Tries again where that loads the page anew. */
  async triesPageAgain(lang: Language): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.triesAgain(lang);
    await loaded;
  }

  /** The button that asks again for what did not come. */
  retry(lang: Language): Locator {
    return this.page.getByRole('button', { name: failureMessages(lang).retry });
  }

  /** Clicks on a link of the page by its text. */
  async follows(text: string): Promise<void> {
    await this.page.getByRole('link', { name: text, exact: true }).click();
  }

  async triesLanguageAgain(lang: Language): Promise<void> {
    const { retry } = failureMessages(lang);
    await this.failure.last().getByRole('button', { name: retry }).click();
  }

  /** What the page itself says where its script does not come. */
  get lateNotice(): Locator {
    return this.page.locator('#late');
  }

  async goesOffline(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  async losesMap(): Promise<void> {
    await this.page.locator('canvas.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }

  async refusesPosition(): Promise<void> {
    await this.page.context().clearPermissions();
    await this.page.locator('[data-way="locate"]').click();
  }

  async picksOnMap(): Promise<void> {
    await this.page.locator('[data-way="pick"]').click();
  }

  async unfoldsNear(): Promise<void> {
    await this.page.locator('details[data-fold="near"]').locator('summary').click();
  }

  async reportsMistake(): Promise<void> {
    await this.page.locator('[data-way="mistake"]').click();
  }

  async takesTour(lang: Language): Promise<void> {
    await this.asksForHelp();
    await this.helpDialog.getByRole('button', { name: messages(lang).help.tour }).click();
  }

  async unfoldsBaseMaps(): Promise<void> {
    await this.page.locator('[data-base-map-switch] button[aria-expanded="false"]').click();
  }

  async unfoldsFilters(lang: Language): Promise<void> {
    await this.page.getByText(messages(lang).filter.more, { exact: true }).click();
  }

  /** The sentence, with a way to try again, in place of a part that did not come. */
  get failure(): Locator {
    return this.page.locator('[data-load-failed], [data-ask]');
  }

  get searchFailure(): Locator {
    return this.page.locator('[data-load-failed="search"]');
  }

  get distancesFailure(): Locator {
    return this.page.locator('[data-load-failed="distances"]');
  }

  /** Waits until what tells the state is on the page, and nothing moves any more. */
  async sees(selector: string): Promise<void> {
    await this.page.locator(selector).first().waitFor({ timeout: 45_000 });
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      const ends = document.getAnimations().map((animation) => animation.finished);
      await Promise.allSettled(ends);
    });
  }
}
