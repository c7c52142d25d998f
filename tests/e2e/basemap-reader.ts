import { expect, type Page } from '@playwright/test';
import type { BaseMapId } from '../../src/domain/base-map';
import type { Language } from '../../src/domain/language';
import { baseMapChoices, baseMapHeading, baseMapNotice } from '../../src/i18n/base-map';
import { drawFrame } from './withheld';
import { Reader } from './reader';

/** A reader who changes what lies under the sites. */
export class BaseMapReader extends Reader {
  /** Paths that the page has fetched. */
  readonly paths: string[] = [];

  constructor(page: Page) {
    super(page);
    page.on('request', (request) => this.paths.push(new URL(request.url()).pathname));
  }

  async choosesBaseMap(id: BaseMapId, lang: Language = 'en'): Promise<void> {
    const opener = this.#switch.getByRole('button', { expanded: false });
    if (await opener.isVisible()) await opener.click();
    await this.#choice(id, lang).click();
  }

  /** Waits until the base map is what is drawn, and drawn whole. */
  async seesBaseMap(id: BaseMapId): Promise<void> {
    await this.page.locator(`[data-basemap="${id}"]`).waitFor();
    await this.mapRests();
    await expect(this.page.locator('[data-basemap]')).toHaveAttribute('data-basemap', id);
  }

  async isToldOfFailure(id: BaseMapId, lang: Language = 'en'): Promise<void> {
    const notice = baseMapNotice(id, 'failed', lang) ?? '';
    await this.page.getByRole('status').filter({ hasText: notice }).waitFor();
  }

  async isToldNothing(lang: Language = 'en'): Promise<void> {
    for (const { id } of baseMapChoices(['openfreemap', 'pmtiles'], lang)) {
      const notice = baseMapNotice(id, 'failed', lang) ?? '';
      await expect(this.page.getByText(notice)).toHaveCount(0);
    }
  }

  async offeredBaseMaps(): Promise<readonly string[]> {
    await this.#switch.getByRole('button', { expanded: false }).click();
    return this.#switch.locator('[aria-pressed]').allInnerTexts();
  }

  /** Records every base map that is drawn from now on. */
  async watchesBaseMaps(): Promise<() => Promise<readonly string[]>> {
    const seen = await this.page.locator('[data-basemap]').evaluateHandle((map: HTMLElement) => {
      const ids: string[] = [];
      new MutationObserver(() => ids.push(map.dataset['basemap'] ?? '')).observe(map, {
        attributeFilter: ['data-basemap'],
      });
      return ids;
    });
    return () => seen.jsonValue();
  }

  /** Share of the map's pixels that have this colour, `#rrggbb`. */
  async shareOfColour(colour: string): Promise<number> {
    await drawFrame(this.page);
    const picture = await this.page.screenshot();
    return this.page.evaluate(
      async ([base64 = '', wanted = '']) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        const parts = [1, 3, 5].map((at) => parseInt(wanted.slice(at, at + 2), 16));
        let count = 0;
        for (let i = 0; i < pixels.length; i += 4) {
          if (parts.every((part, k) => Math.abs((pixels[i + k] ?? 0) - part) <= 2)) count += 1;
        }
        return count / (pixels.length / 4);
      },
      [picture.toString('base64'), colour],
    );
  }

  get #switch() {
    return this.page.locator('[data-base-map-switch]');
  }

  #choice(id: BaseMapId, lang: Language) {
    const [choice] = baseMapChoices([id], lang);
    return this.#switch
      .getByRole('group', { name: baseMapHeading(lang) })
      .getByRole('button', { name: new RegExp(`^${choice?.label ?? id}`) });
  }
}
