import type { Browser, Page } from '@playwright/test';
import { PAGES, type PageName, type Size } from './build';
import { FREE, open, waitForMap, type Conditions } from './driver';
import { cell, markdownTable, ratio, summarize, type Summary } from './statistics';

/** The action that is filtered by: many sites, all over the district. */
const ACTION = 'urban-quality';
/** Rows of pixels that are looked at, as shares of the height. */
const ROWS = Array.from({ length: 24 }, (_, row) => (row + 0.5) / 24);
const PAN_FRAMES = 24;
/** Nothing has changed for so long, and nothing is under way: the picture is final. */
const QUIET_MS = 400;

/** Milliseconds from the reader's deed to the frame that shows all of its effect. */
export interface Uses {
  /** By page and technique: showing one action, and everything again. */
  readonly narrow: Map<string, number[]>;
  readonly widen: Map<string, number[]>;
  /** Milliseconds a frame while the map is dragged. */
  readonly pan: Map<string, number[]>;
  readonly hover: Map<string, number[]>;
}

export async function measureUses(
  browser: Browser,
  origin: string,
  size: Size,
  rounds: number,
  timeout: number,
  conditions: Conditions = FREE,
): Promise<Uses> {
  const uses: Uses = { narrow: new Map(), widen: new Map(), pan: new Map(), hover: new Map() };
  for (const name of PAGES) {
    const opened = await open(browser, origin, name, size, conditions);
    try {
      await waitForMap(opened, timeout);
      await measurePage(opened.page, name, uses, rounds, timeout);
    } catch (error) {
      console.error(
        `${name} at ${size}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      );
    } finally {
      await opened.close();
    }
  }
  return uses;
}

async function measurePage(
  page: Page,
  name: PageName,
  uses: Uses,
  rounds: number,
  timeout: number,
): Promise<void> {
  const techniques = await page.evaluate(() => window.bench?.techniques ?? ['']);
  for (const technique of techniques) {
    const key = technique === '' ? name : `${name}: ${technique}`;
    // The first time is for warming up.
    for (let round = -1; round < rounds; round++) {
      const narrow = await timed(page, timeout, () => filter(page, ACTION, technique));
      const widen = await timed(page, timeout, () => filter(page, null, technique));
      if (round < 0) continue;
      add(uses.narrow, key, narrow);
      add(uses.widen, key, widen);
    }
  }
  for (let round = -1; round < rounds; round++) {
    const hover = await timed(page, timeout, () => point(page));
    await timed(page, timeout, () => pointAway(page));
    const pan = await drag(page, round % 2 === 0 ? 1 : -1);
    await settled(page, timeout);
    if (round < 0) continue;
    add(uses.hover, name, hover);
    add(uses.pan, name, pan);
  }
}

function add(to: Map<string, number[]>, key: string, value: number | null): void {
  if (value !== null) to.set(key, [...(to.get(key) ?? []), value]);
}

/** From the deed to the first of the last equal frames; null where nothing changed. */
async function timed(
  page: Page,
  timeout: number,
  deed: () => Promise<number>,
): Promise<number | null> {
  await settled(page, timeout);
  await page.evaluate((rows) => window.probe.watch(rows), ROWS);
  const start = await deed();
  await settled(page, timeout);
  const frames = await page.evaluate(() => window.probe.frames);
  const last = frames.at(-1);
  if (last === undefined) return null;
  const trailing = frames.findLastIndex(({ picture }) => picture !== last.picture);
  const shown = frames[trailing + 1];
  return shown === undefined ? null : shown.at - start;
}

async function settled(page: Page, timeout: number): Promise<void> {
  await page.waitForFunction(
    (quiet) => {
      const isIdle =
        window.bench === undefined
          ? document.querySelector('[data-state="idle"]') !== null
          : window.bench.isIdle();
      const last = window.probe.frames.at(-1)?.at ?? 0;
      return isIdle && performance.now() - last > quiet;
    },
    QUIET_MS,
    { timeout, polling: 100 },
  );
}

/** Returns when it began. */
async function filter(page: Page, action: string | null, technique: string): Promise<number> {
  return page.evaluate(
    ([wanted, way, usual]) => {
      const start = performance.now();
      if (window.bench !== undefined) window.bench.filter(wanted, way);
      // Clicked once it is chosen, and once more to take the choice back.
      else document.querySelector<HTMLElement>(`[data-action="${usual}"]`)?.click();
      return start;
    },
    [action, technique, ACTION] as const,
  );
}

async function point(page: Page): Promise<number> {
  return page.evaluate(() => {
    interface WithBadges extends Element {
      mapApi?: {
        drawnBadges: () => readonly {
          readonly id: string;
          readonly x: number;
          readonly y: number;
        }[];
      };
    }
    const stage = document.querySelector<WithBadges>('[data-map-stage]');
    const badges = window.bench?.badges() ?? stage?.mapApi?.drawnBadges() ?? [];
    const isFree = ({ x, y }: { x: number; y: number }): boolean =>
      x > 480 && x < innerWidth - 100 && y > 150 && y < innerHeight - 150;
    const badge = badges.find(isFree);
    if (badge === undefined) throw new Error('No badge to point at');
    const start = performance.now();
    const target = document.elementFromPoint(badge.x, badge.y);
    for (const type of ['pointermove', 'mousemove']) {
      const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
      target?.dispatchEvent(
        new Kind(type, { bubbles: true, clientX: badge.x, clientY: badge.y, view: window }),
      );
    }
    return start;
  });
}

async function pointAway(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = performance.now();
    const target = document.elementFromPoint(innerWidth - 60, innerHeight - 60);
    for (const type of ['pointermove', 'mousemove', 'pointerout', 'mouseout']) {
      const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
      target?.dispatchEvent(
        new Kind(type, {
          bubbles: true,
          clientX: innerWidth - 60,
          clientY: innerHeight - 60,
          view: window,
        }),
      );
    }
    return start;
  });
}

/** Drags the map, one step a frame; milliseconds a frame. */
async function drag(page: Page, direction: number): Promise<number> {
  await page.evaluate((rows) => window.probe.watch(rows.slice(0, 1)), ROWS);
  return page.evaluate(
    async ([frames, way]) => {
      let x = 800;
      const y = 300;
      const target = document.elementFromPoint(x, y) ?? document.body;
      const send = (type: string, buttons: number): void => {
        const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
        const init = {
          bubbles: true,
          cancelable: true,
          clientX: x,
          clientY: y,
          buttons,
          view: window,
        };
        target.dispatchEvent(
          new Kind(type, { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' }),
        );
      };
      const next = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const type of ['pointerdown', 'mousedown']) send(type, 1);
      await next();
      const start = performance.now();
      for (let frame = 0; frame < frames; frame++) {
        x += way * 6;
        for (const type of ['pointermove', 'mousemove']) send(type, 1);
        await next();
      }
      const time = performance.now() - start;
      for (const type of ['pointerup', 'mouseup']) send(type, 0);
      return time / frames;
    },
    [PAN_FRAMES, direction] as const,
  );
}

/** Filtering by page and technique, each compared with the cheapest of the bare MapLibre page. */
export function filterTable({ narrow, widen }: Uses): string {
  const keys = [...new Set([...narrow.keys(), ...widen.keys()])];
  const floorOf = (times: Map<string, number[]>): Summary | null =>
    keys
      .filter((key) => key.startsWith('maplibre'))
      .flatMap((key) => summarize(times.get(key) ?? []) ?? [])
      .toSorted((a, b) => a.median - b.median)[0] ?? null;
  const [least, leastBack] = [floorOf(narrow), floorOf(widen)];
  return markdownTable(
    ['filter', 'one action, ms', ': cheapest', 'all again, ms', ': cheapest'],
    keys.map((key) => {
      const [there, back] = [summarize(narrow.get(key) ?? []), summarize(widen.get(key) ?? [])];
      return [key, cell(there), ratio(there, least), cell(back), ratio(back, leastBack)];
    }),
  );
}

export function panTable({ pan, hover }: Uses): string {
  const of = (times: Map<string, number[]>, name: PageName) => summarize(times.get(name) ?? []);
  return markdownTable(
    ['page', 'pan, ms a frame', ': bare MapLibre', 'hover, ms', ': bare MapLibre'],
    PAGES.map((name) => [
      name,
      cell(of(pan, name)),
      ratio(of(pan, name), of(pan, 'maplibre')),
      cell(of(hover, name)),
      ratio(of(hover, name), of(hover, 'maplibre')),
    ]),
  );
}
