import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from './canvas';
import type { Language } from '../../src/domain/language';
import type { Status } from '../../src/domain/dataset';
import { messages } from '../../src/i18n/all';
import { LANGUAGE_NAMES } from '../../src/i18n/language-names';
import { handOf, type Hand, type HandName } from './hand';
import { StatesReader } from './states-reader';

/** Where the resident of the tasks lives: in Liantang, WGS 84. */
const HOME = { longitude: 114.165, latitude: 22.563 };
const HOME_ON_MAP = `14/${HOME.latitude}/${HOME.longitude}`;

/** What a clipboard holds and what is shown belong to one page: the words of one language. */
type Words = ReturnType<typeof messages>;

/** A person with one of the tasks that the page is made for, who works it with one hand. */
export class TaskReader extends StatesReader {
  readonly #hand: Hand;
  readonly #handName: HandName;
  readonly #hasMap: boolean;
  #m: Words = messages('en');

  constructor(page: Page, handName: HandName, hasMap: boolean) {
    super(page);
    this.#handName = handName;
    this.#hand = handOf(handName, page);
    this.#hasMap = hasMap;
  }

  /** Comes to the page for the first time; or with Liantang in the middle of the map. */
  async arrives(lang: Language = 'en', at?: 'home'): Promise<void> {
    this.#m = messages(lang);
    await this.page.addInitScript(() => {
      addEventListener(
        'pointerdown',
        () => (document.documentElement.dataset['pointed'] = ''),
        true,
      );
    });
    if (!this.#hasMap) await this.hasNoWebgl();
    await this.opensWithoutMap(at === undefined ? { lang } : { lang, map: HOME_ON_MAP });
    if (this.#hasMap) await this.mapRests();
    else await this.mapNotice.waitFor();
  }

  /** True once a mouse, a finger or a pen has touched the page. */
  async hasPointed(): Promise<boolean> {
    return this.page.evaluate(() => 'pointed' in document.documentElement.dataset);
  }

  /** As the hand suggests: a click on the map, the telephone's own position, or typed coordinates. */
  async looksAroundHome(): Promise<void> {
    await this.#hand.press(this.page.getByText(this.#m.near.heading, { exact: true }).first());
    const ways: Record<HandName, () => Promise<void>> = {
      mouse: async () => {
        await this.#hand.press(this.page.locator('[data-near] [data-way="pick"]'));
        await this.clicksMapAtCamera();
      },
      touch: async () => {
        await this.page.context().grantPermissions(['geolocation']);
        await this.page.context().setGeolocation({ ...HOME, accuracy: 20 });
        await this.#hand.press(this.page.locator('[data-near] [data-way="locate"]'));
      },
      keyboard: async () => {
        const field = this.page.locator('[data-near]').getByLabel(this.#m.near.coordinates);
        await this.#hand.write(field, `${HOME.longitude}, ${HOME.latitude}`);
        await this.presses('Enter');
      },
    };
    await ways[this.#handName]();
    await expect(this.page.locator('[data-list] [data-site] .away').first()).toBeVisible();
  }

  /** The printed distances of the places near home, in metres, in the order of the list. */
  async distancesNear(): Promise<readonly number[]> {
    await this.listIsWhole();
    const texts = await this.page.locator('[data-list] [data-site] .away').allTextContents();
    return texts.map((text) => {
      const [, value = '0', unit = 'm'] = /([\d.]+)\s*(km|m)\b/.exec(text) ?? [];
      return Number(value) * (unit === 'km' ? 1000 : 1);
    });
  }

  async opensNear(id: string): Promise<void> {
    await this.#hand.press(this.page.locator(`[data-list] [data-site="${id}"]`).first());
    await expect(this.detail).toBeVisible();
  }

  /** Types into the search box and opens one of the results. */
  async findsAndOpens(text: string, id: string): Promise<void> {
    await this.#hand.write(this.page.getByRole('searchbox'), text);
    await this.#hand.press(this.searchResults.locator(`[data-hit="${id}"]`));
    await expect(this.detail).toBeVisible();
  }

  async leavesDetail(): Promise<void> {
    await this.#hand.press(this.page.getByRole('button', { name: this.#m.site.back }));
    await expect(this.detail).toHaveCount(0);
  }

  async changesLanguage(lang: Language): Promise<void> {
    this.#m = messages(lang);
    await this.#hand.press(
      this.page.getByRole('button', { name: LANGUAGE_NAMES[lang].name, exact: true }),
    );
    await expect(this.page.locator('html')).toHaveAttribute('lang', lang);
  }

  async filtersByAction(id: string): Promise<void> {
    await this.#hand.press(this.page.locator(`[data-action="${id}"]`));
  }

  async turnsTo(tab: 'places' | 'targets' | 'overview'): Promise<void> {
    await this.#hand.press(this.page.locator(`[data-tab="${tab}"]`));
    await expect(this.page.locator(`[data-tab="${tab}"]`)).toHaveAttribute('aria-selected', 'true');
  }

  async followsNumber(action: string, count: Status | 'targets' | 'located'): Promise<void> {
    await this.#hand.press(
      this.page.locator(`[data-overview="${action}"] [data-count="${count}"]`),
    );
  }

  /** What the clipboard holds after pressing one of the buttons to copy. */
  async copies(what: 'link' | 'citation'): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.#hand.press(this.detail.locator(`[data-way="${what}"]`));
    await expect(this.detail.getByText(this.#m.share.copied[what], { exact: true })).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Another person's page, who was sent this address. */
  async passesOn(address: string): Promise<StatesReader> {
    const other = new StatesReader(await this.page.context().newPage());
    await other.opensAddress(address);
    return other;
  }

  /** Ids of the places listed as lying near the open one, the nearest first. */
  async idsNearby(): Promise<readonly string[]> {
    const rows = this.detail.locator('[data-list="nearby"] [data-site]');
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-site') ?? ''));
  }

  /** The newest result of the open record: status and date. */
  get result(): Locator {
    return this.detail.locator('p', { has: this.page.locator('time') }).first();
  }

  /** Links to what the results rest on. */
  get evidence(): Locator {
    return this.detail.locator('ol li ul a');
  }

  /** How many the overview counts of all actions together; 0 for what it leaves out. */
  async countInAll(status: Status): Promise<number> {
    const number = this.page.locator(`[data-overview="all"] [data-count="${status}"]`);
    return (await number.count()) === 0 ? 0 : this.readsNumber('all', status);
  }

  /** What the open record says in Chinese characters without marking it as Chinese. */
  async strayChinese(): Promise<readonly string[]> {
    return this.detail.evaluate((detail) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(detail, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        const lang = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        if (!lang.startsWith('zh') && /\p{Script=Han}/u.test(textContent ?? '')) {
          texts.push(textContent ?? '');
        }
      }
      return texts;
    });
  }
}

interface Fixtures {
  readonly hand: HandName;
  /** False for a browser that cannot draw the map. */
  readonly hasMap: boolean;
  readonly reader: TaskReader;
}

export const test = base.extend<Fixtures>({
  hand: ['mouse', { option: true }],
  hasMap: [true, { option: true }],
  reader: async ({ page, hand, hasMap }, use) => {
    const reader = new TaskReader(page, hand, hasMap);
    await use(reader);
    expect(await reader.hasPointed()).toBe(hand !== 'keyboard');
    expect(reader.errors).toEqual([]);
  },
});

export { expect };
