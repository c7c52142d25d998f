import { describe, expect, it, vi } from 'vitest';
import { BaseMapChoice } from '../../src/app/base-map-choice.svelte';
import { MapLife } from '../../src/app/map-life.svelte';
import { paddingFor, Room } from '../../src/app/room.svelte';
import { firstNotice } from '../../src/app/stage-notices';
import type { MapApi, MapPictures } from '../../src/map/api';

const QUIET = {
  mishap: false,
  language: false,
  help: false,
  tour: false,
  measure: false,
  'base-map': false,
  update: false,
  offline: false,
} as const;

describe('above the map', () => {
  it('stands one notice, the most important that is due', () => {
    expect(firstNotice(QUIET)).toBeNull();
    expect(firstNotice({ ...QUIET, offline: true })).toBe('offline');
    expect(firstNotice({ ...QUIET, offline: true, update: true, measure: true })).toBe('measure');
    expect(firstNotice({ ...QUIET, measure: true, tour: true })).toBe('tour');
    expect(firstNotice({ ...QUIET, tour: true, help: true, language: true })).toBe('language');
    const all = Object.fromEntries(Object.keys(QUIET).map((name) => [name, true]));
    expect(firstNotice({ ...QUIET, ...all })).toBe('mishap');
  });
});

describe('the map', () => {
  // The parts that are asked for are no part of it.
  const api = {} as MapApi;
  const pictures = {} as MapPictures;

  function createLife(load = () => Promise.resolve('parts')) {
    let come = (): void => undefined;
    const gone = new Promise<void>((resolve) => (come = resolve));
    const picture = { leave: () => gone, stay: vi.fn() };
    const onfail = vi.fn();
    return { life: new MapLife(picture, load, onfail), picture, onfail, hidePicture: come };
  }

  it('lets nothing move the camera before the picture is out of sight', async () => {
    const { life, hidePicture } = createLife();
    const isReady = life.ready(api, pictures);
    expect([life.isLive, life.pictures, life.api]).toEqual([true, pictures, null]);
    hidePicture();
    await isReady;
    expect(life.api).toBe(api);
  });

  it('leaves the page to the picture where it will not come, but not where it may come back', () => {
    const { life, picture, onfail } = createLife();
    life.fail('lost');
    expect([life.failure, picture.stay.mock.calls.length]).toEqual(['lost', 0]);
    life.fail('no-webgl');
    expect([life.failure, picture.stay.mock.calls.length]).toEqual(['no-webgl', 1]);
    expect(onfail).toHaveBeenCalledTimes(2);
  });

  it('is asked for once more where its parts did not come, then with the page', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    const load = vi.fn(() => Promise.reject<string>(new Error('no network')));
    const { life } = createLife(load);
    life.wake();
    await vi.waitFor(() => expect(life.failure).toBe('worker'));
    life.retry();
    expect([life.failure, load.mock.calls.length]).toEqual([null, 2]);
    await vi.waitFor(() => expect(life.failure).toBe('worker'));
    life.retry();
    expect([reload.mock.calls.length, load.mock.calls.length]).toEqual([1, 2]);
    vi.unstubAllGlobals();
    error.mockRestore();
  });

  it('is drawn again after it broke, once for each retry', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { life } = createLife();
    const reset = vi.fn();
    life.lose(new Error('broken'), reset);
    expect(life.failure).toBe('worker');
    life.retry();
    expect(reset).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});

describe('the room of the map', () => {
  it('is what panel or sheet leave of the window; a sheet drawn up counts as half', () => {
    expect(paddingFor(null, 800)).toEqual({ top: 12, right: 12, bottom: 12, left: 424 });
    expect(paddingFor('peek', 800).bottom).toBe(160);
    expect(paddingFor('half', 800).bottom).toBe(392);
    expect(paddingFor('full', 800)).toEqual(paddingFor('half', 800));
  });

  it('is made, or given to the panel, only where the sheet stands in the way', () => {
    const room = new Room(390, 844, () => false);
    room.freeMap();
    expect(room.stop).toBe('half');
    room.stop = 'full';
    room.showPanel();
    expect(room.stop).toBe('full');
    room.freeMap();
    expect(room.stop).toBe('half');
    room.stop = 'peek';
    room.freeMap();
    expect(room.stop).toBe('peek');
    room.showPanel();
    expect(room.stop).toBe('half');
  });
});

describe('the choice of base map', () => {
  it('falls back after a failure, keeps telling it, and can be made again', () => {
    const chooseBaseMap = vi.fn();
    const choice = new BaseMapChoice({ chooseBaseMap });
    choice.follow({ id: 'openfreemap', state: 'loading' });
    choice.follow({ id: 'openfreemap', state: 'failed' });
    choice.follow({ id: 'embedded', state: 'shown' });
    expect(choice.event).toEqual({ id: 'openfreemap', state: 'failed' });
    expect(chooseBaseMap.mock.calls).toEqual([['embedded']]);
    choice.choose('openfreemap');
    expect(choice.event.state).toBe('shown');
    expect(chooseBaseMap).toHaveBeenLastCalledWith('openfreemap');
  });
});
