import { createExpression, featureFilter, type Feature } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { ACTION_COLOURS, NEUTRAL_COLOUR } from '../../src/domain/palette';
import { buildStyle } from '../../src/map/build-style';
import {
  SELECTED,
  VISIBLE,
  nameIn,
  siteWash,
  visibleSites,
  visibleState,
} from '../../src/map/expressions';
import type { LayerId } from '../../src/map/order';
import { ACTIONS, FONTS, createMapData, createSite } from './fixtures';

const POINT = 1;
const ZOOM = { zoom: 14 };

function feature(properties: Record<string, unknown>, type: Feature['type'] = POINT): Feature {
  return { type, properties: { ...properties }, geometry: [] };
}

/** Whether a layer of the built style takes the feature, with this set of visible sites. */
function takes(layerId: LayerId, what: Feature, visible: readonly string[] | null, zoom = 14) {
  const style = buildStyle({
    theme: 'light',
    lang: 'en',
    mapData: createMapData(),
    actions: ACTIONS,
    fonts: FONTS,
  });
  const layer = style.layers.find(({ id }) => id === layerId);
  if (!layer || !('filter' in layer)) throw new Error(`no filter in ${layerId}`);
  const state = { [VISIBLE]: visibleState(visible), [SELECTED]: null };
  return featureFilter(layer.filter, 'test', state).filter({ zoom }, what);
}

function evaluate(expression: unknown, what: Feature): unknown {
  const parsed = createExpression(expression, 'test');
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join());
  return parsed.value.evaluate(ZOOM, what);
}

describe('the filter of the sites', () => {
  const badge = feature({ ...createSite(), part: 'anchor', from: 0, to: 25 });

  test('draws every site when none is chosen', () => {
    expect(takes('site-symbols', badge, null)).toBe(true);
  });

  test('draws a site of the visible set', () => {
    expect(takes('site-symbols', badge, ['shuibei', 'dongmen'])).toBe(true);
  });

  test('draws a site whose group is in the set', () => {
    expect(takes('site-symbols', badge, ['#3', '#0'])).toBe(true);
    expect(takes('site-symbols', badge, ['#3'])).toBe(false);
  });

  test('hides a site that is not of the set, and everything when the set is empty', () => {
    expect(takes('site-symbols', badge, ['shuibei'])).toBe(false);
    expect(takes('site-symbols', badge, [])).toBe(false);
  });

  test('finds no site under a name that every object has', () => {
    const odd = feature({ id: 'constructor' });
    const filter = featureFilter(visibleSites(), 'test', { [VISIBLE]: visibleState(['dongmen']) });
    expect(filter.filter(ZOOM, odd)).toBe(false);
  });

  test('hides label and halo along with the badge', () => {
    const label = feature({ ...createSite(), from: 0, to: 25 });
    const halo = feature({ ...createSite(), part: 'halo' }, 3);
    expect(takes('site-labels', label, ['shuibei'])).toBe(false);
    expect(takes('site-halos', halo, ['shuibei'])).toBe(false);
    expect(takes('site-labels', label, ['dongmen'])).toBe(true);
    expect(takes('site-halos', halo, ['dongmen'])).toBe(true);
  });
});

test('a badge that stands aside does so only at the zooms that need it', () => {
  const badge = feature({ ...createSite(), part: 'anchor', from: 12, to: 14 });
  expect([11, 12, 13, 14].filter((zoom) => takes('site-symbols', badge, null, zoom))).toEqual([
    12, 13,
  ]);
});

describe('a road that is not known to be finished', () => {
  const road = { ...createSite({ kind: 'road', shape: 'line' }), part: 'shape' };
  const LINE = 2;

  test('is dashed within its casing', () => {
    const unbuilt = feature({ ...road, unbuilt: true }, LINE);
    expect(takes('site-lines-unbuilt', unbuilt, null)).toBe(true);
    expect(takes('site-line-casings', unbuilt, null)).toBe(true);
    expect(takes('site-lines', unbuilt, null)).toBe(false);
  });

  test('is drawn as a sketch where its course is not known', () => {
    const sketch = feature({ ...road, method: 'sketch', unbuilt: true }, LINE);
    expect(takes('site-lines-sketch', sketch, null)).toBe(true);
    expect(takes('site-lines-unbuilt', sketch, null)).toBe(false);
  });

  test('is two broken edges where it is a tunnel', () => {
    const tunnel = feature({ ...road, kind: 'tunnel', unbuilt: true }, LINE);
    expect(takes('site-tunnels', tunnel, null)).toBe(true);
    expect(takes('site-lines-unbuilt', tunnel, null)).toBe(false);
  });
});

describe('a base label with the name of a site', () => {
  const port = feature({ layer: 'places', class: 'port', site: 'luohu-port' });

  test('gives way while the site is drawn', () => {
    expect(takes('label-marks', port, null)).toBe(false);
    expect(takes('label-marks', port, ['luohu-port'])).toBe(false);
  });

  test('comes back when the site is filtered out', () => {
    expect(takes('label-marks', port, ['dongmen'])).toBe(true);
  });
});

test('a base label waits for the zoom that its feature states', () => {
  const late = feature({ layer: 'places', class: 'subdistrict', minzoom: 13 });
  expect(takes('label-places', late, null, 12)).toBe(false);
  expect(takes('label-places', late, null, 13)).toBe(true);
});

describe('a label', () => {
  const named = feature({ 'name:zh-Hant': '東門', 'name:zh-Hans': '东门', 'name:en': 'Dongmen' });

  test('is in the language asked for', () => {
    expect(evaluate(nameIn('en'), named)).toBe('Dongmen');
    expect(evaluate(nameIn('zh-Hans'), named)).toBe('东门');
  });

  test('falls back to Traditional Chinese', () => {
    expect(evaluate(nameIn('en'), feature({ 'name:zh-Hant': '東門' }))).toBe('東門');
  });
});

describe('the colour of a site', () => {
  test.each(ACTION_COLOURS.map(({ fill }, index) => [index + 1, fill] as const))(
    'of action %i is %s',
    (order, fill) => {
      expect(hex(evaluate(siteWash('light'), feature({ order })))).toBe(fill);
    },
  );

  test('without an action is neutral', () => {
    expect(hex(evaluate(siteWash('light'), feature({ order: 0 })))).toBe(NEUTRAL_COLOUR.fill);
  });
});

function hex(colour: unknown): string {
  const { r, g, b } = colour as { r: number; g: number; b: number };
  const part = (value: number) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(r)}${part(g)}${part(b)}`;
}
