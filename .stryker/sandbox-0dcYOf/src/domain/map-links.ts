// @ts-nocheck
import type { Language, Localized } from './language';

export const MAP_SERVICES = ['amap', 'baidu', 'apple', 'google', 'openstreetmap', 'geo'] as const;
export type MapService = (typeof MAP_SERVICES)[number];

export interface MapLink {
  readonly service: MapService;
  readonly address: string;
}

/** What a link leads to. */
export interface Destination {
  readonly name: Localized;
  /** WGS 84 longitude and latitude in degrees. */
  readonly anchor: readonly [number, number];
}

/** How this page calls itself to the services that ask. */
const AMAP_SOURCE = 'luohu-2024-action-map';
/** Baidu wants `webapp.<company>.<product>` and refuses a link without it. */
const BAIDU_SOURCE = 'webapp.luohu2024.actionmap';
const DISTRICT = { 'zh-Hans': '深圳市罗湖区', en: 'Luohu, Shenzhen' } as const;
const OSM_ZOOM = 17;

/**
 * Addresses that open a place in other maps, one for each service.
 *
 * AMap and Baidu are told that the position is WGS 84 and shift it to their own datum. Apple and Google draw
 * mainland China in a shifted datum and take no datum, so they are asked by name. OpenStreetMap and `geo:`
 * (RFC 5870) are WGS 84 themselves.
 *
 * Documented at lbs.amap.com/api/uri-api/guide/mobile-web/point, lbsyun.baidu.com (URI API, marker),
 * developer.apple.com (Map Links) and developers.google.com/maps/documentation/urls.
 */
export function mapLinks(destination: Destination, lang: Language): readonly MapLink[] {
  return MAP_SERVICES.map((service) => ({
    service,
    address: ADDRESSES[service](destination, lang),
  }));
}

const ADDRESSES: Record<MapService, (destination: Destination, lang: Language) => string> = {
  amap: ({ name, anchor: [lon, lat] }) =>
    withQuery('https://uri.amap.com/marker', {
      position: `${degrees(lon)},${degrees(lat)}`,
      name: name['zh-Hans'],
      src: AMAP_SOURCE,
      coordinate: 'wgs84',
      callnative: '0',
    }),
  baidu: ({ name, anchor: [lon, lat] }) =>
    withQuery('https://api.map.baidu.com/marker', {
      location: `${degrees(lat)},${degrees(lon)}`,
      title: name['zh-Hans'],
      content: DISTRICT['zh-Hans'],
      output: 'html',
      coord_type: 'wgs84',
      src: BAIDU_SOURCE,
    }),
  apple: ({ name, anchor: [lon, lat] }) =>
    withQuery('https://maps.apple.com/', {
      q: `${name['zh-Hans']} 罗湖区 深圳`,
      // Only where to search, so that a shift of the datum does not matter.
      sll: `${degrees(lat)},${degrees(lon)}`,
    }),
  google: ({ name }, lang) =>
    withQuery('https://www.google.com/maps/search/', {
      api: '1',
      query: `${name[lang]}, ${DISTRICT.en}`,
    }),
  openstreetmap: ({ anchor: [lon, lat] }) => {
    const [mlon, mlat] = [degrees(lon), degrees(lat)];
    const address = withQuery('https://www.openstreetmap.org/', { mlat, mlon });
    return `${address}#map=${OSM_ZOOM}/${mlat}/${mlon}`;
  },
  geo: ({ name, anchor: [lon, lat] }, lang) => {
    const position = `${degrees(lat)},${degrees(lon)}`;
    return `geo:${position}?q=${position}(${encodeStrictly(name[lang])})`;
  },
};

/** Spaces as %20, because not every service reads a plus as a space; commas plain, as the services write them. */
function withQuery(address: string, values: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  url.search = new URLSearchParams(values).toString().replaceAll('+', '%20').replaceAll('%2C', ',');
  return url.href;
}

/** Encodes brackets too, which end the name in a `geo:` address. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replaceAll('(', '%28').replaceAll(')', '%29');
}

/** A number of degrees without exponent, to about a tenth of a metre. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}
