import type { Locator } from '@playwright/test';
import { expect, test as base } from './canvas';
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/domain/language';
import { messages } from '../../src/i18n/all';
import { suggestMessages } from '../../src/i18n/suggest';
import { Reader } from './reader';

/** A reader who knows better where a place is. */
export class SuggestReader extends Reader {
  async startsSuggestion(): Promise<void> {
    await this.page.locator('[data-suggest]').click();
    await expect(this.suggestion).toBeVisible();
  }

  get suggestion(): Locator {
    return this.page.locator('[data-suggestion]');
  }

  async dragsSuggestion(right: number, down: number): Promise<void> {
    const box = await this.#pin.boundingBox();
    if (box === null) throw new Error('The pin is not on the map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + right, y + down, { steps: 4 });
    await this.page.mouse.up();
  }

  async nudgesSuggestion(key: string): Promise<void> {
    await this.#pin.focus();
    await this.page.keyboard.press(key);
  }

  async typesPosition(text: string, lang: Language): Promise<void> {
    const field = this.suggestion.getByRole('textbox', { name: messages(lang).near.coordinates });
    await field.fill(text);
    await field.press('Enter');
  }

  /** Longitude and latitude as the field has them. */
  async position(lang: Language): Promise<readonly number[]> {
    const field = this.suggestion.getByRole('textbox', { name: messages(lang).near.coordinates });
    return (await field.inputValue()).split(',').map(Number);
  }

  async saysWhy(text: string, lang: Language): Promise<void> {
    await this.suggestion.getByLabel(suggestMessages(lang).why).fill(text);
  }

  async asksForFile(): Promise<void> {
    await this.suggestion.locator('[data-save-suggestion]').click();
  }

  async savesSuggestion(): Promise<{ readonly name: string; readonly text: string }> {
    const download = this.page.waitForEvent('download');
    await this.asksForFile();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  get letter(): Locator {
    return this.page.locator('[data-copy="suggestion"]');
  }

  get pins(): Locator {
    return this.#pin;
  }

  get #pin(): Locator {
    return this.page.locator('[data-pin="suggestion"]');
  }
}

export const test = base.extend<{ reader: SuggestReader }>({
  reader: async ({ page }, use) => {
    const reader = new SuggestReader(page);
    await use(reader);
    expect(reader.errors).toEqual([]);
    expect(reader.foreignRequests).toEqual([]);
  },
});

export { expect };
