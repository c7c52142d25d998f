import { gzipSync } from 'node:zlib';
import { circle } from '@turf/turf';
import type { PMTiles } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { writeSiteTiles, type SiteFeatures } from '../../src/compile/site-tiles/write';
import { createRandom } from '../bench/synth/random';
import { decodeTile, openArchive, readTile, type DecodedFeature } from './support/archive-reader';
import { tileAt } from './support/tile-at';

type Position = [number, number];

const CENTRE: Position = [114.13, 22.56];
const ACTIONS = ['space-expansion', 'urban-quality', 'public-wellbeing'];

function site(id: string, at: Position, properties: object = {}): SiteFeatures {
  const common = { id, kind: 'health', action: 'urban-quality', group: 3, ...properties };
  const geometry: GeoJSON.Point = { type: 'Point', coordinates: at };
  const anchor = { ...common, part: 'anchor', badge: 'badge-8' };
  return {
    shapes: [{ type: 'Feature', properties: anchor, geometry }],
    labels: [{ type: 'Feature', properties: { ...common, 'name:zh-Hant': `${id}號` }, geometry }],
  };
}

function shaped(
  part: 'shape' | 'halo',
  id: string,
  geometry: GeoJSON.Geometry,
  properties: object = {},
): SiteFeatures {
  const facts = { id, action: 'urban-quality', part, ...properties };
  return { shapes: [{ type: 'Feature', properties: facts, geometry }], labels: [] };
}

function together(...parts: readonly SiteFeatures[]): SiteFeatures {
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    labels: parts.flatMap(({ labels }) => labels),
  };
}

/** Sites at positions that follow no rule, each of the next action; `reach` in degrees round the centre. */
function scattered(count: number, reach: number): SiteFeatures {
  const random = createRandom(5);
  const near = (degrees: number): number => degrees + (random() - 0.5) * 2 * reach;
  const sites = Array.from({ length: count }, (_, i) =>
    site(`site-${i}`, [near(CENTRE[0]), near(CENTRE[1])], { action: ACTIONS[i % ACTIONS.length] }),
  );
  return together(...sites);
}

function square([lon, lat]: Position, side: number): GeoJSON.Polygon {
  const ring = [
    [lon, lat],
    [lon + side, lat],
    [lon + side, lat + side],
    [lon, lat + side],
    [lon, lat],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

type Layer = 'site-shapes' | 'site-labels';

function archiveOf(features: SiteFeatures): PMTiles {
  return openArchive(writeSiteTiles(features));
}

/** Everything of a layer at a zoom within a tenth of a degree of the centre. */
async function layerAt(archive: PMTiles, z: number, layer: Layer): Promise<DecodedFeature[]> {
  const [left, top] = tileAt(CENTRE[0] - 0.1, CENTRE[1] + 0.1, z);
  const [right, bottom] = tileAt(CENTRE[0] + 0.1, CENTRE[1] - 0.1, z);
  const found: DecodedFeature[] = [];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      found.push(...((await decodeTile(archive, z, x, y))[layer] ?? []));
    }
  }
  return found;
}

async function idsAt(
  archive: PMTiles,
  z: number,
  layer: Layer = 'site-shapes',
): Promise<Set<unknown>> {
  const features = await layerAt(archive, z, layer);
  return new Set(features.map(({ properties }) => properties['id']));
}

/** What the map shows in one place for one action: a cell of half a badge, 10 CSS pixels at the whole zoom. */
function cellOf({ geometry, properties }: DecodedFeature | GeoJSON.Feature, z: number): string {
  const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  return `${tileAt(lon, lat, z + Math.log2(512 / 10)).join(' ')} ${properties?.['action']}`;
}

describe('the tiles of the sites', () => {
  test('hold shapes and labels in a layer each, at every zoom from 8 to 16', async () => {
    const archive = archiveOf(site('a', CENTRE));
    expect(await archive.getHeader()).toMatchObject({ minZoom: 8, maxZoom: 16, minLon: 114.13 });
    for (const z of [8, 9, 10, 11, 12, 13, 16, 15, 16]) {
      const layers = await decodeTile(archive, z, ...tileAt(...CENTRE, z));
      expect(Object.keys(layers).sort()).toEqual(['site-labels', 'site-shapes']);
    }
    expect(await readTile(archive, 16, 1, 1)).toBeNull();
  });

  test('name their layers and properties in the metadata', async () => {
    const metadata = await archiveOf(site('a', CENTRE)).getMetadata();
    const common = { id: 'String', kind: 'String', action: 'String', group: 'Number' };
    const zooms = { minzoom: 8, maxzoom: 16 };
    expect(metadata).toEqual({
      type: 'overlay',
      vector_layers: [
        { id: 'site-shapes', fields: { ...common, part: 'String', badge: 'String' }, ...zooms },
        { id: 'site-labels', fields: { ...common, 'name:zh-Hant': 'String' }, ...zooms },
      ],
    });
  });

  test('keep the properties and their types', async () => {
    const facts = { order: 8, share: 0.25, depth: -3, background: false, unbuilt: true, status: '' };
    const [anchor] = await layerAt(archiveOf(site('蓮塘-1', CENTRE, facts)), 16, 'site-shapes');
    expect(anchor?.properties).toEqual({
      id: '蓮塘-1',
      kind: 'health',
      action: 'urban-quality',
      group: 3,
      part: 'anchor',
      badge: 'badge-8',
      ...facts,
    });
  });

  test('keep the positions within half a metre at the greatest zoom', async () => {
    const [anchor] = await layerAt(archiveOf(site('a', CENTRE)), 16, 'site-shapes');
    const [lon = 0, lat = 0] = anchor?.geometry.type === 'Point' ? anchor.geometry.coordinates : [];
    expect(Math.abs(lon - CENTRE[0])).toBeLessThan(5e-6);
    expect(Math.abs(lat - CENTRE[1])).toBeLessThan(5e-6);
  });

  test('have a line in each tile that it crosses', async () => {
    const line = { type: 'LineString' as const, coordinates: [[114.1, 22.56], [114.2, 22.56]] };
    const archive = archiveOf(shaped('shape', 'road', line));
    const [first, row] = tileAt(114.1, 22.56, 16);
    const [last] = tileAt(114.2, 22.56, 16);
    for (let x = first; x <= last; x++) {
      expect(await readTile(archive, 16, x, row)).not.toBeNull();
    }
    expect(last - first).toBeGreaterThan(3);
  });

  test('cannot be made of nothing', () => {
    expect(() => writeSiteTiles({ shapes: [], labels: [] })).toThrow('at least one tile');
  });
});

