import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { BASE_MAPS } from '../../src/domain/base-map';
import { LANGUAGES } from '../../src/domain/language';
import { baseMapChoices, baseMapHeading, baseMapNotice } from '../../src/i18n/base-map';
import { availableBaseMaps, readConfig } from '../../src/map/basemaps/config';
import { EMBEDDED, type BaseMapContent, type BaseMapLook } from '../../src/map/basemaps/content';
import { policyHosts } from '../../src/map/basemaps/hosts';
import { BASE_MAP_ENTRIES } from '../../src/map/basemaps/registry';
import { buildStyle } from '../../src/map/build-style';
import { LAYER_ORDER } from '../../src/map/order';
import { SOURCES } from '../../src/map/sources';
import { ACTIONS, FONTS, createMapData } from './fixtures';

const CONTENT: BaseMapContent = {
  sources: {
    'basemap:streets': {
      type: 'vector',
      tiles: ['basemap://openfreemap/tile/streets/{z}/{x}/{y}'],
    },
  },
  layersBelow: [
    { id: 'basemap:ground', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'basemap:roads', type: 'line', source: 'basemap:streets', 'source-layer': 'roads' },
  ],
  labelLayersAbove: [
    {
      id: 'basemap:names',
      type: 'symbol',
      source: 'basemap:streets',
      'source-layer': 'place',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Noto Sans Regular'] },
    },
  ],
  glyphs: 'basemap://openfreemap/glyphs/{fontstack}/{range}',
  sprite: 'basemap://openfreemap/sprite',
};
const LOOKS: readonly (readonly [string, BaseMapLook])[] = [
  ['embedded', EMBEDDED],
  ['plain', { id: 'plain' }],
  ['openfreemap, not proven', { id: 'openfreemap', content: CONTENT, isProven: false }],
  ['openfreemap, proven', { id: 'openfreemap', content: CONTENT, isProven: true }],
];
const PROVEN = { id: 'openfreemap', content: CONTENT, isProven: true } as const;

function build(basemap?: BaseMapLook): StyleSpecification {
  return buildStyle({
    theme: 'light',
    lang: 'en',
    mapData: createMapData(),
    actions: ACTIONS,
    fonts: FONTS,
    ...(basemap === undefined ? {} : { basemap }),
  });
}

function idsOf(basemap: BaseMapLook): string[] {
  return build(basemap).layers.map(({ id }) => id);
}

describe.each(LOOKS)('the style over %s', (_name, look) => {
  test('is valid', () => {
    expect(validateStyleMin(build(look)).map(({ message }) => message)).toEqual([]);
  });

  test('has every layer of the sites, in the one order', () => {
    const sites = LAYER_ORDER.filter((id) => id.startsWith('site-'));
    expect(idsOf(look).filter((id) => id.startsWith('site-'))).toEqual(sites);
  });

  test('draws no label of the base map over one of the sites', () => {
    const ids = idsOf(look);
    const last = ids.findLastIndex((id) => id.startsWith('label-') || id === 'basemap:names');
    expect(last).toBeLessThan(ids.indexOf('site-labels'));
  });
});

test('layers of the sites, and no others, are called site-something', () => {
  const ofSites: string[] = [SOURCES.siteShapes, SOURCES.siteLabels];
  const misnamed = build().layers.filter(
    (layer) => ('source' in layer && ofSites.includes(layer.source)) !== /^site-/.test(layer.id),
  );
  expect(misnamed.map(({ id }) => id)).toEqual([]);
});

test('the embedded base map is the default', () => {
  expect(build()).toEqual(build(EMBEDDED));
});

test('the plain base map has no roads and no labels but those of the sites', () => {
  const others = idsOf({ id: 'plain' }).filter((id) => !id.startsWith('site-'));
  expect(others).toContain('water-areas');
  expect(others).toContain('district-edge');
  expect(others.filter((id) => /road|rail|metro|label|park|hill/.test(id))).toEqual([]);
});

test('the embedded map covers a base map that has not proved itself', () => {
  const ids = idsOf({ ...PROVEN, isProven: false });
  expect(ids.slice(0, 3)).toEqual(['basemap:ground', 'basemap:roads', 'basemap:names']);
  expect(ids.slice(3)).toEqual(LAYER_ORDER.filter((id) => !id.startsWith('overlay-')));
});

test('a proven base map replaces the embedded one except for the edge of the district', () => {
  const ids = idsOf(PROVEN);
  const others = ids.filter((id) => !id.startsWith('site-'));
  expect(others).toEqual([
    'basemap:ground',
    'basemap:roads',
    'district-tint',
    'district-edge',
    'basemap:names',
  ]);
  expect(ids.indexOf('basemap:names')).toBeGreaterThan(ids.indexOf('site-points'));
});

