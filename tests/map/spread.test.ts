import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { SYMBOL_ZOOM, roomAt } from '../../src/map/badge-size';
import { metersPerPixel } from '../../src/map/scale-bar';
import { spotAt, spotsOf, spread, type LonLat, type Spot } from '../../src/map/spread';
import { createMapData, createSite } from './fixtures';

const LATITUDE = 22.55;
const METERS_PER_DEGREE = 111_195;

/** CSS pixels between two positions, near enough within the district. */
function pixelsBetween(a: LonLat, b: LonLat, zoom: number): number {
  const east = (b[0] - a[0]) * Math.cos((LATITUDE * Math.PI) / 180);
  const degrees = Math.hypot(east, b[1] - a[1]);
  return (degrees * METERS_PER_DEGREE) / metersPerPixel(zoom, LATITUDE);
}

function badge(id: string, anchor: LonLat, ease = 1) {
  return { id, anchor, ease, size: 1 };
}

function at(spots: readonly Spot[], id: string, zoom: number): LonLat {
  const spot = spotAt(spots, id, zoom);
  if (!spot) throw new Error(`no spot for ${id} at ${zoom}`);
  return spot.at;
}

describe('badges that would cover each other', () => {
  const spots = spread([badge('a', [114.12, 22.55]), badge('b', [114.121, 22.55])]);

  test('stand side by side where they would', () => {
    expect(pixelsBetween(at(spots, 'a', 11), at(spots, 'b', 11), 11)).toBeCloseTo(roomAt(11), 0);
  });

  test('stand on their places once there is room', () => {
    expect(at(spots, 'a', 16)).toEqual([114.12, 22.55]);
  });

  test('keep to their own sides', () => {
    expect(at(spots, 'a', 11)[0]).toBeLessThan(114.12);
    expect(at(spots, 'b', 11)[0]).toBeGreaterThan(114.121);
  });

  test('have a spot at every zoom, and one only', () => {
    for (const zoom of [0, 9.5, 11, 12.5, 18, 22]) {
      const due = spots.filter(({ from, to }) => from <= Math.floor(zoom) && Math.floor(zoom) < to);
      expect(due.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
    }
  });
});

test('badges on one and the same place come apart', () => {
  const same: LonLat = [114.12, 22.55];
  const spots = spread([badge('a', same), badge('b', same), badge('c', same)]);
  for (const [one, other] of [
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
  ] as const) {
    const apart = pixelsBetween(at(spots, one, 17), at(spots, other, 17), 16);
    expect(apart).toBeGreaterThan(roomAt(16) - 1);
  }
});

test('the badge of an area gives way to that of a point', () => {
  const spots = spread([badge('point', [114.12, 22.55]), badge('area', [114.12, 22.5501], 3)]);
  const moved = (id: string, anchor: LonLat) => pixelsBetween(anchor, at(spots, id, 12), 12);
  expect(moved('area', [114.12, 22.5501])).toBeGreaterThan(moved('point', [114.12, 22.55]));
});

test('spots are worked out once for each data', () => {
  const data = createMapData([createSite()]);
  expect(spotsOf(data)).toBe(spotsOf(data));
});

describe('geo/', () => {
  const { compiled } = compile(readGeoFiles('geo'));
  if (!compiled) throw new Error('geo/ does not compile');
  const spots = spotsOf(compiled.mapData);
  const background = new Set(
    compiled.mapData.siteAnchors.features
      .filter(({ properties }) => properties.background)
      .map(({ properties }) => properties.id),
  );
  const ids = [...new Set(spots.map(({ id }) => id))];

  test.each([9.5, 10, 10.5, 11, 11.5, 12, SYMBOL_ZOOM, 13, 14, 15, 16, 17])(
    'at zoom %d every badge can be seen and clicked by itself',
    (zoom) => {
      const covered = ids.flatMap((a, index) =>
        ids.slice(index + 1).filter((b) => {
          // The hollow dots of the overview are small.
          const least = [a, b].some((id) => background.has(id)) ? 12 : 15;
          return pixelsBetween(at(spots, a, zoom), at(spots, b, zoom), zoom) < least;
        }),
      );
      expect(ids.length).toBeGreaterThan(30);
      expect(covered).toEqual([]);
    },
  );

  test.each([10, 11, 12, 13, 14, 15, 16])('at zoom %d no badge is far from its place', (zoom) => {
    const far = spots.filter(
      (spot) =>
        spotAt(spots, spot.id, zoom) === spot && pixelsBetween(spot.anchor, spot.at, zoom) > 40,
    );
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});

test('where there are too many badges for each to have room, all stay on their places', () => {
  const many = Array.from({ length: 501 }, (_, index) => badge(`b${index}`, [114.1, 22.55]));
  const spots = spread(many);
  expect(spots).toHaveLength(many.length);
  expect(spots.every(({ anchor, at: place }) => place === anchor)).toBe(true);
  expect(spotAt(spots, 'b500', 12)?.id).toBe('b500');
});
