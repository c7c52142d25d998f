// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Feature, Geometry, LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, directionOf } from '../../src/domain/direction';
import { awayFrom } from '../../src/geometry/away';
import { circleAround, neighboursOf, sitesNear, type SiteShapes } from '../../src/geometry/near';
import { geodesicMeters } from './vincenty';

const SITES = join(import.meta.dirname, '../../geo/luohu-2024/sites');

/** Nearest of many positions along a line, by a formula that shares nothing with the code under test. */
function sampledMeters(from: Position, line: readonly Position[]): number {
  const STEPS = 400;
  const distances = line.slice(1).flatMap((end, index) => {
    const start = line[index] ?? end;
    return Array.from({ length: STEPS + 1 }, (_, step) =>
      geodesicMeters(from, mix(start, end, step / STEPS)),
    );
  });
  return Math.min(...distances);
}

function mix([x1 = NaN, y1 = NaN]: Position, [x2 = NaN, y2 = NaN]: Position, share: number) {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

function pointAt(...coordinates: [number, number]): Point {
  return { type: 'Point', coordinates };
}

/** A square of about 1 km round (114.13, 22.55), with a hole of about 400 m in its middle. */
const FRAME: Polygon = {
  type: 'Polygon',
  coordinates: [ringOf(0.005), ringOf(0.002)],
};

function ringOf(half: number): Position[] {
  const [lon, lat] = [114.13, 22.55];
  return [
    [lon - half, lat - half],
    [lon + half, lat - half],
    [lon + half, lat + half],
    [lon - half, lat + half],
    [lon - half, lat - half],
  ];
}

/** Millionths of a degree, because whole numbers shrink fast when a property fails. */
const position = fc
  .tuple(
    fc.integer({ min: 114_000_000, max: 114_250_000 }),
    fc.integer({ min: 22_500_000, max: 22_650_000 }),
  )
  .map(([lon, lat]): Position => [lon / 1e6, lat / 1e6]);
const point = position.map((coordinates): Point => ({ type: 'Point', coordinates }));
const line = fc
  .array(position, { minLength: 2, maxLength: 5 })
  .map((coordinates): LineString => ({ type: 'LineString', coordinates }));
const triangle = fc
  .tuple(position, position, position)
  .map(([a, b, c]): Polygon => ({ type: 'Polygon', coordinates: [[a, b, c, a]] }));
const anything = fc.oneof<fc.Arbitrary<Geometry>[]>(
  point,
  line,
  triangle,
  fc.array(position, { minLength: 1, maxLength: 4 }).map((coordinates) => ({
    type: 'MultiPoint',
    coordinates,
  })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => ({
    type: 'MultiLineString',
    coordinates: lines.map(({ coordinates }) => coordinates),
  })),
  fc.array(triangle, { minLength: 1, maxLength: 3 }).map((areas) => ({
    type: 'MultiPolygon',
    coordinates: areas.map(({ coordinates }) => coordinates),
  })),
  fc.tuple(point, line).map((geometries) => ({ type: 'GeometryCollection', geometries })),
);

function readSites(): SiteShapes['features'] {
  return readdirSync(SITES).flatMap((file) => {
    const feature: Feature<Geometry | null, { id: string }> = JSON.parse(
      readFileSync(join(SITES, file), 'utf8'),
    );
    const { geometry } = feature;
    return geometry === null ? [] : [{ ...feature, geometry }];
  });
}

const SHAPES: SiteShapes = { type: 'FeatureCollection', features: readSites() };

describe('geodesicMeters, the independent measure', () => {
  it('knows the length of a degree at the equator', () => {
    expect(geodesicMeters([0, 0], [1, 0])).toBeCloseTo(111_319.491, 2);
  });

  it("gives Vincenty's own example, Flinders Peak to Buninyong", () => {
    const peak = [144 + 25 / 60 + 29.5244 / 3600, -(37 + 57 / 60 + 3.7203 / 3600)];
    const town = [143 + 55 / 60 + 35.3839 / 3600, -(37 + 39 / 60 + 10.1561 / 3600)];
    expect(geodesicMeters(peak, town)).toBeCloseTo(54_972.271, 1);
  });
});

describe('awayFrom', () => {
  it('agrees with the geodesic between points', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const expected = geodesicMeters(a, b);
        const { distanceMeters } = awayFrom(
          { type: 'Point', coordinates: a },
          { type: 'Point', coordinates: b },
        );
        expect(Math.abs(distanceMeters - expected)).toBeLessThanOrEqual(0.001 * expected + 1e-3);
      }),
    );
  });

  it('agrees within 1 % with the nearest of many positions along a line', () => {
    fc.assert(
      fc.property(position, line, (from, { coordinates }) => {
        const expected = sampledMeters(from, coordinates);
        const { distanceMeters } = awayFrom(
          { type: 'Point', coordinates: from },
          { type: 'LineString', coordinates },
        );
        // The sampled positions lie up to 80 m apart, so close to the line they come out too far.
        fc.pre(expected > 500);
        expect(Math.abs(distanceMeters / expected - 1)).toBeLessThan(0.01);
      }),
      { numRuns: 50 },
    );
  });

  it('agrees within 1 % on the edges of every site of the report', () => {
    const spots = [
      [114.1134, 22.5311],
      [114.1722, 22.5667],
      [114.05, 22.6],
    ];
    for (const { geometry, properties } of SHAPES.features)
      for (const spot of spots) {
        const { distanceMeters } = awayFrom({ type: 'Point', coordinates: spot }, geometry);
        if (distanceMeters < 100) continue;
        const ratio = distanceMeters / edgeMeters(spot, geometry);
        expect(Math.abs(ratio - 1), properties.id).toBeLessThan(0.01);
      }
  });

  it('is the same both ways, and points back', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const there = awayFrom(a, b);
        const back = awayFrom(b, a);
        expect(back.distanceMeters).toBeCloseTo(there.distanceMeters, 5);
        expect(back.direction === null).toBe(there.direction === null);
      }),
    );
    expect(awayFrom(pointAt(114.1, 22.5), pointAt(114.2, 22.5)).direction).toBe('e');
    expect(awayFrom(pointAt(114.2, 22.5), pointAt(114.1, 22.5)).direction).toBe('w');
  });

  it('is never farther than any of its positions', () => {
    fc.assert(
      fc.property(position, line, (from, { coordinates }) => {
        const here: Point = { type: 'Point', coordinates: from };
        const { distanceMeters } = awayFrom(here, { type: 'LineString', coordinates });
        for (const vertex of coordinates) {
          const toVertex = awayFrom(here, { type: 'Point', coordinates: vertex }).distanceMeters;
          expect(distanceMeters).toBeLessThanOrEqual(toVertex * 1.001 + 1e-6);
        }
      }),
    );
  });

  it('is 0 without a direction inside an area and on its edge', () => {
    const none = { distanceMeters: 0, direction: null };
    expect(awayFrom(pointAt(114.134, 22.55), FRAME)).toEqual(none);
    const onEdge = awayFrom(pointAt(114.135, 22.55), FRAME);
    expect(onEdge.distanceMeters).toBeCloseTo(0, 3);
    expect(onEdge.direction).toBeNull();
    const areas: Geometry = { type: 'MultiPolygon', coordinates: [FRAME.coordinates] };
    expect(awayFrom(pointAt(114.134, 22.55), areas)).toEqual(none);
  });

  it('measures to the inner edge from inside a hole', () => {
    const { distanceMeters, direction } = awayFrom(pointAt(114.131, 22.55), FRAME);
    const expected = geodesicMeters([114.131, 22.55], [114.132, 22.55]);
    expect(distanceMeters).toBeCloseTo(expected, 0);
    expect(direction).toBe('e');
  });

  it('is 0 where lines cross, where an area holds a line, and on a line', () => {
    const across: LineString = {
      type: 'LineString',
      coordinates: [
        [114.12, 22.5501],
        [114.14, 22.5502],
      ],
    };
    const up: LineString = {
      type: 'LineString',
      coordinates: [
        [114.1305, 22.54],
        [114.1307, 22.56],
      ],
    };
    const within: LineString = {
      type: 'LineString',
      coordinates: [
        [114.133, 22.55],
        [114.134, 22.551],
      ],
    };
    expect(awayFrom(across, up).distanceMeters).toBe(0);
    expect(awayFrom(FRAME, within).distanceMeters).toBe(0);
    expect(awayFrom(within, FRAME).distanceMeters).toBe(0);
    const on = awayFrom(
      { type: 'Point', coordinates: mix([114.12, 22.5501], [114.14, 22.5502], 0.4) },
      across,
    );
    expect(on.distanceMeters).toBeCloseTo(0, 3);
    expect(on.direction).toBeNull();
  });

  it('bears with repeated positions and with nothing at all', () => {
    const spot = [114.13, 22.55];
    const still: LineString = { type: 'LineString', coordinates: [spot, spot] };
    expect(awayFrom(pointAt(114.13, 22.55), still).distanceMeters).toBe(0);
    const empty: Geometry = { type: 'MultiPoint', coordinates: [] };
    expect(awayFrom(pointAt(114.13, 22.55), empty)).toEqual({
      distanceMeters: Infinity,
      direction: null,
    });
  });

  it.each(DIRECTIONS)('knows the direction %s', (direction) => {
    const angle = (DIRECTIONS.indexOf(direction) / 4) * Math.PI;
    const there = pointAt(114.13 + 0.01 * Math.sin(angle), 22.55 + 0.01 * Math.cos(angle));
    expect(awayFrom(pointAt(114.13, 22.55), there).direction).toBe(direction);
  });
});

