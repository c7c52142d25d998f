import { type Locator } from '@playwright/test';
import { messages } from '../../src/i18n/map/en';
import type { MapApi } from '../../src/map/api';
import type { Disc } from './boxes';
import { restingMap } from './reader';
import { FILES, StatesReader, type PagePart } from './states-reader';

/** A reader who meets the page before its script has come, or without it. */
export class FirstViewReader extends StatesReader {
  /** Opens the page and waits for nothing but its text. */
  async arrives(query: string): Promise<void> {
    await this.page.goto(`/${query}`, { waitUntil: 'commit' });
    await this.panel.waitFor();
  }

  /** Holds a part back until the function is called that this fulfils with. */
  async holds(part: PagePart): Promise<() => void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await this.page.route(FILES[part], async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  /** The browser never has a moment to spare, until the function is called that this fulfils with. */
  async hasBusyBrowser(): Promise<() => Promise<void>> {
    await this.page.addInitScript(() => {
      const waiting: (() => void)[] = [];
      Object.assign(globalThis, {
        requestIdleCallback: (act: () => void) => waiting.push(act),
        spareMoment: () => {
          for (let act = waiting.shift(); act !== undefined; act = waiting.shift()) act();
        },
      });
    });
    return () =>
      this.page.evaluate(() => (globalThis as unknown as { spareMoment(): void }).spareMoment());
  }

  /** The list of places that the page's script has put together. */
  get list(): Locator {
    return this.page.locator('#list');
  }

  /** The page learns that a graphics card draws for it. */
  async hasGraphicsCard(): Promise<void> {
    await this.page.route(/\/assets\/graphics\.worker-[^/]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'postMessage(false)' }),
    );
  }

  /** Whether the live map was asked for. */
  async hasLiveMap(): Promise<boolean> {
    return (await this.page.locator('[data-state]').count()) > 0;
  }

  /** Presses on something, and lets go of it when the function is called that this fulfils with. */
  async holdsDown(control: Locator): Promise<() => Promise<void>> {
    const { x, y, width, height } = (await control.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    const { mouse } = this.page;
    await mouse.move(x + width / 2, y + height / 2);
    await mouse.down();
    return () => mouse.up();
  }

  /** The map stands behind its picture, with nothing left to draw, for some frames. */
  async mapHasDrawn(): Promise<void> {
    await this.page.locator('[data-state="idle"]').waitFor();
    await this.page.waitForTimeout(500);
  }

  /** The map has come by itself, and rests. */
  async mapStandsStill(): Promise<void> {
    await restingMap(this.page);
  }

  get zoomIn(): Locator {
    return this.page.getByRole('button', { name: messages.zoomIn });
  }

  /** The panel as the page itself has it. */
  get panel(): Locator {
    return this.page.locator('#first');
  }

  get actions(): Locator {
    return this.panel.locator('[data-first-action]:visible');
  }

  get places(): Locator {
    return this.panel.locator('[data-first-site]:visible');
  }

  place(id: string): Locator {
    return this.panel.locator(`[data-first-site="${id}"]:visible`);
  }

  get marks(): Locator {
    return this.firstPicture.locator('[data-mark]:visible');
  }

  /** The names that the picture shows, and where. */
  async namesInPicture(): Promise<readonly PlacedName[]> {
    return this.firstPicture.locator('.picture-names text').evaluateAll((texts) =>
      texts
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const { left, top, right, bottom } = text.getBoundingClientRect();
          const parts = text.children.length === 0 ? [text] : [...text.children];
          return {
            text: parts.map(({ textContent }) => textContent).join(''),
            box: [left, top, right, bottom] as const,
          };
        }),
    );
  }

  /** Middles and radii of the badges in the picture, in CSS pixels. */
  async badgesInPicture(): Promise<readonly Disc[]> {
    return this.firstPicture.locator('[data-mark] use').evaluateAll((badges) =>
      badges
        .filter((badge) => badge.checkVisibility())
        .map((badge) => {
          const { x, y, width } = badge.getBoundingClientRect();
          return [x + width / 2, y + width / 2, width / 2] as const;
        }),
    );
  }

  /** The names that the live map shows, and where. */
  async namesOnMap(): Promise<readonly PlacedName[]> {
    return this.page
      .locator('[data-map-stage]')
      .evaluate((stage: HTMLElement & { mapApi?: Pick<MapApi, 'drawnLabels'> }) =>
        (stage.mapApi?.drawnLabels() ?? []).flatMap(({ text, parts: [box] }) =>
          box === undefined ? [] : [{ text: text.replaceAll('\u200b', ''), box }],
        ),
      );
  }

  async turnsTo(language: string): Promise<void> {
    await this.panel.getByRole('link', { name: language }).click();
  }

  async clicksMark(id: string): Promise<void> {
    await this.firstPicture.locator(`[data-mark="${id}"] .picture-hit:visible`).click();
  }

  /** From now on all that moves without the reader's doing is remembered. */
  async watchesForShifts(): Promise<void> {
    await this.page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as LayoutShift[]) {
          if (entry.hadRecentInput) continue;
          const moves = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
            const name = node?.nodeName ?? 'gone';
            return `${name} ${from.x},${from.y},${from.width} to ${to.x},${to.y},${to.width}`;
          });
          shifts.push(`${entry.value}: ${moves.join('; ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }

  /** What has moved since this was asked last. */
  async shiftsSeen(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { shifts: string[] }).shifts.splice(0));
  }
}

/** A name and the box round it: left, top, right, bottom in CSS pixels of the window. */
export interface PlacedName {
  readonly text: string;
  readonly box: readonly [number, number, number, number];
}

/** As browsers that know it report it; the types of the platform do not have it yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}
