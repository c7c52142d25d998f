import type { Browser } from '@playwright/test';
import { PAGES, type PageName, type Size } from './build';
import { heapMegabytes, open, waitForMap, type Conditions } from './driver';
import { cell, markdownTable, ratio, summarize } from './statistics';

type Measure = 'fcp' | 'firstPicture' | 'mapComplete' | 'blocking' | 'bytes' | 'requests' | 'heap';
type Visit = Readonly<Record<Measure, number>>;
export type Loads = ReadonlyMap<PageName, readonly Visit[]>;

/** Cold visits, the pages in turn. */
export async function measureLoads(
  browser: Browser,
  origin: string,
  size: Size,
  conditions: Conditions,
  rounds: number,
  timeout: number,
): Promise<Loads> {
  const visits = new Map<PageName, Visit[]>(PAGES.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of PAGES) {
      const visit = await measureVisit(browser, origin, name, size, conditions, timeout);
      if (visit !== null) visits.get(name)?.push(visit);
    }
  }
  return visits;
}

async function measureVisit(
  browser: Browser,
  origin: string,
  name: PageName,
  size: Size,
  conditions: Conditions,
  timeout: number,
): Promise<Visit | null> {
  const opened = await open(browser, origin, name, size, conditions);
  try {
    await waitForMap(opened, timeout);
    // A paint is reported a little after it happened.
    await opened.page
      .waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length > 0,
        null,
        {
          timeout: 5_000,
        },
      )
      .catch(() => null);
    const told = await opened.page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const { firstPicture, mapComplete, blocking } = window.probe;
      return { fcp: paint?.startTime ?? NaN, firstPicture, mapComplete, blocking };
    });
    const { bytes, requests } = opened.traffic;
    return {
      fcp: told.fcp,
      firstPicture: Math.max(told.firstPicture ?? NaN, told.fcp || 0),
      mapComplete: told.mapComplete ?? NaN,
      blocking: told.blocking,
      bytes: bytes / 1000,
      requests,
      heap: await heapMegabytes(opened),
    };
  } catch (error) {
    console.error(
      `${name} at ${size}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
    return null;
  } finally {
    await opened.close();
  }
}

/** One row a page; the ratio is to the bare MapLibre page. */
export function loadTable(loads: Loads): string {
  const of = (name: PageName, measure: Measure) =>
    summarize((loads.get(name) ?? []).map((visit) => visit[measure]).filter(Number.isFinite));
  return markdownTable(
    [
      'page',
      'first contentful paint, ms',
      'first complete picture, ms',
      'map complete, ms',
      'map : bare MapLibre',
      'blocking, ms',
      'kB',
      'requests',
      'heap, MB',
    ],
    PAGES.map((name) => [
      name,
      cell(of(name, 'fcp')),
      cell(of(name, 'firstPicture')),
      cell(of(name, 'mapComplete')),
      ratio(of(name, 'mapComplete'), of('maplibre', 'mapComplete')),
      cell(of(name, 'blocking')),
      String(Math.round(of(name, 'bytes')?.median ?? NaN)),
      String(of(name, 'requests')?.median ?? '–'),
      cell(of(name, 'heap'), 1),
    ]),
  );
}
