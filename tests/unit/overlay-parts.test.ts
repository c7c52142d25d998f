import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { OverlayFeature } from '../../src/domain/overlay';
import { inParts } from '../../src/domain/overlay-parts';

function feature(geometry: Geometry | null): OverlayFeature {
  return { name: null, geometry, properties: [], look: {}, searchText: '' };
}

function positions(count: number): Position[] {
  return Array.from({ length: count }, () => [114.1, 22.5, 30]);
}

function line(count: number): Geometry {
  return { type: 'LineString', coordinates: positions(count) };
}

const POINT: Geometry = { type: 'Point', coordinates: [114.1, 22.5, 30] };

/** How many features each part holds. */
function sizes(geometries: readonly (Geometry | null)[]): readonly number[] {
  return [...inParts(geometries.map(feature))].map(({ length }) => length);
}

describe('the parts of a file', () => {
  it('hold all its features, each once and in order', () => {
    const features = Array.from({ length: 1_100 }, () => feature(POINT));
    const held = [...inParts(features)].flat();
    expect(held).toHaveLength(1_100);
    expect(held.every((one, index) => one === features[index])).toBe(true);
  });

  it('are none where it has no features', () => {
    expect([...inParts([])]).toEqual([]);
  });

  it.each<[number, readonly number[]]>([
    [1, [1]],
    [499, [499]],
    [500, [500]],
    [501, [500, 1]],
    [1_250, [500, 500, 250]],
  ])('of %i features end with every 500th', (count, expected) => {
    expect(sizes(Array.from({ length: count }, () => POINT))).toEqual(expected);
    expect(sizes(Array.from({ length: count }, () => null))).toEqual(expected);
  });

  it('end with the feature that brings the 5,000th position, and begin to count anew', () => {
    expect(sizes([line(4_998), POINT, POINT, POINT])).toEqual([3, 1]);
    expect(sizes([line(4_999), POINT, line(4_999), POINT, POINT])).toEqual([2, 2, 1]);
    expect(sizes([line(9_000), line(9_000)])).toEqual([1, 1]);
  });

  it('count no position of a feature that has none', () => {
    expect(sizes([line(4_998), null, POINT, null, POINT, POINT])).toEqual([5, 1]);
  });

  it.each<[string, Geometry, count: number]>([
    ['a point', POINT, 1],
    ['several points', { type: 'MultiPoint', coordinates: positions(3) }, 3],
    ['a line', line(4), 4],
    ['several lines', { type: 'MultiLineString', coordinates: [positions(2), positions(5)] }, 7],
    ['an area with a hole', { type: 'Polygon', coordinates: [positions(5), positions(4)] }, 9],
    [
      'several areas',
      { type: 'MultiPolygon', coordinates: [[positions(5), positions(4)], [positions(6)]] },
      15,
    ],
    [
      'a collection within another',
      {
        type: 'GeometryCollection',
        geometries: [POINT, { type: 'GeometryCollection', geometries: [line(2), line(3)] }],
      },
      6,
    ],
    ['an empty line', line(0), 0],
  ])('count the positions of %s', (_name, geometry, count) => {
    // With so many more the part is full; with one fewer the next feature still belongs to it.
    expect(sizes([geometry, line(5_000 - count), POINT])).toEqual([2, 1]);
    expect(sizes([geometry, line(4_999 - count), POINT])).toEqual([3]);
  });
});
