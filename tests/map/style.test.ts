import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { describeImages } from '../../src/map/badges';
import { buildStyle } from '../../src/map/build-style';
import { OVERLAY_SOURCE, type OverlayDrawing } from '../../src/map/layers/overlay';
import { legend } from '../../src/map/legend';
import { inOrder, LAYER_ORDER } from '../../src/map/order';
import { SOURCES } from '../../src/map/sources';
import { MAP_THEMES, type MapTheme } from '../../src/map/themes';
import { ACTIONS, FONTS, createMapData, createSite } from './fixtures';

const VARIANTS = MAP_THEMES.flatMap((theme) => LANGUAGES.map((lang) => [theme, lang] as const));

/** With a reader's own file on the map. */
function build(theme: MapTheme = 'light', lang: Language = 'en'): StyleSpecification {
  return buildWith([OWN], theme, lang);
}

const OWN: OverlayDrawing = {
  type: 'Feature',
  id: 1,
  properties: { fill: '#ff0000' },
  geometry: { type: 'Point', coordinates: [114.1, 22.55] },
};

function buildWith(
  overlay: readonly OverlayDrawing[] | null,
  theme: MapTheme = 'light',
  lang: Language = 'en',
): StyleSpecification {
  const mapData = createMapData();
  return buildStyle({ theme, lang, mapData, actions: ACTIONS, fonts: FONTS, overlay });
}

describe.each(VARIANTS)('the style in %s, %s', (theme, lang) => {
  const style = build(theme, lang);

  test('is valid', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test('asks for no file but its fonts', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const fonts = JSON.stringify(style['font-faces']).match(/https?:[^"]+/g);
    expect(JSON.stringify(style).match(/https?:[^"]+/g)).toEqual(fonts);
  });

  test('has a legend in words, each entry once', () => {
    const entries = legend({ theme, lang });
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.filter(({ label }) => label.trim() === '')).toEqual([]);
  });
});

describe('the layers', () => {
  const { layers } = build();

  test('are exactly those of order.ts, in its order', () => {
    expect(layers.map(({ id }) => id)).toEqual([...LAYER_ORDER]);
  });

  test('must be in order.ts', () => {
    const stray = { id: 'stray', type: 'background' } as const;
    expect(() => inOrder([stray])).toThrow('Layer "stray" is not in order.ts');
  });

  test('of the base map below the sites hold no symbol', () => {
    const base = layers.slice(0, LAYER_ORDER.indexOf('site-areas'));
    expect(base.filter(({ type }) => type === 'symbol')).toEqual([]);
  });

  test('take text only from the label sources, so that a late font holds no shape back', () => {
    const labelSources: string[] = [SOURCES.baseLabels, SOURCES.siteLabels];
    const withText = layers.filter(({ layout }) => layout && 'text-field' in layout);
    const elsewhere = withText.filter(
      (layer) => !('source' in layer) || !labelSources.includes(layer.source),
    );
    expect(withText.length).toBeGreaterThan(0);
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  test('of the sites all hide what is filtered out', () => {
    const site = layers.filter(({ id }) => id.startsWith('site-'));
    const unfiltered = site.filter(
      (layer) => !('filter' in layer) || !JSON.stringify(layer.filter).includes('"visible"'),
    );
    expect(unfiltered.map(({ id }) => id)).toEqual([]);
  });
});

describe('the sources', () => {
  test('are four, and one more for own files', () => {
    const four = Object.values(SOURCES);
    expect(Object.keys(buildWith(null).sources).toSorted()).toEqual([...four].toSorted());
    expect(Object.keys(build().sources).toSorted()).toEqual([...four, OVERLAY_SOURCE].toSorted());
  });

  test('of own files go with their layers when the last is removed', () => {
    const stray = buildWith(null).layers.filter(({ id }) => id.startsWith('overlay-'));
    expect(stray).toEqual([]);
  });

  test('do not change with the theme, so that a change of theme moves no data', () => {
    expect(build('dark').sources).toEqual(build('light').sources);
  });
});

test('every image that a site asks for is drawn', () => {
  const sites = [
    createSite(),
    createSite({ id: 'b', actions: '|consumption|space|', order: 7, action: 'space' }),
    createSite({ id: 'c', actions: '', order: 0, action: '', background: true }),
  ];
  const drawn = describeImages(sites, ACTIONS, 'light').map(({ id }) => id);
  const { sources } = buildStyle({
    theme: 'light',
    lang: 'en',
    mapData: createMapData(sites),
    actions: ACTIONS,
    fonts: FONTS,
  });
  const asked = JSON.stringify(sources).matchAll(/"(?:badge|symbol)":"([^"]+)"/g);
  const ids = [...new Set([...asked].map(([, id]) => id ?? ''))];
  expect(ids).toHaveLength(2 * sites.length);
  expect(ids.filter((id) => !drawn.includes(id))).toEqual([]);
});
