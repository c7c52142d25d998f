// @ts-nocheck
import { bbox, booleanPointInPolygon, pointGrid } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { Plane } from '../../src/geometry/plane';
import { gapBetween, lengthOf, shortest, type Segment } from '../../src/geometry/segments';

const { compiled } = compile(readGeoFiles('geo'));
if (!compiled) throw new Error('geo/ does not compile');
const { baseShapes, baseLabels } = compiled.mapData;
const plane = new Plane(22.56);

type Area = Polygon | MultiPolygon;

function areasOf(layer: string, kind?: string): Area[] {
  return baseShapes.features.flatMap(({ geometry, properties }) => {
    if (properties?.['layer'] !== layer) return [];
    if (kind !== undefined && properties['class'] !== kind) return [];
    return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [geometry] : [];
  });
}

function isWithin(areas: readonly Area[], at: Position): boolean {
  return areas.some((area) => booleanPointInPolygon(at, area));
}

/** Roads and railways as drawn: what runs in a tunnel fills no blank. */
const drawn = baseShapes.features.flatMap(({ geometry, properties }): Segment[] => {
  const isDrawn =
    properties?.['layer'] === 'roads' ||
    (properties?.['layer'] === 'rail' && properties['class'] !== 'high-speed');
  if (!isDrawn || properties['tunnel'] === true) return [];
  if (geometry.type === 'LineString') return segments(geometry.coordinates);
  return geometry.type === 'MultiLineString' ? geometry.coordinates.flatMap(segments) : [];
});

function segments(line: readonly Position[]): Segment[] {
  const flat = line.map((position) => plane.flat(position));
  return flat.slice(1).flatMap((end, index): Segment[] => {
    const start = flat[index];
    return start ? [[start, end]] : [];
  });
}

function metersToDrawn(at: Position): number {
  const here = plane.flat(at);
  return lengthOf(shortest(drawn.map((segment) => gapBetween([here, here], segment))));
}

const [outline] = areasOf('boundary', 'district');
if (!outline) throw new Error('no district');
const district = [outline];
const bounds = bbox(outline);
const tinted = areasOf('built-up');
const covering = [...areasOf('green'), ...areasOf('water')];

const STEP_METERS = 150;
/** Where the tint of built-up ground is seen. */
const builtUp = pointGrid(bounds, STEP_METERS, { units: 'meters' })
  .features.map(({ geometry }) => geometry.coordinates)
  .filter((at) => isWithin(district, at) && isWithin(tinted, at) && !isWithin(covering, at));

/** At zoom 14, where a pixel is 4.4 metres, about 77 pixels: a fifth of the width of a phone. */
const FARTHEST_METERS = 340;

/** As far as a label may stand beside the place that it names. */
const BESIDE_METERS = 200;

describe('no built-up part of the district is blank at zoom 14', () => {
  test('because from every spot of it a road or railway is near', () => {
    const blank = builtUp.filter((at) => metersToDrawn(at) > FARTHEST_METERS);
    expect(drawn.length).toBeGreaterThan(1000);
    expect(blank).toEqual([]);
  });

  test('and what is tinted as built up is the better part of what is neither hill, park nor water', () => {
    const rest = pointGrid(bounds, STEP_METERS, { units: 'meters' })
      .features.map(({ geometry }) => geometry.coordinates)
      .filter((at) => isWithin(district, at) && !isWithin(covering, at));
    expect(builtUp.length / rest.length).toBeGreaterThan(0.85);
  });

  test('nor is a neighbourhood or metro station left out of it', () => {
    const settled = baseLabels.features.flatMap(({ geometry, properties }) => {
      const isSettled = ['neighbourhood', 'metro-station'].includes(String(properties?.['class']));
      if (!isSettled || geometry.type !== 'Point') return [];
      const at = geometry.coordinates;
      return isWithin(district, at) ? [{ name: String(properties?.['name:en']), at }] : [];
    });
    const apart = settled.filter(({ at }) => {
      const here = plane.flat(at);
      const gaps = builtUp.map((spot) =>
        gapBetween([here, here], [plane.flat(spot), plane.flat(spot)]),
      );
      return lengthOf(shortest(gaps)) > BESIDE_METERS;
    });
    expect(settled.length).toBeGreaterThan(50);
    expect(apart.map(({ name }) => name)).toEqual([]);
  });
});