test('the images of a base map cannot take the name of one of ours', () => {
  expect(build(PROVEN).sprite).toEqual([{ id: 'basemap', url: 'basemap://openfreemap/sprite' }]);
});

describe('what a build offers', () => {
  test('is embedded and plain, unless it is told otherwise', () => {
    expect(availableBaseMaps({})).toEqual(['embedded', 'plain']);
    expect(availableBaseMaps({ VITE_OPENFREEMAP: '', VITE_PMTILES_URL: ' ' })).toEqual([
      'embedded',
      'plain',
    ]);
    expect(availableBaseMaps({ VITE_OPENFREEMAP: '0' })).not.toContain('openfreemap');
  });

  test('grows with each variable', () => {
    expect(availableBaseMaps({ VITE_OPENFREEMAP: '1' })).toContain('openfreemap');
    expect(availableBaseMaps({ VITE_OPENFREEMAP_URL: 'https://tiles.example/styles/' })).toContain(
      'openfreemap',
    );
    expect(availableBaseMaps({ VITE_PMTILES_URL: 'luohu.pmtiles' })).toContain('pmtiles');
    const all = { VITE_OPENFREEMAP: '1', VITE_PMTILES_URL: 'luohu.pmtiles' };
    expect(availableBaseMaps(all)).toEqual([...BASE_MAPS]);
  });

  test('takes OpenFreeMap from where it is, or from where it is told', () => {
    expect(readConfig({ VITE_OPENFREEMAP: '1' }).openfreemap).toBe(
      'https://tiles.openfreemap.org/styles',
    );
    const env = { VITE_OPENFREEMAP: '1', VITE_OPENFREEMAP_URL: 'https://tiles.example/styles/' };
    expect(readConfig(env).openfreemap).toBe('https://tiles.example/styles');
  });

  test.each(['javascript:alert(1)', 'data:,x', 'ftp://example.org/x', 'not an address'])(
    'never is %s',
    (address) => {
      expect(readConfig({ VITE_OPENFREEMAP_URL: address }).openfreemap).toBeNull();
    },
  );

  test.each(['javascript:alert(1)', 'data:,x', 'ftp://example.org/x'])(
    'never is a file at %s',
    (address) => {
      expect(readConfig({ VITE_PMTILES_URL: address }).pmtiles).toBeNull();
    },
  );
});

describe('the hosts for the Content-Security-Policy', () => {
  test('are none by default and for a file beside the page', () => {
    expect(policyHosts({})).toEqual({ connect: [], img: [] });
    expect(policyHosts({ VITE_PMTILES_URL: 'luohu.pmtiles' })).toEqual({ connect: [], img: [] });
    expect(policyHosts({ VITE_PMTILES_URL: '/luohu.pmtiles' }).connect).toEqual([]);
  });

  test('are those of what is offered, each once', () => {
    expect(policyHosts({ VITE_OPENFREEMAP: '1' }).connect).toEqual([
      'https://tiles.openfreemap.org',
    ]);
    const env = {
      VITE_OPENFREEMAP_URL: 'https://tiles.example:8443/styles',
      VITE_PMTILES_URL: 'https://tiles.example:8443/luohu.pmtiles',
    };
    expect(policyHosts(env).connect).toEqual(['https://tiles.example:8443']);
  });

  test('are that of the tiles of the sites, too', () => {
    const address = 'https://store.example/sites.pmtiles';
    expect(policyHosts({ VITE_SITE_TILES_URL: address }).connect).toEqual([
      'https://store.example',
    ]);
    expect(policyHosts({ VITE_SITE_TILES_URL: 'sites.pmtiles' }).connect).toEqual([]);
  });
});

test('only base maps from outside need the network and name others', () => {
  const needy = BASE_MAPS.filter((id) => BASE_MAP_ENTRIES[id].requiresNetwork);
  expect(needy).toEqual(['openfreemap', 'pmtiles']);
  expect(BASE_MAPS.filter((id) => BASE_MAP_ENTRIES[id].credits.length > 0)).toEqual(needy);
});

test.each(LANGUAGES)('every base map has a name and notices in %s', (lang) => {
  const labels = baseMapChoices(BASE_MAPS, lang).map(({ label }) => label);
  expect(new Set(labels).size).toBe(BASE_MAPS.length);
  expect(baseMapHeading(lang)).not.toBe('');
  for (const id of BASE_MAPS) {
    expect(baseMapNotice(id, 'failed', lang)).toContain(labels[BASE_MAPS.indexOf(id)]);
    expect(baseMapNotice(id, 'shown', lang)).toBeNull();
  }
});
