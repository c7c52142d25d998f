import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { ExportContext } from '../../src/domain/export/context';
import type { SiteShapes } from '../../src/domain/export/geojson';
import { toGpx } from '../../src/domain/export/gpx';
import type { Language } from '../../src/domain/language';
import { committedData } from './committed-data';
import { contextOf, drawnAs, withChanges } from './support/exports';
import { readGpx, readXml } from './support/read-files';

const { dataset, mapData } = committedData();
const NAMESPACE = 'http://www.topografix.com/GPX/1/1';

interface Asked {
  readonly ids: readonly string[];
  readonly shapes?: SiteShapes;
  readonly langs?: readonly Language[];
  readonly context?: ExportContext;
}

function gpxOf({
  ids,
  shapes = mapData.siteShapes,
  langs = ['en'],
  context = contextOf(dataset),
}: Asked): string {
  const sites = ids.map((id) => context.lookup.site(id));
  return toGpx(sites, shapes, context, langs);
}

/** The only element of this name, in the namespace of GPX. */
function only(text: string, name: string): Element {
  const found = [...readXml(text).getElementsByTagNameNS(NAMESPACE, name)];
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${name}`);
  return first;
}

const textOf = (text: string, name: string): string | null => only(text, name).textContent;

describe('the head of a GPX file', () => {
  it('says what it is, in the languages asked for', () => {
    const text = gpxOf({ ids: [], langs: ['zh-Hant', 'en'] });
    expect(textOf(text, 'name')).toBe('羅湖 2024 行動地圖 · Luohu 2024 Action Map');
    const [chinese, english, ...rest] = textOf(text, 'desc')?.split('\n\n') ?? [];
    expect(chinese).toMatch(/^羅湖區政府2024年十大行動/);
    expect(english).toMatch(/^Targets, places and results of the ten actions/);
    expect(rest).toEqual([]);
  });

  it('names version, maker, year of the data and terms', () => {
    const text = gpxOf({ ids: [] });
    const root = only(text, 'gpx');
    expect(root.getAttribute('version')).toBe('1.1');
    expect(root.getAttribute('creator')).toBe('羅湖 2024 行動地圖 Luohu 2024 Action Map');
    expect(only(text, 'copyright').getAttribute('author')).toBe(
      '羅湖 2024 行動地圖 Luohu 2024 Action Map',
    );
    // The data are as of 23 November 2026.
    expect(textOf(text, 'year')).toBe('2026');
    expect(textOf(text, 'license')).toBe('https://creativecommons.org/licenses/by/4.0/');
  });
});

describe('a place in a GPX file', () => {
  it('that is a line is a track with all that is known of it', () => {
    const text = gpxOf({ ids: ['dawang-bridge'], langs: ['zh-Hant', 'en'] });
    const [bridge, ...others] = readGpx(text).features;
    expect(others).toEqual([]);
    expect(bridge).toMatchObject({
      geometry: {
        type: 'LineString',
        coordinates: [
          [114.16096, 22.60443],
          [114.16264, 22.60583],
        ],
      },
      properties: {
        _gpxType: 'trk',
        name: '大望橋 · Dawang Bridge',
        cmt: 'dawang-bridge',
        type: 'bridge',
        links: [{ href: 'https://example.org/luohu/?site=dawang-bridge' }],
      },
    });
    const lines = String(bridge?.properties?.['desc']).split('\n');
    expect(lines).toContain(
      '目標：大望橋建成通車（「大望橋」，文章第28段）：已完成（2024年9月26日）',
    );
    expect(lines).toContain('Action: Finding and opening up space');
    expect(textOf(text, 'src')?.split(' ')).toEqual([
      'http://www.sq15.cn/show-1-3837-0.html',
      'https://m.163.com/dy/article/JD8S75SI0514R9KQ.html',
      'https://github.com/ni1o1/pygeo-tutorial',
      'https://github.com/yyuanxuan/SZMetroTripsVisualisation',
    ]);
  });

  it('that is a point is a waypoint with all that is known of it', () => {
    const [port] = readGpx(gpxOf({ ids: ['luohu-port'] })).features;
    expect(port).toMatchObject({
      geometry: { type: 'Point', coordinates: [114.1134, 22.5312] },
      properties: { name: 'Luohu Port', cmt: 'luohu-port', type: 'port' },
    });
  });

  it('has its facts in the order that the schema asks for', () => {
    const names = (name: string, text: string) =>
      [...only(text, name).childNodes].map(({ nodeName }) => nodeName);
    const facts = ['name', 'cmt', 'desc', 'src', 'link', 'type'];
    expect(names('wpt', gpxOf({ ids: ['luohu-port'] }))).toEqual(facts);
    expect(names('trk', gpxOf({ ids: ['dawang-bridge'] }))).toEqual([...facts, 'trkseg']);
  });

  it('comes after all waypoints where it is a track, and is left out where nobody knows it', () => {
    const ids = ['dawang-bridge', 'luohu-port', 'arts-exchange-base', 'wenjindu-port', 'dongmen'];
    const root = only(gpxOf({ ids }), 'gpx');
    expect([...root.childNodes].map(({ nodeName }) => nodeName)).toEqual([
      'metadata',
      'wpt',
      'wpt',
      'trk',
      'trk',
    ]);
  });

  it('has a hostile name and text as they can be written', () => {
    const hostile = 'a]]>b \u0007<b>&amp;</b> "c"';
    const everywhere = { 'zh-Hant': hostile, 'zh-Hans': hostile, en: hostile };
    const data = withChanges(dataset, {
      sites: { 'luohu-port': { name: everywhere, summary: everywhere } },
    });
    const [port] = readGpx(gpxOf({ ids: ['luohu-port'], context: contextOf(data) })).features;
    const written = 'a]]>b <b>&amp;</b> "c"';
    expect(port?.properties?.['name']).toBe(written);
    expect(String(port?.properties?.['desc']).split('\n')).toContain(written);
  });
});

describe('in GPX, which has no areas and no places of several parts,', () => {
  const ring = (lon: number): [number, number][] => [
    [lon, 22.5],
    [lon + 0.01, 22.5],
    [lon, 22.51],
    [lon, 22.5],
  ];
  const read = (geometry: GeoJSON.Geometry) => {
    const shapes = drawnAs(mapData.siteShapes, 'dongmen', geometry);
    return readGpx(gpxOf({ ids: ['dongmen'], shapes })).features;
  };

  it('an area is the track round it, and each hole another segment', () => {
    const coordinates = [ring(114.1), ring(114.101)];
    const [area, ...others] = read({ type: 'Polygon', coordinates });
    expect(area?.geometry).toEqual({ type: 'MultiLineString', coordinates });
    expect(others).toEqual([]);
  });

  it('several areas are one track of all their rings', () => {
    const [first, hole, second] = [ring(114.1), ring(114.101), ring(114.2)] as const;
    const found = read({ type: 'MultiPolygon', coordinates: [[first, hole], [second]] });
    expect(found.map(({ geometry }) => geometry)).toEqual([
      { type: 'MultiLineString', coordinates: [first, hole, second] },
    ]);
  });

  it('several lines are one track', () => {
    const coordinates = [ring(114.1).slice(0, 2), ring(114.2).slice(0, 3)];
    const found = read({ type: 'MultiLineString', coordinates });
    expect(found.map(({ geometry }) => geometry)).toEqual([
      { type: 'MultiLineString', coordinates },
    ]);
  });

  it('several points are a waypoint each, all of the same place', () => {
    const coordinates = [
      [114.1, 22.5],
      [114.2, 22.6],
    ];
    const found = read({ type: 'MultiPoint', coordinates });
    expect(found.map(({ geometry }) => geometry)).toEqual(
      coordinates.map((position) => ({ type: 'Point', coordinates: position })),
    );
    expect(found.map(({ properties }) => properties?.['cmt'])).toEqual(['dongmen', 'dongmen']);
  });

  it('a collection is what its parts are', () => {
    const line: GeoJSON.LineString = { type: 'LineString', coordinates: ring(114.1).slice(0, 2) };
    const point: GeoJSON.Point = { type: 'Point', coordinates: [114.2, 22.6] };
    const found = read({ type: 'GeometryCollection', geometries: [line, point] });
    expect(found.map(({ geometry }) => geometry?.type).toSorted()).toEqual(['LineString', 'Point']);
    expect(found.map(({ properties }) => properties?.['cmt'])).toEqual(['dongmen', 'dongmen']);
  });
});
