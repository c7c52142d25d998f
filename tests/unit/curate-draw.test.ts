import { booleanPointInPolygon } from '@turf/turf';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/curate/draw/marks';
import { geometryOf, moved, partsOf, type SimpleGeometry } from '../../src/curate/draw/parts';
import { haloOf } from '../../src/curate/draw/halo';
import { catchesOf, catchNear } from '../../src/curate/draw/snap';
import { split } from '../../src/curate/draw/split';
import { geometryFrom, typedOf } from '../../src/curate/draw/typed';
import { getIn, isWithin, setIn } from '../../src/curate/state/paths';

const SQUARE: SimpleGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [114.1, 22.5],
      [114.2, 22.5],
      [114.2, 22.6],
      [114.1, 22.6],
      [114.1, 22.5],
    ],
    [
      [114.12, 22.52],
      [114.12, 22.54],
      [114.14, 22.54],
      [114.12, 22.52],
    ],
  ],
};
const LINE: SimpleGeometry = {
  type: 'LineString',
  coordinates: [
    [114.1, 22.5],
    [114.2, 22.5],
  ],
};
const areaOf = (ring: readonly (readonly number[])[]): number =>
  Math.abs(
    ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
      const [px = 0, py = 0] = ring[at] ?? [];
      return sum + (px * y - x * py) / 2;
    }, 0),
  );

describe('a geometry taken apart and put together', () => {
  it.each<[string, SimpleGeometry]>([
    ['a point', { type: 'Point', coordinates: [114.1, 22.5] }],
    [
      'points',
      {
        type: 'MultiPoint',
        coordinates: [
          [114.1, 22.5],
          [114.2, 22.5],
        ],
      },
    ],
    ['a line', LINE],
    ['an area with a hole', SQUARE],
    [
      'areas',
      { type: 'MultiPolygon', coordinates: [SQUARE.coordinates, SQUARE.coordinates] as never },
    ],
  ])('%s is the same', (_name, geometry) => {
    expect(geometryOf(partsOf(geometry))).toEqual(geometry);
  });

  it('is null of nothing', () => {
    expect(geometryOf([])).toBeNull();
  });

  it('moves as a whole, to six decimals', () => {
    expect(moved(LINE, 0.0000004, 0.1)).toEqual({
      type: 'LineString',
      coordinates: [
        [114.1, 22.6],
        [114.2, 22.6],
      ],
    });
  });
});

describe('a split', () => {
  it('cuts a line where it is crossed', () => {
    const pieces = split(LINE, [
      [114.15, 22.4],
      [114.15, 22.6],
    ]);
    expect(pieces).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [114.1, 22.5],
          [114.15, 22.5],
        ],
        [
          [114.15, 22.5],
          [114.2, 22.5],
        ],
      ],
    });
  });

  it.each([
    [
      'straight',
      [
        [114.16, 22.4],
        [114.16, 22.7],
      ],
    ],
    [
      'with a corner inside',
      [
        [114.16, 22.4],
        [114.17, 22.55],
        [114.16, 22.7],
      ],
    ],
    [
      'the other way round',
      [
        [114.16, 22.7],
        [114.17, 22.55],
        [114.16, 22.4],
      ],
    ],
  ])('cuts an area in two that together are the whole, %s', (_name, knife) => {
    const pieces = split(SQUARE, knife);
    if (pieces?.type !== 'MultiPolygon') throw new Error('not cut');
    expect(pieces.coordinates).toHaveLength(2);
    const outer = pieces.coordinates.map(([ring = []]) => areaOf(ring));
    expect(outer.reduce((sum, size) => sum + size)).toBeCloseTo(0.01, 9);
    // The hole stays with its piece.
    expect(pieces.coordinates.map((rings) => rings.length).sort()).toEqual([1, 2]);
    for (const [ring = []] of pieces.coordinates) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('does nothing where it misses, ends inside, or where there is only a point', () => {
    expect(
      split(LINE, [
        [114.3, 22.4],
        [114.3, 22.6],
      ]),
    ).toBeNull();
    expect(
      split(SQUARE, [
        [114.15, 22.4],
        [114.15, 22.55],
      ]),
    ).toBeNull();
    expect(
      split({ type: 'Point', coordinates: [1, 2] }, [
        [0, 0],
        [3, 3],
      ]),
    ).toBeNull();
  });
});

describe('snapping', () => {
  const feature = (layer: string, geometry: SimpleGeometry) =>
    ({ type: 'Feature', properties: { layer }, geometry }) as const;
  const catches = catchesOf(
    [
      feature('roads', LINE),
      feature('green', { ...SQUARE }),
      feature('metro-stations', { type: 'Point', coordinates: [114.15, 22.5001] }),
    ],
    [],
  );
  const scaled = (scale: number) => (lon: number, lat: number) => ({
    x: lon * scale,
    y: -lat * scale,
  });
  /** Forty thousand pixels a degree: 12 pixels are 0.0003 degrees, or 31 m across. */
  const project = scaled(4e4);

  it('takes the foot on a line', () => {
    expect(catchNear([114.17, 22.50012], catches, project)).toEqual([114.17, 22.5]);
  });
  it('prefers a station and a corner to the line that passes', () => {
    expect(catchNear([114.15002, 22.49998], catches, project)).toEqual([114.15, 22.5001]);
    expect(catchNear([114.19995, 22.50002], catches, project)).toEqual([114.2, 22.5]);
  });
  it('leaves alone what is far, and areas of colour', () => {
    expect(catchNear([114.17, 22.51], catches, project)).toBeUndefined();
    expect(catchNear([114.1, 22.55], catches, project)).toBeUndefined();
  });
  it('catches nothing from afar, where a few pixels are a hundred metres', () => {
    expect(catchNear([114.17, 22.50012], catches, scaled(4e3))).toEqual([114.17, 22.5]);
    expect(catchNear([114.17, 22.501], catches, scaled(4e3))).toBeUndefined();
  });
});

