import { describe, expect, it, vi } from 'vitest';
import { CameraMemory } from '../../src/app/camera-memory';
import { takeKey, type KeyTargets } from '../../src/app/keys';
import { MapClicks } from '../../src/app/map-clicks.svelte';
import { NearPin } from '../../src/app/near-pin.svelte';
import type { Site } from '../../src/domain/dataset';
import type { Near } from '../../src/domain/view';
import { createLookup } from '../../src/domain/lookup';
import { committedData } from './committed-data';

const { dataset } = committedData();
const lookup = createLookup(dataset);
const SPOT = [114.17, 22.56] as const;
const IN_HAND = {} as NonNullable<KeyTargets['measure']['inHand']>;

/** The part of the view that clicks change. */
class Opened {
  site: Site | null = null;
  readonly lookup = lookup;
  readonly view = {
    openSite: (id: string): void => void (this.site = lookup.site(id)),
    close: (): void => void (this.site = null),
  };
}

function createClicks() {
  const page = new Opened();
  const measure: KeyTargets['measure'] = { inHand: null, end: vi.fn() };
  const pin = { isPicking: false, pick: vi.fn() };
  const own = { open: vi.fn() };
  const room = { showPanel: vi.fn() };
  const camera = new CameraMemory(null, null);
  const clicks = new MapClicks({ page, measure, pin, own, room, camera });
  return { clicks, page, measure, pin, own, room, camera };
}

describe('a click on the map', () => {
  it('opens the site, offers the others there, and leaves the camera where it is', () => {
    const { clicks, page, room, camera } = createClicks();
    clicks.take('dawang-bridge', ['dawang-bridge', 'chunfeng-tunnel'], SPOT);
    expect(page.site?.id).toBe('dawang-bridge');
    expect(clicks.others.map(({ id }) => id)).toEqual(['chunfeng-tunnel']);
    expect(camera.asksForSite('dawang-bridge')).toBe(false);
    expect(room.showPanel).toHaveBeenCalledOnce();
    page.view.openSite('wenjindu-port');
    expect(clicks.others).toEqual([]);
  });

  it('beside all sites closes what is open', () => {
    const { clicks, page, room } = createClicks();
    page.view.openSite('dawang-bridge');
    clicks.take(null, [], SPOT);
    expect(page.site).toBeNull();
    expect(room.showPanel).not.toHaveBeenCalled();
  });

  it('chooses the spot where that is asked for, and sets a point of a measurement before all else', () => {
    const { clicks, page, measure, pin, own } = createClicks();
    pin.isPicking = true;
    clicks.take('dawang-bridge', ['dawang-bridge'], SPOT);
    clicks.takeOwn({ file: 1, index: 0 }, SPOT);
    expect(pin.pick.mock.calls).toEqual([[SPOT], [SPOT]]);
    measure.inHand = IN_HAND;
    clicks.take('dawang-bridge', ['dawang-bridge'], SPOT);
    clicks.takeOwn({ file: 1, index: 0 }, SPOT);
    expect(pin.pick).toHaveBeenCalledTimes(2);
    expect(page.site).toBeNull();
    expect(own.open).not.toHaveBeenCalled();
  });

  it('brings back the popup that the reader had closed', () => {
    const { clicks } = createClicks();
    expect(clicks.hasPopup).toBe(false);
    clicks.open('dawang-bridge');
    expect(clicks.hasPopup).toBe(true);
    clicks.closePopup();
    expect(clicks.hasPopup).toBe(false);
    clicks.open('dawang-bridge');
    expect(clicks.hasPopup).toBe(true);
  });
});

describe('the pin of "near here"', () => {
  function createPin() {
    const view = {
      near: null as Near | null,
      lookNear: (near: Near | null): void => void (view.near = near),
    };
    const camera = new CameraMemory(null, null);
    const pin = new NearPin(view, { within: () => null, outline: () => null }, camera);
    return { pin, view, camera };
  }

  it('changes the address when it rests, and keeps the radius', () => {
    const { pin, view, camera } = createPin();
    pin.isPicking = true;
    pin.pick(SPOT);
    expect(pin.isPicking).toBe(false);
    const picked = view.near;
    expect(picked).toEqual({ lon: 114.17, lat: 22.56, radiusMeters: 1500 });
    pin.move(114.18, 22.57, false);
    expect([pin.near?.lon, view.near]).toEqual([114.18, picked]);
    pin.move(114.18, 22.57, true);
    expect(view.near).toEqual({ lon: 114.18, lat: 22.57, radiusMeters: 1500 });
    expect(camera.asksForNear(view.near)).toBe(false);
  });

  it('stays where it was when it is moved far away', () => {
    const { pin, view } = createPin();
    pin.pick(SPOT);
    pin.move(114.18, 22.57, false);
    pin.move(10, 10, false);
    expect(pin.near?.lon).toBe(114.18);
    pin.move(10, 10, true);
    expect([pin.near?.lon, view.near?.lon]).toEqual([114.17, 114.17]);
  });
});

describe('keys', () => {
  const press = (key: string): KeyboardEvent => {
    const preventDefault = vi.fn();
    return { key, defaultPrevented: false, preventDefault } as unknown as KeyboardEvent;
  };

  it('leave one thing with each press, what the reader took up last first', () => {
    const left: string[] = [];
    const measure: KeyTargets['measure'] = {
      inHand: IN_HAND,
      end: () => {
        measure.inHand = null;
        left.push('measure');
      },
    };
    const tour = { step: 3 as number | null, stop: () => (left.push('tour'), (tour.step = null)) };
    const view = {
      selection: { type: 'site', id: 'dawang-bridge' } as const,
      close: () => void left.push('view'),
    };
    const pin = { isPicking: true };
    const targets: KeyTargets = {
      measure,
      pin,
      tour,
      view,
      printing: { takesKeys: () => false },
      shortcuts: { read: () => null },
      openHelp: vi.fn(),
      focusSearch: vi.fn(),
    };
    for (let presses = 1; presses <= 4; presses += 1) {
      takeKey(press('Escape'), targets);
      if (presses === 1) expect([pin.isPicking, left]).toEqual([true, ['measure']]);
      if (presses === 2) expect([pin.isPicking, left]).toEqual([false, ['measure']]);
    }
    expect(left).toEqual(['measure', 'tour', 'view']);
    takeKey({ ...press('Escape'), defaultPrevented: true }, targets);
    expect(left).toHaveLength(3);
  });
});