function edgeMeters(from: Position, geometry: Geometry): number {
  switch (geometry.type) {
    case 'Point':
      return geodesicMeters(from, geometry.coordinates);
    case 'MultiPoint':
      return Math.min(...geometry.coordinates.map((at) => geodesicMeters(from, at)));
    case 'LineString':
      return sampledMeters(from, geometry.coordinates);
    case 'Polygon':
    case 'MultiLineString':
      return Math.min(...geometry.coordinates.map((part) => sampledMeters(from, part)));
    case 'MultiPolygon':
      return Math.min(...geometry.coordinates.flat().map((ring) => sampledMeters(from, ring)));
    case 'GeometryCollection':
      return Math.min(...geometry.geometries.map((part) => edgeMeters(from, part)));
  }
}

describe('directionOf', () => {
  it.each([
    [0, 'n'],
    [22.4, 'n'],
    [22.6, 'ne'],
    [359, 'n'],
    [-90, 'w'],
    [-180, 's'],
    [180, 's'],
    [-1, 'n'],
  ] as const)('%d°: %s', (bearing, direction) => {
    expect(directionOf(bearing)).toBe(direction);
  });
});

describe('sitesNear', () => {
  const near = { lon: 114.1722, lat: 22.5667, radiusMeters: 1500 };

  it('lists the sites within the radius, nearest first, and no others', () => {
    const found = sitesNear(SHAPES, near);
    const distances = found.map(({ distanceMeters }) => distanceMeters);
    expect(found.length).toBeGreaterThan(0);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    const expected = SHAPES.features.filter(
      ({ geometry }) =>
        awayFrom(pointAt(near.lon, near.lat), geometry).distanceMeters <= near.radiusMeters,
    );
    expect(found.map(({ id }) => id).toSorted()).toEqual(
      expected.map(({ properties }) => properties.id).toSorted(),
    );
  });

  it('finds more in a larger circle, never fewer', () => {
    const ids = (radiusMeters: number) =>
      sitesNear(SHAPES, { ...near, radiusMeters }).map(({ id }) => id);
    const wide = ids(5000);
    expect(ids(500).every((id) => wide.includes(id))).toBe(true);
    expect(wide.length).toBeGreaterThan(ids(500).length);
  });
});

