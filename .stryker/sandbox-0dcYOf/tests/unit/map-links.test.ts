// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAP_SERVICES,
  mapLinks,
  type Destination,
  type MapService,
} from '../../src/domain/map-links';

const PORT: Destination = {
  name: { 'zh-Hant': '羅湖口岸', 'zh-Hans': '罗湖口岸', en: 'Luohu Port' },
  anchor: [114.1303, 22.548],
};

function linkTo(service: MapService, destination = PORT): string {
  const link = mapLinks(destination, 'en').find((candidate) => candidate.service === service);
  if (link === undefined) throw new Error(`No link to ${service}`);
  return link.address;
}

function valuesOf(service: MapService, destination = PORT): Record<string, string> {
  return Object.fromEntries(new URL(linkTo(service, destination)).searchParams);
}

describe('mapLinks', () => {
  it('gives one link for each service', () => {
    expect(mapLinks(PORT, 'zh-Hant').map(({ service }) => service)).toEqual(MAP_SERVICES);
  });

  it('gives AMap longitude first and says that it is WGS 84', () => {
    expect(linkTo('amap')).toMatch(
      /^https:\/\/uri\.amap\.com\/marker\?position=114\.1303,22\.548&/,
    );
    expect(valuesOf('amap')).toEqual({
      position: '114.1303,22.548',
      name: '罗湖口岸',
      src: 'luohu-2024-action-map',
      coordinate: 'wgs84',
      callnative: '0',
    });
  });

  it('gives Baidu latitude first, says that it is WGS 84 and who asks', () => {
    expect(linkTo('baidu')).toMatch(
      /^https:\/\/api\.map\.baidu\.com\/marker\?location=22\.548,114\.1303&/,
    );
    expect(valuesOf('baidu')).toEqual({
      location: '22.548,114.1303',
      title: '罗湖口岸',
      content: '深圳市罗湖区',
      output: 'html',
      coord_type: 'wgs84',
      src: 'webapp.luohu2024.actionmap',
    });
  });

  it('asks Apple and Google by name and gives them no position to mark', () => {
    expect(new URL(linkTo('apple')).origin).toBe('https://maps.apple.com');
    expect(valuesOf('apple')).toEqual({ q: '罗湖口岸 罗湖区 深圳', sll: '22.548,114.1303' });
    expect(linkTo('google')).toMatch(/^https:\/\/www\.google\.com\/maps\/search\/\?/);
    expect(valuesOf('google')).toEqual({ api: '1', query: 'Luohu Port, Luohu, Shenzhen' });
  });

  it('marks the position in OpenStreetMap', () => {
    expect(linkTo('openstreetmap')).toBe(
      'https://www.openstreetmap.org/?mlat=22.548&mlon=114.1303#map=17/22.548/114.1303',
    );
  });

  it('names the position for the map of the device', () => {
    expect(linkTo('geo')).toBe('geo:22.548,114.1303?q=22.548,114.1303(Luohu%20Port)');
  });

  it('asks Google in the language of the page', () => {
    const google = mapLinks(PORT, 'zh-Hant').find(({ service }) => service === 'google');
    expect(new URL(google?.address ?? '').searchParams.get('query')).toBe(
      '羅湖口岸, Luohu, Shenzhen',
    );
  });

  it.each(['A&B', 'A|B;C', '50% #1', '東門(老街)', 'a+b = c?', '"<img>"', "it's", 'x,y'])(
    'keeps the name %s whole',
    (name) => {
      const destination = { ...PORT, name: { 'zh-Hant': name, 'zh-Hans': name, en: name } };
      expect(valuesOf('amap', destination)['name']).toBe(name);
      expect(valuesOf('amap', destination)['coordinate']).toBe('wgs84');
      expect(valuesOf('baidu', destination)['title']).toBe(name);
      expect(valuesOf('apple', destination)['q']).toBe(`${name} 罗湖区 深圳`);
      expect(valuesOf('google', destination)['query']).toBe(`${name}, Luohu, Shenzhen`);
      expect(geoName(linkTo('geo', destination))).toBe(name);
    },
  );

  it('decodes to the position and the name, whatever they are', () => {
    const millionths = (degrees: number) => fc.integer({ min: -degrees * 1e6, max: degrees * 1e6 });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        millionths(180),
        millionths(90),
        (name, east, north) => {
          const [lon, lat] = [east / 1e6, north / 1e6];
          const destination: Destination = {
            name: { 'zh-Hant': name, 'zh-Hans': name, en: name },
            anchor: [lon, lat],
          };
          expect(numbers(valuesOf('amap', destination)['position'])).toEqual([lon, lat]);
          expect(numbers(valuesOf('baidu', destination)['location'])).toEqual([lat, lon]);
          expect(numbers(linkTo('geo', destination).split(/[:?]/)[1])).toEqual([lat, lon]);
          expect(valuesOf('amap', destination)['name']).toBe(name);
          expect(geoName(linkTo('geo', destination))).toBe(name);
        },
      ),
    );
  });
});

function numbers(pair = ''): number[] {
  return pair.split(',').map(Number);
}

/** What stands in brackets at the end of a `geo:` address. */
function geoName(address: string): string {
  return decodeURIComponent(/^geo:[^?]*\?q=[^(]*\(([^()]*)\)$/.exec(address)?.[1] ?? 'no name');
}
