import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { awayFrom } from '../../src/geometry/away';
import { circleAround, sitesNear } from '../../src/geometry/near';
import { geodesicMeters } from './vincenty';

const HERE: Geometry = { type: 'Point', coordinates: [114.1, 22.55] };
const meters = (there: Geometry, here: Geometry = HERE): number =>
  awayFrom(here, there).distanceMeters;
const square = (west: number, south: number): Position[][] => [
  [
    [west, south],
    [west + 0.01, south],
    [west + 0.01, south + 0.01],
    [west, south + 0.01],
    [west, south],
  ],
];

describe('the circle of "near here"', () => {
  const centre: [number, number] = [114.13, 22.55];
  const { type, coordinates } = circleAround({
    lon: centre[0],
    lat: centre[1],
    radiusMeters: 1500,
  });
  const ring = coordinates[0] ?? [];

  it('goes all the way round', () => {
    expect(type).toBe('Polygon');
    for (const axis of [0, 1] as const) {
      for (const pick of [Math.min, Math.max]) {
        const edge: [number, number] = [...centre];
        edge[axis] = pick(...ring.map((at) => at[axis] ?? NaN));
        expect(geodesicMeters(centre, edge) / 1500).toBeCloseTo(1, 2);
      }
    }
  });

  it('runs counter-clockwise', () => {
    const area = ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
      const [fromX = 0, fromY = 0] = ring[at] ?? [];
      return sum + (fromX * y - x * fromY) / 2;
    }, 0);
    expect(area).toBeGreaterThan(0);
  });

  it('has a site that lies just on it', () => {
    const far: Geometry = { type: 'Point', coordinates: [114.12, 22.55] };
    const radiusMeters = meters(far);
    const features = [{ type: 'Feature' as const, properties: { id: 'far' }, geometry: far }];
    const near = { lon: 114.1, lat: 22.55, radiusMeters };
    expect(sitesNear({ type: 'FeatureCollection', features }, near)).toHaveLength(1);
  });
});

describe('the distance of what has several parts', () => {
  it('is that of the nearest point or line', () => {
    const points = [
      [114.2, 22.55],
      [114.11, 22.55],
    ];
    const nearest = meters({ type: 'Point', coordinates: [114.11, 22.55] });
    expect(nearest).toBeGreaterThan(1000);
    expect(meters({ type: 'MultiPoint', coordinates: points })).toBeCloseTo(nearest, 0);
    const lines = points.map(([lon = 0]) => [
      [lon, 22.54],
      [lon, 22.56],
    ]);
    expect(meters({ type: 'MultiLineString', coordinates: lines })).toBeCloseTo(nearest, 0);
  });

  it('is nothing where one of several areas holds it, or where an area holds one of several points', () => {
    const areas: Geometry = {
      type: 'MultiPolygon',
      coordinates: [square(114.095, 22.545), square(114.2, 22.6)],
    };
    expect(meters(areas)).toBe(0);
    const points: Geometry = {
      type: 'MultiPoint',
      coordinates: [
        [114.1, 22.55],
        [114.3, 22.7],
      ],
    };
    expect(meters({ type: 'Polygon', coordinates: square(114.095, 22.545) }, points)).toBe(0);
  });
});

describe('two lines', () => {
  const level: Geometry = {
    type: 'LineString',
    coordinates: [
      [114.1, 22.55],
      [114.12, 22.55],
    ],
  };
  const upright = (from: number, to: number): Geometry => ({
    type: 'LineString',
    coordinates: [
      [114.11, from],
      [114.11, to],
    ],
  });

  it('that cross are at no distance', () => {
    expect(meters(upright(22.54, 22.56), level)).toBe(0);
  });

  it('of which one would cross the other if it were longer are as far apart as its end', () => {
    const gap = meters({ type: 'Point', coordinates: [114.11, 22.56] }, level);
    expect(gap).toBeGreaterThan(1000);
    expect(meters(upright(22.56, 22.57), level)).toBeCloseTo(gap, 3);
    expect(meters(level, upright(22.56, 22.57))).toBeCloseTo(gap, 3);
  });

  it('that touch at an end are at no distance', () => {
    expect(meters(upright(22.55, 22.56), level)).toBeLessThan(0.001);
  });
});