describe('far off', () => {
  test('few sites are all there, however near to each other', async () => {
    const archive = archiveOf(scattered(300, 0.0001));
    for (const layer of ['site-shapes', 'site-labels'] as const) {
      expect((await idsAt(archive, 8, layer)).size).toBe(300);
    }
  });

  test('shapes and halos too small to be seen are left out', async () => {
    // At zoom 10 a pixel is 0.0007 degrees wide.
    const parts = together(
      shaped('shape', 'yard', square(CENTRE, 0.0005)),
      shaped('shape', 'park', square(CENTRE, 0.002)),
      shaped('halo', 'sure', circle(CENTRE, 400, { units: 'meters' }).geometry),
      shaped('halo', 'unsure', circle(CENTRE, 900, { units: 'meters' }).geometry),
    );
    const archive = archiveOf(parts);
    expect(await idsAt(archive, 10)).toEqual(new Set(['park', 'unsure']));
    expect(await idsAt(archive, 16)).toEqual(new Set(['yard', 'park', 'sure', 'unsure']));
  });
});

describe('where there are too many sites', () => {
  const COUNT = 6000;
  const sites = scattered(COUNT, 0.04);
  const archive = archiveOf(sites);

  test('all are there at the greatest zoom', async () => {
    expect((await idsAt(archive, 16)).size).toBe(COUNT);
    expect((await idsAt(archive, 16, 'site-labels')).size).toBe(COUNT);
  });

  test('each action keeps a site wherever it has any', async () => {
    const ids = await idsAt(archive, 10);
    const kept = sites.shapes.filter(({ properties }) => ids.has(properties?.['id']));
    const cells = new Set(sites.shapes.map((feature) => cellOf(feature, 10)));
    expect(ids.size).toBeLessThan(COUNT / 2);
    expect(cells.size).toBeGreaterThan(300);
    expect(new Set(kept.map((feature) => cellOf(feature, 10)))).toEqual(cells);
  });

  test('the label goes with its badge', async () => {
    expect(await idsAt(archive, 10, 'site-labels')).toEqual(await idsAt(archive, 10));
  });

  test('who moves closer loses none', async () => {
    for (const z of [8, 9, 10, 11, 12]) {
      const [before, after] = [await idsAt(archive, z), await idsAt(archive, z + 1)];
      expect([...before].filter((id) => !after.has(id))).toEqual([]);
    }
  });

  test('the first of an action stays, whichever of its actions that is', async () => {
    const actions = '|urban-quality|government-reform|';
    const first = site('first', CENTRE);
    const second = site('second', CENTRE, { actions });
    const third = site('third', CENTRE, { action: 'government-reform' });
    const crowd = scattered(COUNT, 1e-6);
    const ids = await idsAt(archiveOf(together(first, second, third, crowd)), 10);
    expect(ids.has('first')).toBe(true);
    expect(ids.has('second')).toBe(true);
    expect(ids.has('third')).toBe(false);
  });

  test('a large area stays when its badge gives way, but not one much like another', async () => {
    const outlined = (id: string, at: Position): SiteFeatures =>
      together(shaped('shape', id, square(at, 0.1)), site(id, CENTRE));
    const lake = outlined('lake', CENTRE);
    const like = outlined('like', [CENTRE[0] + 0.0001, CENTRE[1]]);
    const crowd = scattered(COUNT, 1e-6);
    const found = await layerAt(archiveOf(together(crowd, lake, like)), 10, 'site-shapes');
    const isOf = (id: string) => found.filter(({ properties }) => properties['id'] === id);
    expect(isOf('lake').map(({ properties }) => properties['part'])).toContain('shape');
    expect(isOf('lake').map(({ properties }) => properties['part'])).not.toContain('anchor');
    expect(isOf('like')).toEqual([]);
  });

  test('a hundred thousand in one spot leave all tiles but the greatest light', async () => {
    const random = createRandom(3);
    const shared = Array.from({ length: 100_000 }, (_, i) =>
      site(`site-${i}`, [CENTRE[0] + random() / 1e4, CENTRE[1] + random() / 1e4], {
        action: ACTIONS[i % ACTIONS.length],
      }),
    );
    const crowd = archiveOf(together(...shared));
    for (const z of [8, 9, 10, 11, 12, 13]) {
      const bytes = await readTile(crowd, z, ...tileAt(...CENTRE, z));
      expect(gzipSync(bytes ?? '').length).toBeLessThan(200_000);
    }
    const names = (await decodeTile(crowd, 16, ...tileAt(...CENTRE, 16)))['site-labels'];
    expect(names).toHaveLength(100_000);
  });
});
