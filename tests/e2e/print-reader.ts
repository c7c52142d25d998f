import { messages as mapMessages } from '../../src/i18n/map/en';
import { readPicture } from './picture';
import { expect, Reader } from './reader';

/** Between the greatest and the least part of a colour, of 255: what is grey may be off by rounding. */
const GREY = 8;

/** A reader who wants the map on paper. Reads English. */
export class PrintReader extends Reader {
  async takesPaper(): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
  }

  async goesBackToScreen(): Promise<void> {
    await this.page.emulateMedia({ media: 'screen' });
  }

  /** The map and its key, and nothing that can be pressed. */
  async seesMapAndKeyAlone(): Promise<void> {
    await expect(this.page.locator('[data-panel]')).toBeHidden();
    await expect(this.page.getByRole('button', { name: mapMessages.zoomIn })).toBeHidden();
    // Its heading need not be unfolded, so that to be visible is not enough.
    await expect.poll(() => this.#heightOfKey()).toBeGreaterThan(300);
    await expect(this.page.locator('.maplibregl-canvas')).toBeVisible();
  }

  async #heightOfKey(): Promise<number> {
    const box = await this.page.locator('.legend').boundingBox();
    return box?.height ?? 0;
  }

  async seesPanel(): Promise<void> {
    await expect(this.page.locator('[data-panel]')).toBeVisible();
  }

  /** Number of pixels of the whole page that are not grey. */
  async colouredPixels(): Promise<number> {
    const { data } = readPicture(await this.page.screenshot());
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const parts = [...data.subarray(at, at + 3)];
      if (Math.max(...parts) - Math.min(...parts) > GREY) count += 1;
    }
    return count;
  }
}
