import { expect, test as base } from './canvas';
import type { Language } from '../../src/domain/language';
import { messages } from '../../src/i18n/all';
import { distanceTexts } from '../../src/i18n/distance';
import { mapMoves } from '../../src/i18n/map-moves';
import type { MapApi } from '../../src/map/api';
import { Reader } from './reader';

type Stage = HTMLElement & { mapApi?: MapApi };

/** The circle of "near here" as it lies in the window, in CSS pixels. */
interface CircleOnMap {
  readonly width: number;
  readonly height: number;
  /** Whether it is whole in the part of the map that no panel covers. */
  readonly isInSight: boolean;
}

/** A reader who asks what is near. */
export class NearReader extends Reader {
  /** Drags the pin by so many CSS pixels, to the right and down. */
  async dragsPin(right: number, down: number): Promise<void> {
    const { x, y } = await this.#middleOfPin();
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + right / 2, y + down / 2, { steps: 4 });
    await this.page.mouse.move(x + right, y + down, { steps: 4 });
    await this.page.mouse.up();
  }

  /** The same with a finger. */
  async dragsPinWithFinger(right: number, down: number): Promise<void> {
    const { x, y } = await this.#middleOfPin();
    const session = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + right * share, y: y + down * share }],
      });
    await touch('touchStart', 0);
    for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share);
    await touch('touchEnd', 1);
  }

  async movesPinByKey(key: string): Promise<void> {
    await this.#pin.focus();
    await this.page.keyboard.press(key);
  }

  async tabsFromMapToPin(): Promise<void> {
    await this.page.locator('canvas').focus();
    await this.page.keyboard.press('Tab');
    await expect(this.#pin).toBeFocused();
  }

  /** What is said, with what else to do, where the device gives no position. */
  get refusal() {
    const { denied } = messages('en').near.failures;
    return this.page.getByRole('alert').filter({ hasText: denied });
  }

  /** The longitude and latitude that the address names. */
  get spot(): readonly number[] {
    return (this.query.get('near') ?? '').split(',').slice(0, 2).map(Number);
  }

  async choosesSpotOnMap(lang: Language): Promise<void> {
    const { near } = messages(lang);
    await this.page.getByText(near.heading, { exact: true }).first().click();
    await this.page.getByRole('button', { name: near.pick }).click();
    await this.clicksMapAtCamera();
  }

  async asksForOwnPosition(lang: Language): Promise<void> {
    const { near } = messages(lang);
    await this.page.getByText(near.heading, { exact: true }).first().click();
    await this.page.getByRole('button', { name: near.locate }).click();
  }

  async typesCoordinates(text: string, lang: Language): Promise<void> {
    const { near } = messages(lang);
    await this.page.getByRole('textbox', { name: near.coordinates }).fill(text);
    await this.page.keyboard.press('Enter');
  }

  async setsRadius(key: 'Home' | 'End'): Promise<void> {
    await this.page.getByRole('slider').press(key);
  }

  async sortsBy(value: 'action' | 'name' | 'distance'): Promise<void> {
    await this.page.getByRole('combobox').selectOption(value);
  }

  async sortedBy(): Promise<string> {
    return this.page.getByRole('combobox').inputValue();
  }

  /** The distances of the list in metres, as the rows tell them; 0 for a place that is right here. */
  async metersInList(): Promise<readonly number[]> {
    await this.listIsWhole();
    const texts = await this.page.locator('[data-list="located"] .away').allTextContents();
    return texts.map((text) => {
      const [, figure = '0', unit = 'm'] = /([\d.]+)\s*(km|m)\b/.exec(text) ?? [];
      return Number(figure) * (unit === 'km' ? 1000 : 1);
    });
  }

  async says(lang: Language, from: 'pin' | 'middle'): Promise<void> {
    await expect(this.page.getByText(distanceTexts(lang).from[from])).toBeVisible();
  }

  async pans(lang: Language, side: 'north' | 'east' | 'south' | 'west'): Promise<void> {
    const texts = mapMoves(lang);
    const toggle = this.page.getByRole('button', { name: texts.pan });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.press('Enter');
    await this.page.getByRole('button', { name: texts[side] }).press('Enter');
  }

  async circleOnMap(): Promise<CircleOnMap> {
    await this.mapRests();
    const size = this.page.viewportSize() ?? { width: 0, height: 0 };
    const panel = await this.page.locator('[data-panel]').boundingBox();
    const box = await this.page
      .locator('[data-map-stage]')
      .evaluate((stage: Stage) => stage.mapApi?.drawnCircle() ?? null);
    if (box === null) return { width: 0, height: 0, isInSight: false };
    const { left, top, right, bottom } = box;
    const isSheet = panel !== null && panel.width >= size.width - 1;
    const free = {
      left: isSheet || panel === null ? 0 : panel.x + panel.width,
      bottom: isSheet ? panel.y : size.height,
    };
    return {
      width: right - left,
      height: bottom - top,
      isInSight: left >= free.left && top >= 0 && right <= size.width && bottom <= free.bottom,
    };
  }

  get #pin() {
    return this.page.locator('[data-pin="near"]');
  }

  async #middleOfPin(): Promise<{ x: number; y: number }> {
    const box = await this.#pin.boundingBox();
    if (box === null) throw new Error('No pin');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}

export const test = base.extend<{ reader: NearReader }>({
  reader: async ({ page }, use) => {
    await use(new NearReader(page));
  },
});

export { expect };