describe('typed coordinates', () => {
  it('read back what is shown', () => {
    expect(geometryFrom(typedOf(LINE), 'line', 'wgs84')).toEqual({ geometry: LINE });
  });

  it.each([
    ['gcj02', gcoord.GCJ02],
    ['bd09', gcoord.BD09],
  ] as const)('are converted from %s', (datum, crs) => {
    const [lon, lat] = gcoord.transform([114.1134, 22.5312], gcoord.WGS84, crs);
    const found = geometryFrom(`${lat}, ${lon}`, 'point', datum);
    const at = 'geometry' in found ? found.geometry.coordinates : [];
    expect(at[0]).toBeCloseTo(114.1134, 5);
    expect(at[1]).toBeCloseTo(22.5312, 5);
  });

  it('close an area, and make several parts of several blocks', () => {
    const text = '114.1 22.5\n114.2 22.5\n114.2 22.6';
    const one = geometryFrom(text, 'area', 'wgs84');
    expect(one).toMatchObject({ geometry: { type: 'Polygon' } });
    expect(geometryFrom(`${text}\n\n${text}`, 'area', 'wgs84')).toMatchObject({
      geometry: { type: 'MultiPolygon' },
    });
  });

  it('say which line is wrong', () => {
    expect(geometryFrom('114.1 22.5\nhere', 'line', 'wgs84')).toEqual({
      line: 2,
      problem: 'not-coordinates',
    });
    expect(geometryFrom('114.1 22.5', 'line', 'wgs84')).toMatchObject({ problem: 'too-few' });
    expect(geometryFrom('', 'point', 'wgs84')).toMatchObject({ problem: 'empty' });
  });
});

it('shows problems at the vertex of their path, at the place they name, or at the first', () => {
  const problem = (path: string, message = '') => ({ file: 'geo/x', path, message });
  const marks = marksOf(
    [
      problem('geometry.coordinates[0][2]'),
      problem('geometry.coordinates', 'crosses itself at 114.107500, 22.534500'),
      problem('geometry', 'is odd'),
      problem('properties.kind'),
    ],
    SQUARE,
    'geometry',
  );
  expect(marks.map(({ at }) => at)).toEqual([
    [114.2, 22.6],
    [114.1075, 22.5345],
    [114.1, 22.5],
  ]);
});

describe('places in a record', () => {
  it('are set without touching the rest', () => {
    const before = { a: [{ b: 1 }, { b: 2 }], c: { d: 3 } };
    const after = setIn(before, ['a', 1, 'b'], 5);
    expect(after).toEqual({ a: [{ b: 1 }, { b: 5 }], c: { d: 3 } });
    expect(getIn(after, ['c'])).toBe(before.c);
    expect(before.a[1]).toEqual({ b: 2 });
    expect(setIn(before, ['c', 'd'], undefined)).toEqual({ a: before.a, c: {} });
    expect(setIn(before, ['a', 0], undefined)).toEqual({ a: [{ b: 2 }], c: before.c });
    expect(getIn(before, ['a', 7, 'toString'])).toBeUndefined();
  });

  it('hold what lies within them', () => {
    expect(isWithin('targets[1].outcomes[0]', 'targets[1]')).toBe(true);
    expect(isWithin('targets[10].id', 'targets[1]')).toBe(false);
    expect(isWithin('properties.position.note', 'properties.pos')).toBe(false);
    expect(isWithin('geometry.coordinates[0] and 3 more', 'geometry')).toBe(true);
  });
});

describe('the halo of an accuracy', () => {
  const holds = (halo: ReturnType<typeof haloOf>, at: readonly [number, number]) =>
    halo !== null && booleanPointInPolygon([...at], halo);

  it('is a circle round a point', () => {
    const halo = haloOf({ type: 'Point', coordinates: [114.15, 22.55] }, 200);
    expect(holds(halo, [114.1515, 22.55])).toBe(true);
    expect(holds(halo, [114.1525, 22.55])).toBe(false);
  });

  it('is a band along a line', () => {
    const halo = haloOf(LINE, 200);
    expect(holds(halo, [114.15, 22.5015])).toBe(true);
    expect(holds(halo, [114.15, 22.5025])).toBe(false);
  });

  it('is a band on both sides of an outline, whole where the area is narrow', () => {
    expect(holds(haloOf(SQUARE, 500), [114.15, 22.55])).toBe(false);
    expect(holds(haloOf(SQUARE, 500), [114.15, 22.503])).toBe(true);
    expect(holds(haloOf(SQUARE, 500), [114.15, 22.497])).toBe(true);
    expect(holds(haloOf(SQUARE, 6000), [114.15, 22.55])).toBe(true);
  });
});
