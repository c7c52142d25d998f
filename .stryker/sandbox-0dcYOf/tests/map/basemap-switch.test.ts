// @ts-nocheck
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BaseMapEvent } from '../../src/domain/base-map';
import type { BaseMapLook, LoadedBaseMap, OutsideId } from '../../src/map/basemaps/content';
import type { LoadRequest } from '../../src/map/basemaps/registry';
import { createBaseMapSwitch, type BaseMapWish } from '../../src/map/basemaps/switch';
import { isGone, proof, type TileCounts } from '../../src/map/basemaps/verdict';

const COUNTS: TileCounts = { full: 0, empty: 0, failed: 0, failedInRow: 0, pending: 0 };

describe('proof of a base map', () => {
  test.each<[string, Partial<TileCounts>, boolean, string]>([
    ['nothing asked yet', {}, true, 'wait'],
    ['tiles on their way', { full: 3, pending: 1 }, true, 'wait'],
    ['the map still drawing', { full: 3 }, false, 'wait'],
    ['all there', { full: 3 }, true, 'good'],
    ['a few missing', { full: 3, failed: 2 }, true, 'good'],
    ['most missing', { full: 2, failed: 3 }, true, 'bad'],
    ['all empty', { empty: 4 }, true, 'bad'],
    ['all missing', { failed: 1 }, true, 'bad'],
    ['four missing and none there, others on their way', { failed: 4, pending: 5 }, false, 'bad'],
  ])('with %s', (_name, counts, isAtRest, verdict) => {
    expect(proof({ ...COUNTS, ...counts }, isAtRest)).toBe(verdict);
  });

  test('is lost after six failures in a row', () => {
    expect(isGone({ ...COUNTS, failed: 9, failedInRow: 5 })).toBe(false);
    expect(isGone({ ...COUNTS, failedInRow: 6 })).toBe(true);
  });
});

type TileOf = (signal: AbortSignal) => Promise<ArrayBuffer | null>;

const full: TileOf = () => Promise.resolve(new ArrayBuffer(2));
const failing: TileOf = () => Promise.reject(new Error('404'));

function loaded(tile: TileOf, paint = 'white'): LoadedBaseMap {
  return {
    content: {
      sources: { 'basemap:s': { type: 'vector', tiles: ['basemap://x/{z}/{x}/{y}'] } },
      layersBelow: [{ id: 'basemap:b', type: 'background', paint: { 'background-color': paint } }],
      labelLayersAbove: [],
    },
    reader: { tile: (_tile, signal) => tile(signal), glyphs: null, sprite: null },
  };
}

type Load = (id: OutsideId, request: LoadRequest) => Promise<LoadedBaseMap>;

