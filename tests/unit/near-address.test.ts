import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCoordinates } from '../../src/domain/coordinates';
import { createNear, formatNear, parseNear } from '../../src/domain/near';
import { NEAR_BOX, NEAR_RADIUS } from '../../src/domain/view';

const [west, south, east, north] = NEAR_BOX;
const CORNERS = [
  [west, south],
  [west, north],
  [east, south],
  [east, north],
] as const;
/** Less than a circle's own exactness, so that rounding cannot bring it back. */
const STEP = 0.001;

describe('the circle in the address', () => {
  it.each(CORNERS)('may have its middle at the corner %f, %f of the box', (lon, lat) => {
    expect(createNear(lon, lat)).toEqual({ lon, lat, radiusMeters: NEAR_RADIUS.usual });
    expect(parseNear(`${lon},${lat},1500`)).toEqual(createNear(lon, lat));
  });

  it.each([
    [west - STEP, south],
    [west, south - STEP],
    [east + STEP, north],
    [east, north + STEP],
    [NaN, south],
    [west, NaN],
    [Infinity, south],
    [-west, south],
    [south, west],
  ])('is none at %f, %f', (lon, lat) => {
    expect(createNear(lon, lat)).toBeNull();
  });

  it.each([
    [0, NEAR_RADIUS.least],
    [-5, NEAR_RADIUS.least],
    [NEAR_RADIUS.least - 0.4, NEAR_RADIUS.least],
    [NEAR_RADIUS.least + 0.6, NEAR_RADIUS.least + 1],
    [NEAR_RADIUS.most, NEAR_RADIUS.most],
    [NEAR_RADIUS.most + 1, NEAR_RADIUS.most],
  ])('of a radius of %f m has one of %i m', (asked, expected) => {
    expect(createNear(west, south, asked)?.radiusMeters).toBe(expected);
  });

  it.each([NaN, Infinity, -Infinity])('has no radius of %f', (radius) => {
    expect(createNear(west, south, radius)).toBeNull();
  });

  it.each([
    '',
    ',,',
    '114.1,22.55',
    '114.1,22.55,',
    '114.1,22.55,1500,',
    ' 114.1,22.55,1500',
    '+114.1,22.55,1500',
    '114.1,22.55,1e3',
    '0x72,22.55,1500',
    '114.,22.55,1500',
    '.1,22.55,1500',
    '114.12345678901,22.55,1500',
    '114.1,22.55,1234567',
    '１１４,22.55,1500',
    '114.1;22.55;1500',
    '114.1,22.55,1500\n',
  ])('is none as %j', (text) => {
    expect(parseNear(text)).toBeNull();
  });

  it('comes back as it was written, wherever it lies and however large it is', () => {
    const degrees = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
    const radius = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(degrees(west, east), degrees(south, north), radius, (lon, lat, metres) => {
        const near = createNear(lon, lat, metres);
        expect(near).not.toBeNull();
        if (near !== null) expect(parseNear(formatNear(near))).toEqual(near);
      }),
    );
  });

  it('is one within bounds, or none, whatever the text is', () => {
    const number = fc.oneof(fc.double().map(String), fc.integer().map(String), fc.string());
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(number).map(String)), (text) => {
        const near = parseNear(text);
        if (near === null) return;
        expect(near.lon >= west && near.lon <= east).toBe(true);
        expect(near.lat >= south && near.lat <= north).toBe(true);
        expect(near.radiusMeters).toBeGreaterThanOrEqual(NEAR_RADIUS.least);
        expect(near.radiusMeters).toBeLessThanOrEqual(NEAR_RADIUS.most);
      }),
    );
  });
});

describe('pasted coordinates at the edges', () => {
  it.each(CORNERS)('of the box are taken in either order: %f, %f', (lon, lat) => {
    expect(parseCoordinates(`${lon}, ${lat}`)).toEqual({ lon, lat });
    expect(parseCoordinates(`${lat} ${lon}`)).toEqual({ lon, lat });
  });

  it.each([
    [`${west - STEP}, ${south}`, 'outside'],
    [`${east}, ${north + STEP}`, 'outside'],
    ['180, 90', 'outside'],
    ['180.1, 22.5', 'not-coordinates'],
    ['22.5, 190', 'not-coordinates'],
    ['91, 91', 'not-coordinates'],
    ['0, 0', 'outside'],
    ['-0, -0', 'outside'],
    [`22°60′0″N 114°6′0″E`, 'not-coordinates'],
    [`22°33′60″N 114°6′0″E`, 'not-coordinates'],
    [`22.5N, 114.1N`, 'not-coordinates'],
    [`114.1, 22.5, 0`, 'not-coordinates'],
    [`${'1'.repeat(4)}, 22.5`, 'not-coordinates'],
  ])('%s is %s', (text, problem) => {
    expect(parseCoordinates(text)).toEqual({ problem });
  });

  it('of minutes and seconds go up to the next whole one', () => {
    const found = parseCoordinates('22°32′59.999″N 114°6′59.999″E');
    expect(found).toMatchObject({
      lat: expect.closeTo(22.55, 5),
      lon: expect.closeTo(114.1166, 3),
    });
  });

  it('of a text are looked at up to its 120th character', () => {
    const text = '114.1, 22.5';
    expect(parseCoordinates(text + ' '.repeat(120 - text.length))).toEqual({
      lon: 114.1,
      lat: 22.5,
    });
    expect(parseCoordinates(text + ' '.repeat(121 - text.length))).toEqual({
      problem: 'not-coordinates',
    });
  });
});
