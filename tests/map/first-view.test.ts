import { MercatorCoordinate } from 'maplibre-gl';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { districtBounds } from '../../src/map/site-index';
import { spotAt, spotsOf } from '../../src/map/spread';
import { drawPicture } from '../../src/first-view/model';
import { middleOf, STEPS } from '../../src/first-view/steps';
import { writePage } from '../../src/first-view/write-page';
import { committedData } from '../unit/committed-data';

const { dataset, mapData } = committedData();
const picture = drawPicture(mapData, dataset.actions);
const { html, css } = writePage(picture);

test('the picture has every site with a position, in its name and as a link to it', () => {
  const located = dataset.sites.filter(({ place }) => place !== null);
  expect(picture.marks.map(({ id }) => id).toSorted()).toEqual(
    located.map(({ id }) => id).toSorted(),
  );
  for (const { id, name } of located) {
    expect(html).toContain(
      `<a href="?site=${id}" data-mark="${id}" aria-label="${name['zh-Hant']}">`,
    );
  }
});

test('its badges stand where MapLibre projects those of the map, at every zoom', () => {
  const [west, south, east, north] = districtBounds(mapData);
  const corner = MercatorCoordinate.fromLngLat([west, north]);
  const opposite = MercatorCoordinate.fromLngLat([east, south]);
  for (const [index, step] of STEPS.entries()) {
    for (const { id, spots } of picture.marks) {
      const at = spotAt(spotsOf(mapData), id, middleOf(step))?.at ?? [0, 0];
      const { x, y } = MercatorCoordinate.fromLngLat([at[0], at[1]]);
      expect(spots[index]?.[0], id).toBeCloseTo((x - corner.x) / (opposite.x - corner.x), 6);
      expect(spots[index]?.[1], id).toBeCloseTo((y - corner.y) / (opposite.y - corner.y), 6);
    }
  }
});

test('a frame is as wide as MapLibre shows the district at a zoom', () => {
  const [west, , east] = districtBounds(mapData);
  expect(picture.frame.pixelsAt(12)).toBeCloseTo(((east - west) / 360) * 512 * 2 ** 12, 6);
});

test('it is painted in both themes and has no style of its own, which the policy would refuse', () => {
  expect(css).toContain('light-dark(');
  expect(html).not.toContain('style=');
});

test('what is filled is closed', () => {
  const fills = picture.shapes.filter(({ type }) => type === 'fill');
  expect(fills.length).toBeGreaterThan(20);
  for (const { path, layer } of fills) {
    for (const piece of path.split('M').slice(1)) expect(piece, layer).toMatch(/z$/);
  }
});

test('it weighs at most 35 kB compressed, with its rules', () => {
  expect(gzipSync(html).length + gzipSync(css).length).toBeLessThan(35_000);
});
