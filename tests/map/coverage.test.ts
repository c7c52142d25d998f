import { bbox, booleanPointInPolygon, distance, pointGrid, pointToLineDistance } from '@turf/turf';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';

const { compiled } = compile(readGeoFiles('geo'));
if (!compiled) throw new Error('geo/ does not compile');
const { features } = compiled.mapData.baseShapes;

function areasOf(layer: string, ...classes: string[]) {
  return features.flatMap(({ geometry, properties }) => {
    if (properties?.['layer'] !== layer) return [];
    if (classes.length > 0 && !classes.includes(String(properties['class']))) return [];
    return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [geometry] : [];
  });
}

const open = [...areasOf('green'), ...areasOf('water')];
const roads = features.flatMap(({ geometry, properties }) =>
  properties?.['layer'] === 'roads' && geometry.type === 'LineString' ? [geometry] : [],
);

/** Where people live or change trains: the base map has no outline of what is built up. */
const settled = compiled.mapData.baseLabels.features.flatMap(({ geometry, properties }) => {
  const isSettled = ['neighbourhood', 'metro-station'].includes(String(properties?.['class']));
  return isSettled && geometry.type === 'Point' ? [geometry.coordinates] : [];
});
const SETTLED_METERS = 350;

/** At zoom 14, about 95 pixels of the screen. */
const FARTHEST_METERS = 420;

/** Villages in the hills, such as Hengpailing, have lanes that the base map leaves out. */
const MOST_BLANK = 0.05;

test('hardly a built-up part of the district is blank at zoom 14: a road is seldom far', () => {
  const [outline] = areasOf('boundary', 'district');
  if (!outline) throw new Error('no district');
  const isBuiltUp = (at: number[]): boolean =>
    booleanPointInPolygon(at, outline) &&
    !open.some((area) => booleanPointInPolygon(at, area)) &&
    settled.some((centre) => distance(centre, at, { units: 'meters' }) < SETTLED_METERS);
  const isBlank = (at: number[]): boolean =>
    roads.every((road) => pointToLineDistance(at, road, { units: 'meters' }) > FARTHEST_METERS);
  const builtUp = pointGrid(bbox(outline), 200, { units: 'meters' })
    .features.map(({ geometry }) => geometry.coordinates)
    .filter(isBuiltUp);
  expect(builtUp.length).toBeGreaterThan(300);
  const blank = builtUp.filter(isBlank);
  expect(blank.length / builtUp.length).toBeLessThan(MOST_BLANK);
});
