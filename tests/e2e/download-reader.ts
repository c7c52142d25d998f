import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { DOWNLOAD_LABEL } from '../../src/i18n/download-label';
import type { Language } from '../../src/domain/language';
import { Reader } from './reader';

/** What the browser saved. */
export interface Saved {
  readonly name: string;
  readonly text: string;
}

/** A reader who takes the list home. */
export class DownloadReader extends Reader {
  async opensDownloads(lang: Language = 'en'): Promise<void> {
    await this.page.getByRole('button', { name: DOWNLOAD_LABEL[lang], exact: true }).click();
    await expect(this.#menu).toBeVisible();
  }

  async closesDownloadsByKey(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.#menu).toHaveCount(0);
  }

  /** Saves the list in a format: `places-csv`, `targets-json` and so on. */
  async saves(file: string): Promise<Saved> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.#menu.locator(`[data-save="${file}"]`).click(),
    ]);
    const name = download.suggestedFilename();
    await expect(this.#menu.getByRole('status')).toContainText(name);
    return { name, text: await readFile(await download.path(), 'utf8') };
  }

  /** Names and contents of the files of all data that the menu links to. */
  async followsLinks(): Promise<readonly Saved[]> {
    const links = await this.#menu.getByRole('link').all();
    return Promise.all(
      links.map(async (link) => {
        const address = new URL((await link.getAttribute('href')) ?? '', this.page.url());
        const response = await this.page.request.get(address.href);
        expect(response.ok()).toBe(true);
        return { name: address.pathname.split('/').at(-1) ?? '', text: await response.text() };
      }),
    );
  }

  /** Smallest height of what can be pressed in the menu, in CSS pixels. */
  async lowestButton(): Promise<number> {
    const heights = await this.page
      .locator('[data-download], [data-download-menu] :is(button, a)')
      .evaluateAll((elements) => elements.map((each) => each.getBoundingClientRect().height));
    return Math.min(...heights);
  }

  /** The page's data for machines, as a search engine reads it. */
  async structuredData(): Promise<Record<string, unknown>> {
    const text = await this.page.locator('script[type="application/ld+json"]').textContent();
    return JSON.parse(text ?? '') as Record<string, unknown>;
  }

  async feedAddresses(): Promise<readonly string[]> {
    const links = this.page.locator('link[rel="alternate"][type="application/feed+json"]');
    return links.evaluateAll((elements) => elements.map((each) => each.getAttribute('href') ?? ''));
  }

  get #menu() {
    return this.page.locator('[data-download-menu]');
  }
}
