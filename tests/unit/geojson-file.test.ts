import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toGeoJson } from '../../src/domain/export/geojson';
import type { Language } from '../../src/domain/language';
import { committedData } from './committed-data';
import { contextOf, drawnAs } from './support/exports';

const { dataset, mapData } = committedData();

/** The feature of a site, drawn as the geometry where one is given. */
function featureOf(id: string, geometry?: Geometry, langs?: readonly Language[]) {
  const shapes =
    geometry === undefined ? mapData.siteShapes : drawnAs(mapData.siteShapes, id, geometry);
  const sites = dataset.sites.filter((site) => site.id === id);
  const [feature] = toGeoJson(sites, shapes, contextOf(dataset), langs).features;
  if (feature === undefined) throw new Error(`No feature for ${id}`);
  return feature;
}

/** What simplestyle programs colour the feature with. */
function styleOf(id: string, geometry?: Geometry): object {
  const { properties } = featureOf(id, geometry);
  const style = Object.entries(properties).filter(([name]) => /^(marker|stroke|fill)/.test(name));
  return Object.fromEntries(style);
}

it('the collection says what it is, of when, by whom and on what terms', () => {
  expect(toGeoJson([], mapData.siteShapes, contextOf(dataset))).toEqual({
    type: 'FeatureCollection',
    name: 'luohu-2024-places',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: '羅湖 2024 行動地圖 Luohu 2024 Action Map',
    dataAsOf: '2026-11-23',
    features: [],
  });
});

describe('a feature', () => {
  it('is titled in the languages asked for, equal names once', () => {
    const title = (id: string, langs?: readonly Language[]) =>
      featureOf(id, undefined, langs).properties['title'];
    expect(title('dawang-bridge')).toBe('大望橋 · 大望桥 · Dawang Bridge');
    expect(title('dawang-bridge', ['en'])).toBe('Dawang Bridge');
    expect(title('renmin-south')).toBe('人民南 · Renmin South');
  });

  it('is described in a block a language', () => {
    const { description } = featureOf('dawang-bridge', undefined, ['zh-Hans', 'en']).properties;
    const [chinese, english, ...rest] = String(description).split('\n\n');
    expect(chinese).toMatch(/^桥梁\n跨深圳水库/);
    expect(english).toMatch(/^Bridge\nThe rebuilt bridge/);
    expect(english).toContain('Data as of 23 November 2026.');
    expect(rest).toEqual([]);
  });

  it('has neither geometry nor colours where the position is unknown', () => {
    expect(featureOf('arts-exchange-base').geometry).toBeNull();
    expect(styleOf('arts-exchange-base')).toEqual({});
  });
});

// Dawang Bridge belongs to the seventh action; its stroke is the darker one, for light maps.
describe('as simplestyle names it', () => {
  const line = { stroke: '#d75c00', 'stroke-width': 3, 'stroke-opacity': 1 };
  const area = { ...line, 'stroke-width': 2, fill: '#e76300', 'fill-opacity': 0.3 };
  const point = { 'marker-color': '#e76300', 'marker-size': 'medium' };
  const at = [114.1, 22.5];

  it.each<readonly [string, object, Geometry]>([
    ['a point is a marker', point, { type: 'Point', coordinates: at }],
    ['several points are markers', point, { type: 'MultiPoint', coordinates: [at] }],
    ['a line has a stroke', line, { type: 'LineString', coordinates: [at, at] }],
    ['several lines have a stroke', line, { type: 'MultiLineString', coordinates: [[at, at]] }],
    ['an area is filled', area, { type: 'Polygon', coordinates: [[at, at, at, at]] }],
    ['several areas are filled', area, { type: 'MultiPolygon', coordinates: [[[at, at, at, at]]] }],
  ])('%s', (_, style, geometry) => {
    expect(styleOf('dawang-bridge', geometry)).toEqual(style);
  });

  it('a place of several actions has the colours of the first', () => {
    expect(styleOf('shuibei')).toMatchObject({ stroke: '#3385ce', fill: '#3f90da' });
  });

  it('a place that only the review names is grey', () => {
    expect(styleOf('luohu-port')).toEqual({ ...point, 'marker-color': '#8a8f98' });
  });
});
