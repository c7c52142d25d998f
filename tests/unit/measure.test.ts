import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language';
import type { MeasurePoint } from '../../src/domain/measure';
import { figuresOf } from '../../src/geometry/measure';
import { formatMeasuredArea, measureMessages } from '../../src/i18n/measure';
import { geodesicMeters } from './vincenty';

/** Points within the reach of the map. Millionths, because whole numbers shrink fast. */
const POINT: fc.Arbitrary<MeasurePoint> = fc
  .tuple(
    fc.integer({ min: 113_820_000, max: 114_460_000 }),
    fc.integer({ min: 22_280_000, max: 22_870_000 }),
  )
  .map(([lon, lat]) => [lon / 1e6, lat / 1e6]);

/** A square of so many degrees, counter-clockwise. */
function squareOf(degrees: number): MeasurePoint[] {
  const [lon, lat] = [114.13, 22.55];
  return [
    [lon, lat],
    [lon + degrees, lat],
    [lon + degrees, lat + degrees],
    [lon, lat + degrees],
  ];
}

describe('a distance', () => {
  it('is that along the ellipsoid, within 0.1 %, and the same both ways', () => {
    fc.assert(
      fc.property(POINT, POINT, (a, b) => {
        const truth = geodesicMeters([...a], [...b]);
        const { meters } = figuresOf([a, b], 'distance');
        expect(Math.abs(meters - truth)).toBeLessThanOrEqual(truth * 0.001 + 0.01);
        expect(figuresOf([b, a], 'distance').meters).toBeCloseTo(meters, 6);
      }),
    );
  });

  it('is the sum of its pieces, and nothing before there are two points', () => {
    fc.assert(
      fc.property(fc.array(POINT, { maxLength: 8 }), (points) => {
        const { segments, meters, squareMeters } = figuresOf(points, 'distance');
        expect(segments).toHaveLength(Math.max(0, points.length - 1));
        expect(segments.reduce((sum, length) => sum + length, 0)).toBe(meters);
        expect(squareMeters).toBeNull();
      }),
    );
  });
});

describe('an area', () => {
  it('is the same whichever way and wherever the outline begins', () => {
    fc.assert(
      fc.property(POINT, POINT, POINT, (a, b, c) => {
        const area = figuresOf([a, b, c], 'area').squareMeters ?? NaN;
        const slack = Math.max(1, area * 1e-9);
        const others = [
          [c, b, a],
          [b, c, a],
        ] as const;
        for (const other of others) {
          const { squareMeters } = figuresOf(other, 'area');
          expect(Math.abs((squareMeters ?? NaN) - area)).toBeLessThan(slack);
        }
      }),
    );
  });

  it('is that of a square whose sides the ellipsoid gives', () => {
    const square = squareOf(0.01);
    const [a = [0, 0], b = [0, 0], c = [0, 0]] = square;
    const expected = geodesicMeters([...a], [...b]) * geodesicMeters([...b], [...c]);
    const { squareMeters, meters, segments } = figuresOf(square, 'area');
    expect((squareMeters ?? 0) / expected).toBeCloseTo(1, 3);
    expect(segments).toHaveLength(4);
    expect(
      meters / (2 * (geodesicMeters([...a], [...b]) + geodesicMeters([...b], [...c]))),
    ).toBeCloseTo(1, 3);
  });

  it('grows with the square of its sides', () => {
    const small = figuresOf(squareOf(0.001), 'area').squareMeters ?? NaN;
    const large = figuresOf(squareOf(0.01), 'area').squareMeters ?? NaN;
    expect(large / small).toBeCloseTo(100, 1);
  });

  it('is not told where the outline crosses itself or there are too few points', () => {
    const [a, b, c, d] = squareOf(0.01) as [MeasurePoint, MeasurePoint, MeasurePoint, MeasurePoint];
    expect(figuresOf([a, c, b, d], 'area')).toMatchObject({ squareMeters: null, isCrossed: true });
    expect(figuresOf([a, b], 'area')).toMatchObject({ squareMeters: null, isCrossed: false });
    expect(figuresOf([a, b, c, d], 'area').isCrossed).toBe(false);
  });
});

describe('an area in words', () => {
  it.each([
    [0.4, '0\u202fm²'],
    [9_999.4, '9,999\u202fm²'],
    [9_999.6, '1\u202fha'],
    [12_345, '1.2\u202fha'],
    [2_400_000, '2.4\u202fkm²'],
  ])('%d m² is written %s', (squareMeters, text) => {
    expect(formatMeasuredArea(squareMeters, 'en')).toBe(text);
  });

  it('is metric in every language', () => {
    expect(formatMeasuredArea(860, 'zh-Hant')).toBe('860\u202f平方米');
    expect(formatMeasuredArea(12_345, 'zh-Hant')).toBe('1.2\u202f公頃');
    expect(formatMeasuredArea(2_400_000, 'zh-Hans')).toBe('2.4\u202f平方公里');
    for (const lang of LANGUAGES) expect(measureMessages(lang).modes.area).not.toBe('');
  });
});
