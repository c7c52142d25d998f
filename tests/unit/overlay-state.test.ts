import { describe, expect, it } from 'vitest';
import { OVERLAY_LIMITS, type OverlayContent, type ReadResult } from '../../src/domain/overlay';
import { LANGUAGES } from '../../src/domain/language';
import { describeFault } from '../../src/i18n/overlay';
import { Overlays } from '../../src/state/overlay.svelte';
import { clipToMap } from '../../src/ui/clip-to-map';
import { countOutside } from '../../src/ui/overlay-bounds';
import { webAddress } from '../../src/ui/web-address';

const FEATURE = {
  name: 'A',
  geometry: { type: 'Point', coordinates: [114.1, 22.5] },
  properties: [],
  look: {},
  searchText: 'a',
} as const;

function read(changes: Partial<OverlayContent> = {}): ReadResult {
  return {
    type: 'read',
    content: {
      format: 'csv',
      datum: 'wgs84',
      features: [{ ...FEATURE, geometry: { type: 'Point', coordinates: [114.1, 22.5] } }],
      repairs: [],
      skipped: [],
      doubt: null,
      bounds: [114.1, 22.5, 114.1, 22.5],
      ...changes,
    },
  };
}

const file = (name = 'a.csv'): File => new File(['x'], name);
const progressOf = (overlays: Overlays) => overlays.files.map(({ progress }) => progress.type);

describe('own files', () => {
  it('are shown once read, hidden and removed', async () => {
    const overlays = new Overlays(() => Promise.resolve(read()));
    await overlays.add([file()]);
    expect(progressOf(overlays)).toEqual(['shown']);
    const id = overlays.files[0]?.id ?? 0;
    overlays.select({ file: id, index: 0 });
    overlays.show(id, false);
    expect([overlays.visible, overlays.selected]).toEqual([[], null]);
    overlays.remove(id);
    expect(overlays.files).toEqual([]);
  });

  it('of a doubtful datum are not shown before the reader has named it', async () => {
    const doubt = { suspected: 'gcj02', reason: 'mention', detail: 'amap' } as const;
    const overlays = new Overlays((_, { datum }) =>
      Promise.resolve(read({ doubt: datum === null ? doubt : null, datum: datum ?? 'wgs84' })),
    );
    await overlays.add([file()]);
    expect([progressOf(overlays), overlays.visible]).toEqual([['asking'], []]);
    await overlays.choose(overlays.files[0]?.id ?? 0, { datum: 'gcj02', swap: false });
    expect(progressOf(overlays)).toEqual(['shown']);
  });

  it('that are removed while they are read do not come back', async () => {
    let finish: (result: ReadResult) => void = () => undefined;
    const overlays = new Overlays(
      (_, __, signal) =>
        new Promise((resolve, reject) => {
          finish = resolve;
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    const reading = overlays.add([file()]);
    overlays.remove(overlays.files[0]?.id ?? 0);
    finish(read());
    await reading;
    expect(overlays.files).toEqual([]);
  });

  it('fault 15: over the limit are refused', async () => {
    const overlays = new Overlays(() => Promise.resolve(read()));
    await overlays.add(Array.from({ length: OVERLAY_LIMITS.files + 1 }, () => file()));
    expect(progressOf(overlays).filter((type) => type === 'shown')).toHaveLength(10);
    expect(overlays.files.at(-1)?.progress).toEqual({
      type: 'refused',
      faults: [{ code: 'too-many-files' }],
    });
  });
});

describe('the reach of the map', () => {
  it('cuts bounds down and counts what lies beyond', () => {
    expect(clipToMap([100, 20, 114.1, 30])).toEqual([113.9, 22.4, 114.1, 22.75]);
    expect(clipToMap([116, 39, 117, 40])).toBeNull();
    const far = { ...FEATURE, geometry: { type: 'Point' as const, coordinates: [116.4, 39.9] } };
    expect(countOutside([far, { ...FEATURE, geometry: null }])).toBe(1);
  });
});

describe('links of a file', () => {
  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['javascript:alert(1)', null],
    ['https://user:pass@example.org', null],
    ['//example.org', null],
    ['data:text/html,x', null],
    ['see https://example.org', null],
    ['https://', null],
  ])('fault 12: %s becomes %s', (text, expected) => {
    expect(webAddress(text)).toBe(expected);
  });
});

describe('faults in words', () => {
  it.each(LANGUAGES)('name place and reason in %s', (lang) => {
    const text = describeFault({ code: 'ring-open', feature: 12 }, lang);
    expect(text).toMatch(/12/);
    expect(text.length).toBeGreaterThan(8);
  });

  it('have no empty brackets where there is no detail', () => {
    expect(describeFault({ code: 'metres' }, 'en')).not.toContain('()');
    expect(describeFault({ code: 'metres' }, 'zh-Hant')).not.toContain('（）');
  });
});
