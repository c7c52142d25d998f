import { describe, expect, it } from 'vitest';
import { CameraMemory } from '../../src/app/camera-memory';

const HOME = { lon: 114.17, lat: 22.56, radiusMeters: 1500 } as const;

describe('the camera', () => {
  it('goes to a site opened in the panel, not to one that was clicked on the map', () => {
    const camera = new CameraMemory(null, null);
    camera.clicked('dawang-bridge');
    expect(camera.asksForSite('dawang-bridge')).toBe(false);
    expect(camera.asksForSite('chunfeng-tunnel')).toBe(true);
    camera.clicked(null);
    expect(camera.asksForSite('dawang-bridge')).toBe(true);
  });

  it('stays where the address has it', () => {
    const camera = new CameraMemory('dawang-bridge', HOME);
    expect(camera.asksForSite('dawang-bridge')).toBe(false);
    expect(camera.asksForNear(HOME)).toBe(false);
  });

  it('shows a circle that is new or has grown, not one that shrinks', () => {
    const camera = new CameraMemory(null, null);
    expect(camera.asksForNear(HOME)).toBe(true);
    expect(camera.asksForNear(HOME)).toBe(false);
    expect(camera.asksForNear({ ...HOME, radiusMeters: 1000 })).toBe(false);
    expect(camera.asksForNear({ ...HOME, radiusMeters: 1200 })).toBe(true);
    expect(camera.asksForNear({ ...HOME, lon: 114.1, radiusMeters: 1200 })).toBe(true);
  });

  it('leaves a circle alone whose pin the reader has moved, and shows one that comes back', () => {
    const camera = new CameraMemory(null, null);
    camera.saw(HOME);
    expect(camera.asksForNear(HOME)).toBe(false);
    expect(camera.asksForNear(null)).toBe(false);
    expect(camera.asksForNear(HOME)).toBe(true);
  });
});