function start(load: Load) {
  const looks: BaseMapLook[] = [];
  const events: BaseMapEvent[] = [];
  const baseMaps = createBaseMapSwitch({
    load,
    onlook: (look) => looks.push(look),
    onevent: (event) => events.push(event),
    isHidden: () => false,
  });
  const choose = (wish: Partial<BaseMapWish>): void =>
    baseMaps.choose({ id: 'openfreemap', theme: 'light', lang: 'en', ...wish });
  /** As the map does: so many tiles, then rest. */
  const draw = async (id: OutsideId = 'openfreemap', tiles = 3): Promise<void> => {
    await settle();
    for (let x = 0; x < tiles; x += 1) {
      await baseMaps.broker.answer(
        { url: `basemap://${id}/tile/s/3/${x}/1` },
        new AbortController(),
      );
    }
    baseMaps.mapRested();
  };
  return { baseMaps, looks, events, choose, draw, states: () => events.map(({ state }) => state) };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the switch', () => {
  test('does nothing for the map that is there from the first', () => {
    const { choose, looks, events } = start(() => Promise.resolve(loaded(full)));
    choose({ id: 'embedded' });
    choose({ id: 'embedded', theme: 'dark' });
    expect([...looks, ...events]).toEqual([]);
  });

  test('shows the plain map at once', () => {
    const { choose, looks, events } = start(() => Promise.reject(new Error('not asked')));
    choose({ id: 'plain' });
    expect(looks).toEqual([{ id: 'plain' }]);
    expect(events).toEqual([{ id: 'plain', state: 'shown' }]);
  });

  test('shows another map once its tiles are there', async () => {
    const { choose, looks, draw, states } = start(() => Promise.resolve(loaded(full)));
    choose({});
    expect(looks).toEqual([]);
    await settle();
    expect(looks).toMatchObject([{ isProven: false }]);
    await draw();
    expect(looks.at(-1)).toMatchObject({ id: 'openfreemap', isProven: true });
    expect(states()).toEqual(['loading', 'shown']);
  });

  test.each<[string, Load]>([
    ['cannot be loaded', () => Promise.reject(new Error('404'))],
    ['has no tiles', () => Promise.resolve(loaded(failing))],
    ['has nothing here', () => Promise.resolve(loaded(() => Promise.resolve(null)))],
  ])('says once that a map %s, and leaves the embedded one', async (_name, load) => {
    const { choose, looks, draw, states } = start(load);
    choose({});
    await draw('openfreemap', 8);
    expect(states()).toEqual(['loading', 'failed']);
    expect(looks.at(-1) ?? { id: 'embedded' }).toEqual({ id: 'embedded' });
    choose({ lang: 'zh-Hant' });
    await draw('openfreemap', 8);
    expect(states()).toEqual(['loading', 'failed']);
  });

  test('tries again when the reader does', async () => {
    const load = vi.fn<Load>();
    load.mockRejectedValueOnce(new Error('offline')).mockResolvedValue(loaded(full));
    const { choose, draw, states } = start(load);
    choose({});
    await settle();
    choose({ id: 'embedded' });
    choose({});
    await draw();
    expect(states()).toEqual(['loading', 'failed', 'shown', 'loading', 'shown']);
  });

  test.each<[string, Load]>([
    ['answers nothing', () => new Promise(() => undefined)],
    ['is never asked for a tile', () => Promise.resolve(loaded(full))],
  ])('gives up a map that %s', async (_name, load) => {
    const { choose, states } = start(load);
    choose({});
    await vi.advanceTimersByTimeAsync(24_000);
    expect(states()).toEqual(['loading']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(states()).toEqual(['loading', 'failed']);
  });

  test('goes back to the embedded map when the tiles fail later', async () => {
    let tile = full;
    const { choose, draw, looks, states } = start(() =>
      Promise.resolve(loaded((signal) => tile(signal))),
    );
    choose({});
    await draw();
    tile = failing;
    await draw('openfreemap', 5);
    expect(states()).toEqual(['loading', 'shown']);
    await draw('openfreemap', 3);
    expect(states()).toEqual(['loading', 'shown', 'failed']);
    expect(looks.at(-1)).toEqual({ id: 'embedded' });
  });

  test('does not count what the map no longer wants', async () => {
    const { baseMaps, choose, states } = start(() =>
      Promise.resolve(loaded((signal) => Promise.reject(signal.reason))),
    );
    choose({});
    await settle();
    const unwanted = new AbortController();
    unwanted.abort();
    for (let x = 0; x < 8; x += 1) {
      await baseMaps.broker.answer({ url: `basemap://openfreemap/tile/s/3/${x}/1` }, unwanted);
    }
    expect(states()).toEqual(['loading']);
  });

  test('ends with the last of several choices, and stops the others', async () => {
    const signals: AbortSignal[] = [];
    const { choose, draw, looks, events } = start((_id, { signal }) => {
      signals.push(signal);
      return new Promise((resolve, reject) => {
        setTimeout(() => resolve(loaded(full)), 1000);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    choose({ id: 'openfreemap' });
    choose({ id: 'pmtiles' });
    choose({ id: 'plain' });
    choose({ id: 'pmtiles' });
    await vi.advanceTimersByTimeAsync(3000);
    await draw('openfreemap');
    await draw('pmtiles');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, false]);
    expect(looks.at(-1)).toMatchObject({ id: 'pmtiles', isProven: true });
    expect(events.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(events.at(-1)).toEqual({ id: 'pmtiles', state: 'shown' });
  });

  test('changes theme and language without going back to the embedded map', async () => {
    const { choose, draw, looks, states } = start((_id, { theme }) =>
      Promise.resolve(loaded(full, theme === 'dark' ? 'black' : 'white')),
    );
    choose({});
    await draw();
    const before = looks.length;
    choose({ theme: 'dark' });
    await settle();
    expect(looks.slice(before)).toMatchObject([{ id: 'openfreemap', isProven: true }]);
    expect(JSON.stringify(looks.at(-1))).toContain('black');
    expect(states()).toEqual(['loading', 'shown']);
  });
});

test('the map is given no tile of a base map that was left', async () => {
  const { baseMaps, choose, draw } = start(() => Promise.resolve(loaded(full)));
  choose({});
  await draw();
  choose({ id: 'plain' });
  const { data } = await baseMaps.broker.answer(
    { url: 'basemap://openfreemap/tile/s/3/1/1' },
    new AbortController(),
  );
  expect(data).toHaveProperty('byteLength', 0);
});
