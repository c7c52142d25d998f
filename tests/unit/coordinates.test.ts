import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCoordinates } from '../../src/domain/coordinates';
import { NEAR_BOX } from '../../src/domain/view';

const LIANTANG = { lon: 114.1134, lat: 22.5311 };

describe('parseCoordinates', () => {
  it.each([
    '114.1134, 22.5311',
    '22.5311,114.1134',
    '22.5311 114.1134',
    '  114.1134\t22.5311\n',
    '114.1134，22.5311',
    '114.1134、22.5311',
    '１１４．１１３４，２２．５３１１',
    '114。1134，22。5311。',
    '(22.5311, 114.1134)',
    ' (22.5311, 114.1134) ',
    '（114.1134；22.5311）',
    '[114.1134, 22.5311]',
    '{lng: 114.1134, lat: 22.5311}',
    'lat=22.5311 lon=114.1134',
    '經度：114.1134　緯度：22.5311',
    '纬度 22.5311，经度 114.1134',
    '東經114.1134度，北緯22.5311度',
    '22.5311° N, 114.1134° E',
    '22.5311N 114.1134E',
    'N 22.5311, E 114.1134',
    '22.5311 N 114.1134',
    '114.1134 E 22.5311',
    '22°31′51.96″ N 114°06′48.24″',
    'n22.5311e114.1134',
    '+22.5311, +114.1134',
    'geo:22.5311,114.1134',
    'POINT(114.1134 22.5311)',
    'position=114.1134,22.5311',
  ])('reads %j', (text) => {
    expect(parseCoordinates(text)).toEqual(LIANTANG);
  });

  it.each([
    '22°31′52″N 114°06′48″E',
    '22°31′52″N114°06′48″E',
    '22° 31\' 52" N, 114° 6\' 48" E',
    "22°31'52''N 114°06'48''E",
    'N22°31′52″，E114°06′48″',
    '114º06´48"E 22º31´52"N',
    '北緯22度31分52秒，東經114度6分48秒',
    '东经114°6′48″、北纬22°31′52″',
    '２２°３１′５２″Ｎ　１１４°０６′４８″Ｅ',
    '22°31.8666667′N 114°6.8′E',
    '22°31′52″ 114°06′48″',
    '22°31′52″114°06′48″',
  ])('reads degrees, minutes and seconds in %j', (text) => {
    const found = parseCoordinates(text);
    expect(found).toEqual({
      lon: expect.closeTo(114 + 6 / 60 + 48 / 3600, 7),
      lat: expect.closeTo(22 + 31 / 60 + 52 / 3600, 7),
    });
  });

  it.each(['', '   ', '　', '\n\t'])('calls %j empty', (text) => {
    expect(parseCoordinates(text)).toEqual({ problem: 'empty' });
  });

  it.each([
    '羅湖口岸',
    '114.1134',
    '114.1134,',
    '114.1134 22.5311 17',
    '1141134,225311',
    '22.5311114.1134',
    '22°61′00″N 114°06′48″E',
    '22°31′00″N 114°61′00″E',
    'N 114.1134, E 22.5311',
    'N 22.5311, N 114.1134',
    '22.5311 E, 114.1134',
    '22.5311, 114.1134 N',
    '100 N, 50',
    '100, 50 E',
    '50 E, 100',
    '50, 100 N',
    '200, 100',
    'NaN, Infinity',
    '1e400, 2e400',
    '(',
    '\\',
    '<img src=x onerror=alert(1)>',
  ])('says that %j gives no coordinates', (text) => {
    expect(parseCoordinates(text)).toEqual({ problem: 'not-coordinates' });
  });

  it('does not look at a text too long to be coordinates', () => {
    expect(parseCoordinates('1'.repeat(2000))).toEqual({ problem: 'not-coordinates' });
    expect(parseCoordinates(`114.1134,${' '.repeat(2000)}22.5311`)).toEqual({
      problem: 'not-coordinates',
    });
  });

  it.each([
    ['Beijing', '39.9042, 116.4074'],
    ['the sea off Africa', '0, 0'],
    ['the southern hemisphere', '22.5311 S, 114.1134 E'],
    ['the western hemisphere', '22.5311, -114.1134'],
    ['the western hemisphere by its letter', '22.5311 N, 114.1134 W'],
    ['the western hemisphere, longitude first', 'W 114.1134, N 22.5311'],
    ['a place west of the box', '113.89, 22.55'],
    ['a place south of the box', '114.1, 22.39'],
    ['a place east of the box', '114.41, 22.55'],
    ['a place north of the box', '114.1, 22.76'],
  ])('says that %s lies outside', (_place, text) => {
    expect(parseCoordinates(text)).toEqual({ problem: 'outside' });
  });

  it('gives back every position near Luohu, in either order', () => {
    const [west, south, east, north] = NEAR_BOX;
    const degrees = (min: number, max: number) =>
      fc
        .integer({ min: Math.ceil(min * 1e6), max: Math.floor(max * 1e6) })
        .map((millionths) => millionths / 1e6);
    const separator = fc.constantFrom(',', ', ', ' ', '，', '、', '；', '/');
    fc.assert(
      fc.property(degrees(west, east), degrees(south, north), separator, (lon, lat, between) => {
        expect(parseCoordinates(`${lon}${between}${lat}`)).toEqual({ lon, lat });
        expect(parseCoordinates(`${lat}${between}${lon}`)).toEqual({ lon, lat });
      }),
    );
  });

  it('never throws, and gives nothing outside its box', () => {
    const [west, south, east, north] = NEAR_BOX;
    const piece = fc.constantFrom(
      '114.1',
      '22.5',
      '°',
      '′',
      '"',
      'N',
      'E',
      ',',
      '，',
      ' ',
      '-',
      '度',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 150 }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const found = parseCoordinates(typed);
        if (found.problem !== undefined) return;
        expect(found.lon >= west && found.lon <= east).toBe(true);
        expect(found.lat >= south && found.lat <= north).toBe(true);
      }),
    );
  });
});
