import { expect, type Locator } from '@playwright/test';
import type { MeasureMode } from '../../src/domain/measure';
import { test as base } from './reader';
import { StatesReader } from './states-reader';

/** A reader who measures on the map. */
export class MeasureReader extends StatesReader {
  async startsMeasuring(): Promise<void> {
    await this.#button.click();
    await expect(this.bar).toBeFocused();
  }

  async measures(mode: MeasureMode): Promise<void> {
    await this.bar.locator(`[data-measure-mode="${mode}"]`).click();
  }

  async does(verb: 'add' | 'undo' | 'clear' | 'copy' | 'done'): Promise<void> {
    await this.bar.locator(`[data-measure-verb="${verb}"]`).click();
  }

  /** Clicks the map so many CSS pixels to the right of and below its middle. */
  async clicksBeside(right: number, down: number): Promise<void> {
    const { x, y } = await this.middleOfMap();
    await this.page.mouse.click(x + right, y + down);
  }

  async goesToMapByKey(): Promise<void> {
    await this.page.locator('canvas').focus();
  }

  async pansByKey(key: 'ArrowRight' | 'ArrowDown' | 'ArrowLeft' | 'ArrowUp'): Promise<void> {
    await this.page.keyboard.press(key);
    await this.mapRests();
  }

  async seesPoints(count: number): Promise<void> {
    await expect(this.bar).toHaveAttribute('data-points', String(count));
  }

  get bar(): Locator {
    return this.page.locator('[data-measure-bar]');
  }

  get result(): Locator {
    return this.bar.locator('[data-measure-result]');
  }

  /** What is drawn on the map besides the map. */
  get onMap(): Locator {
    return this.page.locator('[data-measure-on-map]');
  }

  async isBackAtButton(): Promise<void> {
    await expect(this.bar).toHaveCount(0);
    await expect(this.onMap).toHaveCount(0);
    await expect(this.#button).toBeFocused();
  }

  async hasNoWayToMeasure(): Promise<void> {
    await expect(this.#button).toHaveCount(0);
  }

  get #button(): Locator {
    return this.page.locator('[data-measure]');
  }
}

export const test = base.extend<{ reader: MeasureReader }>({
  reader: async ({ page }, use) => {
    await use(new MeasureReader(page));
  },
});

export { expect };
