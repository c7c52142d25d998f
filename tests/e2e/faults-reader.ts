import { expect, type FrameLocator, type Locator } from '@playwright/test';
import type { Language } from '../../src/domain/language';
import { messages } from '../../src/i18n/all';
import type { Embedder } from './embedder';
import { distance, isAlike, readPicture, shrink } from './picture';
import { FILES, StatesReader, type PagePart } from './states-reader';

/** What may come in place of a part of the page. */
const INSTEAD = {
  'a page of the server': { contentType: 'text/html', change: () => '<!doctype html><p>Not found' },
  'a part of it': {
    contentType: 'text/javascript',
    change: (text: string) => text.slice(0, text.length / 2),
  },
  'one that throws': { contentType: 'text/javascript', change: () => 'throw new Error("broken")' },
} as const;

/** A reader whom the world lets down. */
export class FaultsReader extends StatesReader {
  /** Everything that remembers throws, as where cookies are blocked, and so do other refusals of a browser. */
  async hasNoStorage(): Promise<void> {
    await this.page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('blocked', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
        Object.defineProperty(globalThis, name, { get: refuse });
      }
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
    });
  }

  async hasFullStorage(): Promise<void> {
    await this.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
  }

  /** The browser lets nobody write into the history. */
  async cannotWriteHistory(): Promise<void> {
    await this.page.addInitScript(() => {
      History.prototype.pushState = History.prototype.replaceState = () => {
        throw new DOMException('too often', 'SecurityError');
      };
    });
  }

  /** Something else comes in place of a part of the page. */
  async getsInstead(part: PagePart, what: keyof typeof INSTEAD): Promise<void> {
    const { contentType, change } = INSTEAD[what];
    await this.page.route(FILES[part], async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ contentType, body: change(text) });
    });
  }

  /** From now on the page fails while it shows a number with a unit. */
  async breaksNumbers(): Promise<void> {
    await this.page.evaluate(() => {
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
        get() {
          throw new Error('broken');
        },
      });
    });
  }

  /** An error that nothing catches, as of a forgotten case. */
  async meetsError(text: string): Promise<void> {
    await this.page.evaluate((message) => {
      setTimeout(() => {
        throw new Error(message);
      });
    }, text);
    await expect.poll(() => this.errors.join()).toContain(text);
  }

  /** The sentence about an error, in place of the page or above the map. */
  get apology(): Locator {
    return this.page.locator('.broken, [data-ask]');
  }

  async goesOn(lang: Language): Promise<void> {
    await this.apology.getByRole('button', { name: messages(lang).notices.goOn }).click();
  }

  async reloads(lang: Language): Promise<void> {
    await this.apology.getByRole('button', { name: messages(lang).notices.reload }).click();
  }

  /** The map loses its context, and gets it back when the function is called. */
  async losesMapForAWhile(): Promise<() => Promise<void>> {
    const canvas = this.page.locator('canvas.maplibregl-canvas');
    const loser = await canvas.evaluateHandle((element: HTMLCanvasElement) =>
      element.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
    );
    await loser.evaluate((extension) => extension?.loseContext());
    await expect(this.mapNotice).toBeVisible();
    return async () => {
      await loser.evaluate((extension) => extension?.restoreContext());
      await expect(this.mapNotice).toHaveCount(0);
      await this.mapRests();
    };
  }

  /** Waits for the sentence that the map cannot start. */
  async isToldOfMissingMap(lang: Language): Promise<void> {
    const text = messages(lang).notices.worker;
    await expect(this.page.getByText(text)).toBeVisible({ timeout: 40_000 });
  }

  /** In the help, so that `/` and `?` do nothing. */
  async turnsSingleKeysOff(lang: Language): Promise<void> {
    await this.asksForHelp();
    await this.helpDialog.getByRole('checkbox').uncheck();
    await this.helpDialog.getByRole('button', { name: messages(lang).help.close }).click();
  }

  /** Whether the map looks as it did when this was first called. */
  async remembersMap(): Promise<() => Promise<boolean>> {
    const photograph = async () => {
      await this.mapRests();
      const { x, y } = await this.middleOfMap();
      const clip = { x: x - 250, y: y - 250, width: 500, height: 500 };
      return shrink(readPicture(await this.page.screenshot({ clip })));
    };
    const before = await photograph();
    return async () => isAlike(distance(before, await photograph()));
  }

  /** Turns the camera to what the hash says, as a reader who edits the address. */
  async editsHash(hash: string): Promise<void> {
    await this.page.evaluate((next) => {
      location.hash = next;
    }, hash);
  }

  /** Changes the filter, language and theme faster than the page can follow, then settles. */
  async playsWildly(): Promise<void> {
    await this.page.evaluate(async () => {
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let turn = 0; turn < 10; turn += 1) {
        for (const button of all('[data-action]')) button.click();
        for (const button of all('[role="group"] > button[lang]')) button.click();
        for (const tab of all('[role="tab"]')) tab.click();
        if (turn % 3 === 0) await frame();
        all('[data-list] [data-site]').at(turn)?.click();
        if (turn % 2 === 0) all('[data-detail] button')[0]?.click();
      }
    });
  }

  /** The window becomes this large, 0 included, and as large as before. */
  async resizes(...sizes: readonly (readonly [number, number])[]): Promise<void> {
    const before = this.page.viewportSize();
    for (const [width, height] of sizes) await this.page.setViewportSize({ width, height });
    if (before !== null) await this.page.setViewportSize(before);
  }

  /** Opens a page of another origin that shows this one in a narrow frame and sends it messages of every kind. */
  async isFramed(query: string, embedder: Embedder): Promise<FrameLocator> {
    await this.page.goto(embedder.addressOf(query));
    const frame = this.page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await this.page.evaluate(() => {
      const target = document.querySelector('iframe')?.contentWindow;
      const messages = [
        '<img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        { type: 'SKIP_WAITING' },
        { type: 'navigate', url: 'https://attacker.invalid/' },
        JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
        null,
      ];
      for (const message of messages) target?.postMessage(message, '*');
    });
    return frame;
  }
}