describe('neighboursOf', () => {
  it('gives the nearest others, nearest first, without the site itself', () => {
    const geometries = {
      west: pointAt(114.1, 22.55),
      frame: FRAME,
      inside: pointAt(114.134, 22.55),
      east: pointAt(114.15, 22.55),
    };
    const shapes: SiteShapes = {
      type: 'FeatureCollection',
      features: Object.entries(geometries).map(([id, geometry]) => ({
        type: 'Feature',
        properties: { id },
        geometry,
      })),
    };
    expect(neighboursOf('frame', shapes, 2)).toEqual([
      { id: 'inside', distanceMeters: 0, direction: null },
      { id: 'east', distanceMeters: expect.closeTo(1542, -1), direction: 'e' },
    ]);
  });

  it('measures from edge to edge, the same both ways', () => {
    const gaps = new Map<string, number>(
      SHAPES.features.flatMap(({ properties }) =>
        neighboursOf(properties.id, SHAPES, SHAPES.features.length).map(
          ({ id, distanceMeters }) => [`${properties.id} ${id}`, distanceMeters] as const,
        ),
      ),
    );
    for (const [pair, distance] of gaps) {
      const back = gaps.get(pair.split(' ').toReversed().join(' '));
      expect(back, pair).toBeCloseTo(distance, 5);
    }
  });

  it('is empty for a site whose position is not known', () => {
    expect(neighboursOf('childcare-centre', SHAPES, 3)).toEqual([]);
  });
});

describe('circleAround', () => {
  it.each([500, 1500, 5000])('is a closed ring %d m away, counter-clockwise', (radiusMeters) => {
    const centre: [number, number] = [114.13, 22.55];
    const [ring = []] = circleAround({ lon: centre[0], lat: centre[1], radiusMeters }).coordinates;
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const at of ring) expect(geodesicMeters(centre, at) / radiusMeters).toBeCloseTo(1, 3);
    const [first = [], second = []] = ring;
    expect((second[1] ?? 0) > (first[1] ?? 0)).toBe(true);
  });
});
