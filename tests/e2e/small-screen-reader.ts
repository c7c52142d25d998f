import { expect, test as base } from './canvas';
import type { MapApi } from '../../src/map/api';
import { messages } from '../../src/i18n/all';
import { Reader } from './reader';

type Stage = HTMLElement & { mapApi?: MapApi };

/** What the page can show, by a name and how to come there. */
export const STATES = [
  'list',
  'targets',
  'overview',
  'site',
  'target',
  'search',
  'near',
  'empty',
  'help',
  'tour',
] as const;
export type State = (typeof STATES)[number];

const LEAST_TOUCH = 44;

/** A reader with a small or much enlarged screen, who reads English. */
export class SmallScreenReader extends Reader {
  async entersState(state: State): Promise<void> {
    const lang = 'en';
    switch (state) {
      case 'list':
        return this.opensWithoutMap({ lang });
      case 'targets':
      case 'overview':
        return this.opensWithoutMap({ lang, tab: state });
      case 'site':
        return this.opensWithoutMap({ lang, site: 'chunfeng-tunnel' });
      case 'target':
        return this.opensWithoutMap({ lang, target: 'urban-quality.chunfeng-tunnel' });
      case 'search':
        await this.opensWithoutMap({ lang });
        await this.searches('port');
        return expect(this.searchResults).toContainText('Luohu Port');
      case 'near':
        await this.opensWithoutMap({ lang, near: '114.165,22.563,1500' });
        return expect(this.near).toContainText('Liantang Port');
      case 'empty':
        await this.opensWithoutMap({ lang, action: 'leading-industries', status: 'missed' });
        return expect(this.announcement.first()).toBeAttached();
      case 'help':
      case 'tour':
        await this.opensWithoutMap({ lang });
        await this.asksForHelp();
        await expect(this.helpDialog).toBeVisible();
        if (state === 'tour') await this.startsTour();
    }
  }

  /** What is wider than its room: the page, or a part that scrolls. Empty where all is well. */
  async sidewaysFaults(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const name = (element: Element): string =>
        `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.trim().slice(0, 30)}`;
      const parts = [...document.querySelectorAll<HTMLElement>('html, body, body *')].filter(
        (part) => part.checkVisibility() && !part.closest('.visually-hidden'),
      );
      const scrolling = parts.filter(
        (part) =>
          part.scrollWidth > part.clientWidth + 1 &&
          ['auto', 'scroll'].includes(getComputedStyle(part).overflowX),
      );
      const controls = parts.filter((part) =>
        part.matches('button, a[href], input, select, h1, h2'),
      );
      const outside = controls.filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return !part.closest('.skip-link') && (right > innerWidth + 1 || left < -1);
      });
      const page = document.documentElement;
      const isPageWider = page.scrollWidth > page.clientWidth;
      return [...scrolling, ...outside, ...(isPageWider ? [page] : [])].map(name);
    });
  }

  /** Controls that are hard to hit with a finger: smaller than 44 px. Links within a text are left out. */
  async smallTouchAreas(): Promise<readonly string[]> {
    return this.page.evaluate((least) => {
      const isHit = (control: Element, x: number, y: number): boolean => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (control.contains(hit) || hit.contains(control));
      };
      /** The label of a box is part of its area; so is what a control draws beyond its own box. */
      const isLargeEnough = (control: Element): boolean => {
        const area = control.closest('label') ?? control;
        const { left, top, width, height } = area.getBoundingClientRect();
        const isTall = height >= least - 0.5 || isHit(area, left + width / 2, top + least - 2);
        return isTall && width >= least - 0.5;
      };
      // What lies behind an open dialog cannot be hit at all.
      const scope = document.querySelector('dialog[open]') ?? document;
      const controls = scope.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, summary',
      );
      return [...controls]
        .filter(
          (control) =>
            control.checkVisibility() &&
            !control.matches('.skip-link, :disabled') &&
            getComputedStyle(control).display !== 'inline' &&
            !isLargeEnough(control),
        )
        .map((control) => {
          const { width, height } = control.getBoundingClientRect();
          const text = control.getAttribute('aria-label') ?? control.textContent.trim();
          return `${Math.round(width)} × ${Math.round(height)}: ${text.slice(0, 40)}`;
        });
    }, LEAST_TOUCH);
  }

  /** True where the badge of the site is drawn in the part of the map that no panel covers. */
  async seesSite(id: string): Promise<boolean> {
    await this.mapRests();
    const size = this.page.viewportSize() ?? { width: 0, height: 0 };
    const panel = await this.#panel.boundingBox();
    const badges = await this.page
      .locator('[data-map-stage]')
      .evaluate((stage: Stage) => stage.mapApi?.drawnBadges() ?? []);
    const badge = badges.find((each) => each.id === id);
    if (badge === undefined || panel === null) return false;
    const isSheet = panel.width >= size.width - 1;
    const isBeside = isSheet || badge.x > panel.x + panel.width;
    const isAbove = badge.y < (isSheet ? panel.y : size.height);
    return isBeside && isAbove && badge.x < size.width && badge.x > 0 && badge.y > 0;
  }

  /** Names of map controls that another part covers. */
  async coveredMapControls(): Promise<readonly string[]> {
    await this.mapRests();
    await this.page.locator('[data-pan] [aria-expanded="false"]').click();
    return this.page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('[data-state] .top-right button'),
      ];
      return controls
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const { left, top, width, height } = control.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return hit === null || !control.contains(hit);
        })
        .map((control) => control.getAttribute('aria-label') ?? '');
    });
  }

  /** The stop at which the sheet rests. */
  async stop(): Promise<string | null> {
    return this.#panel.getAttribute('data-stop');
  }

  /** Drags the handle of the sheet upwards by a share of the window's height; downwards below 0. */
  async dragsSheet(share: number, by: 'mouse' | 'finger'): Promise<void> {
    await this.restingSheetHeight();
    const box = await this.#handle.boundingBox();
    if (box === null) throw new Error('No handle');
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const height = this.page.viewportSize()?.height ?? 0;
    const steps = [0.25, 0.5, 0.75, 1].map((part) => y - height * share * part);
    if (by === 'mouse') {
      await this.page.mouse.move(x, y);
      await this.page.mouse.down();
      for (const step of steps) await this.page.mouse.move(x, step);
      await this.page.mouse.up();
      return;
    }
    const session = await this.page.context().newCDPSession(this.page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x, y: at }],
      });
    await send('touchStart', y);
    for (const step of steps) await send('touchMove', step);
    await send('touchEnd');
  }

  async tapsSheetHandle(): Promise<void> {
    await this.#handle.tap();
  }

  async keysSheetHandle(key: 'Enter' | 'Space'): Promise<void> {
    await this.#handle.press(key);
  }

  async opensFirstFound(): Promise<void> {
    await this.page.getByRole('searchbox').press('Enter');
  }

  async opensPlaceOfTarget(id: string): Promise<void> {
    await this.detail.locator(`[data-site="${id}"], [data-open="${id}"]`).first().click();
  }

  get #panel() {
    return this.page.locator('[data-panel]');
  }

  get #handle() {
    return this.page.getByRole('button', { name: messages('en').sheet.handle });
  }
}

export const test = base.extend<{ reader: SmallScreenReader }>({
  reader: async ({ page }, use) => {
    await use(new SmallScreenReader(page));
  },
});

export { expect };
