// @ts-nocheck
import { describe, expect, test } from 'vitest';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { BANDED_RADIUS, GUARD_SIZE, SYMBOL_REACH } from '../../src/map/badges';
import { buildStyle } from '../../src/map/build-style';
import { withLineBreaks } from '../../src/map/line-breaks';
import { SOURCES } from '../../src/map/sources';
import { ACTIONS, FONTS, createMapData } from './fixtures';

/**
 * MapLibre places symbols layer by layer from the top, and drops what would collide with anything placed
 * before it; so labels are free of each other and of the badges as long as none of them opts out, and the
 * badges' guards come first.
 */
const { layers } = buildStyle({
  theme: 'light',
  lang: 'zh-Hant',
  mapData: createMapData(),
  actions: ACTIONS,
  fonts: FONTS,
});
const symbols = layers.filter(
  (layer): layer is SymbolLayerSpecification => layer.type === 'symbol',
);
const labels = symbols.filter(({ layout }) => layout?.['text-field'] !== undefined);
const guards = symbols.filter(({ id }) => id.endsWith('-guards'));
/** `text-padding` of the site labels, the least of all labels. */
const PADDING = 3;
const place = (id: string): number => layers.findIndex((layer) => layer.id === id);

describe('no label covers another or a badge', () => {
  test('because no label opts out of collisions', () => {
    const out = labels.filter(({ layout = {} }) =>
      Object.keys(layout).some((key) =>
        /^(text|icon)-(allow-overlap|ignore-placement|overlap)$/.test(key),
      ),
    );
    expect(labels.map(({ id }) => id)).toEqual([
      'label-roads',
      'label-metro',
      'label-places',
      'label-stations',
      'label-marks',
      'site-labels',
      'site-labels-selected',
    ]);
    expect(out).toEqual([]);
  });

  test('because every badge has a guard, placed before any label', () => {
    expect(guards).toHaveLength(3);
    const lowest = Math.min(...guards.map(({ id }) => place(id)));
    expect(labels.filter(({ id }) => place(id) > lowest)).toEqual([]);
    expect(guards.filter(({ layout }) => layout?.['icon-ignore-placement'] !== undefined)).toEqual(
      [],
    );
  });

  test('because guard and badge are drawn at the same zooms', () => {
    const range = (id: string) => {
      const { minzoom, maxzoom } = symbols.find((layer) => layer.id === id) ?? {};
      return [minzoom, maxzoom];
    };
    expect(range('site-point-guards')).toEqual(range('site-points'));
    expect(range('site-symbol-guards')).toEqual(range('site-symbols'));
    expect(range('site-selected-guards')).toEqual(range('site-symbols-selected'));
  });

  test.each([
    ['site-points', 'site-point-guards', BANDED_RADIUS],
    ['site-symbols', 'site-symbol-guards', SYMBOL_REACH],
    ['site-symbols-selected', 'site-selected-guards', SYMBOL_REACH],
  ])(
    'because at every stop the guard of %s is as large as what it guards',
    (badges, guard, reach) => {
      const stops = (id: string): number[] => {
        const size: unknown = symbols.find((layer) => layer.id === id)?.layout?.['icon-size'];
        return Array.isArray(size) ? size.slice(3).filter((_, index) => index % 2 === 1) : [];
      };
      const half = stops(guard).map((scale) => (scale * GUARD_SIZE) / 2);
      const needed = stops(badges).map((scale) => scale * reach);
      expect(half.length).toBeGreaterThan(1);
      expect(half).toHaveLength(needed.length);
      for (const [index, room] of half.entries()) {
        expect(room + PADDING).toBeGreaterThan(needed[index] ?? Infinity);
      }
    },
  );

  test('because labels keep their padding', () => {
    const paddings = labels.map(({ layout }) => Number(layout?.['text-padding']));
    expect(Math.min(...paddings)).toBe(PADDING);
  });

  test('and sites are named before the base map', () => {
    const site = Math.min(place('site-labels'), place('site-labels-selected'));
    expect(labels.filter(({ id }) => id.startsWith('label-') && place(id) > site)).toEqual([]);
  });
});

describe('long names', () => {
  test.each([
    ['大梧桐生態融合區', '大梧桐|生態融合區'],
    ['醫美「一街一區」', '醫美|「一街一區」'],
    ['「銀湖山—紅崗公園」斷點', '「銀湖山—|紅崗公園」|斷點'],
    ['羅湖深港合作產業園（B1地塊）', '羅湖深港|合作產業園|（B1地塊）'],
    ['东门', '东门'],
    ['Dongmen', 'Dongmen'],
  ])('%s may be broken so: %s', (name, broken) => {
    expect(withLineBreaks(name).replaceAll('\u200b', '|')).toBe(broken);
  });
});

describe('geo/', () => {
  const { compiled } = compile(readGeoFiles('geo'));
  if (!compiled) throw new Error('geo/ does not compile');
  const { sources } = buildStyle({
    theme: 'light',
    lang: 'zh-Hant',
    mapData: compiled.mapData,
    actions: compiled.dataset.actions,
    fonts: FONTS,
  });

  test('names no place of one class twice', () => {
    const source = sources[SOURCES.baseLabels];
    const data = source?.type === 'geojson' ? source.data : '';
    const features = typeof data === 'object' && 'features' in data ? data.features : [];
    const names = features
      .filter(
        ({ geometry, properties }) =>
          geometry.type === 'Point' && properties?.['layer'] !== 'boundary',
      )
      .map(({ properties }) => `${properties?.['class']} ${properties?.['name:zh-Hant']}`);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => name.includes('沙頭角海'))).toHaveLength(1);
  });
});
