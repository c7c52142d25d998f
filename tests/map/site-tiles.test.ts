import { describe, expect, test } from 'vitest';
import { SITE_LAYERS } from '../../src/domain/site-layers';
import { buildStyle } from '../../src/map/build-style';
import { siteShapesOf } from '../../src/map/site-tiles';
import { FONTS, ACTIONS, createMapData } from './fixtures';

const styleOf = (siteTiles: string | null) =>
  buildStyle({
    theme: 'light',
    lang: 'en',
    mapData: { ...createMapData(), siteTiles },
    actions: ACTIONS,
    fonts: FONTS,
  });

describe('a map whose sites come as tiles', () => {
  const tiled = styleOf('https://example.org/sites.pmtiles');
  const whole = styleOf(null);
  const ours: readonly string[] = Object.values(SITE_LAYERS);

  test('reads both sources of sites from the one file', () => {
    for (const name of ours) {
      expect(tiled.sources[name]).toEqual({
        type: 'vector',
        url: 'pmtiles://https://example.org/sites.pmtiles',
        promoteId: 'id',
      });
    }
  });

  test('has the same layers, those of the sites each on its layer of the tiles', () => {
    const expected = whole.layers.map((layer) =>
      'source' in layer && ours.includes(layer.source)
        ? { ...layer, 'source-layer': layer.source }
        : layer,
    );
    expect(tiled.layers).toEqual(expected);
    expect(tiled.layers.filter((layer) => 'source-layer' in layer).length).toBeGreaterThan(15);
  });

  test('keeps everything else as it is', () => {
    const rest = Object.entries(whole.sources).filter(([name]) => !ours.includes(name));
    expect(tiled.sources).toMatchObject(Object.fromEntries(rest));
  });

  test('names the layer of the tiles where the state of a site is set', () => {
    expect(siteShapesOf({ type: 'vector' }, 'a')).toEqual({
      source: 'site-shapes',
      sourceLayer: 'site-shapes',
      id: 'a',
    });
    expect(siteShapesOf({ type: 'geojson' })).toEqual({ source: 'site-shapes' });
  });
});
