import { expect } from '@playwright/test';
import type { Language } from '../../src/domain/language';
import { offlineMessages } from '../../src/i18n/offline';
import { Reader } from './reader';

/** A reader whose browser keeps the page, and who meets it again later. */
export class OfflineReader extends Reader {
  /** Waits until the browser has kept the whole page. */
  async isKept(): Promise<void> {
    await this.page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() => this.page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated');
  }

  /** Opens the address anew, as on another day. */
  async comesAgain(): Promise<void> {
    await this.page.reload();
  }

  /** Comes back to the window after a while in another one. */
  async turnsBackToThePage(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  async isToldOfNewVersion(lang: Language): Promise<void> {
    await expect(this.page.getByText(offlineMessages(lang).newVersion)).toBeVisible();
  }

  async loadsNewVersion(lang: Language): Promise<void> {
    await this.page.getByRole('button', { name: offlineMessages(lang).load }).click();
  }

  async postponesNewVersion(lang: Language): Promise<void> {
    await this.page.getByRole('button', { name: offlineMessages(lang).later }).click();
    await expect(this.page.getByText(offlineMessages(lang).newVersion)).toHaveCount(0);
  }

  async isToldOfBeingOffline(lang: Language): Promise<void> {
    await expect(this.page.getByText(offlineMessages(lang).offlineKept)).toBeVisible();
  }

  /** Marks the document, so that a reload can be told. */
  async marksDocument(): Promise<() => Promise<boolean>> {
    await this.page.evaluate(() => Object.assign(document, { isMarked: true }));
    return () => this.page.evaluate(() => 'isMarked' in document);
  }

  /** The word that a version of the tests has in its page. */
  async version(): Promise<string | null> {
    return this.page.locator('meta[name="version"]').getAttribute('content', { timeout: 5_000 });
  }

  /** Texts of all kept copies of the page itself, each once. */
  async keptPages(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      const texts: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (new URL(request.url).pathname !== '/index.html') continue;
          texts.push((await (await cache.match(request))?.text()) ?? '');
        }
      }
      return texts;
    });
  }

  async keptCaches(): Promise<readonly string[]> {
    return this.page.evaluate(() => caches.keys());
  }

  async serviceWorkers(): Promise<number> {
    return this.page.evaluate(
      async () => (await navigator.serviceWorker.getRegistrations()).length,
    );
  }

  /** What the browser has against installing the page, in its own words. */
  async obstaclesToInstalling(): Promise<readonly string[]> {
    const session = await this.page.context().newCDPSession(this.page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Each test has a window of its own that keeps nothing: this one obstacle is the test's.
    return installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito');
  }
}
