import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeArchive } from '../../src/compile/site-tiles/archive';
import type { LoadedBaseMap } from '../../src/map/basemaps/content';
import { within } from '../../src/map/basemaps/fetching';
import { prefixImage, readSpriteIndex } from '../../src/map/basemaps/images';
import { adaptLayers } from '../../src/map/basemaps/layers';
import { load as loadOpenFreeMap } from '../../src/map/basemaps/openfreemap';
import { load as loadPmtiles } from '../../src/map/basemaps/pmtiles';
import { isLayer } from '../../src/map/basemaps/validator';
import { streetArchive } from '../e2e/tile-server';

const HOST = 'https://tiles.example';
const signal = new AbortController().signal;
const REQUEST = { theme: 'light', lang: 'zh-Hant', signal } as const;

const ROADS = { id: 'roads', type: 'line', source: 'streets', 'source-layer': 'roads' };
const NAMES = {
  id: 'names',
  type: 'symbol',
  source: 'streets',
  'source-layer': 'place',
  layout: { 'text-field': ['get', 'name:latin'], 'text-font': ['Noto Sans Regular'] },
};
const STYLE = {
  version: 8,
  sources: { streets: { type: 'vector', url: `${HOST}/streets` } },
  glyphs: `${HOST}/fonts/{fontstack}/{range}.pbf`,
  sprite: `${HOST}/sprite`,
  layers: [ROADS, NAMES],
};
const TILEJSON = { tiles: [`${HOST}/tiles/{z}/{x}/{y}.pbf`], minzoom: 0, maxzoom: 14 };

type Answers = Record<string, unknown>;

/** Answers by address: a value as JSON, a `Response` as it is; 404 for all others. */
function serve(answers: Answers): ReturnType<typeof vi.fn> {
  const fetched = vi.fn((url: URL | string) => {
    const found = answers[String(url)];
    if (found instanceof Response) return Promise.resolve(found.clone());
    return Promise.resolve(
      found === undefined
        ? new Response('<!doctype html>', { status: 404 })
        : new Response(JSON.stringify(found)),
    );
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const GOOD: Answers = { [`${HOST}/styles/positron`]: STYLE, [`${HOST}/streets`]: TILEJSON };

function problemsOf({ content }: LoadedBaseMap): string[] {
  const style: StyleSpecification = {
    version: 8,
    ...(content.glyphs === undefined ? {} : { glyphs: content.glyphs }),
    sources: { ...content.sources },
    layers: [...content.layersBelow, ...content.labelLayersAbove],
  };
  return validateStyleMin(style).map(({ message }) => message);
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('document', { baseURI: `${HOST}/page/` });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('layers from outside', () => {
  const adapt = (layers: readonly unknown[], hasSprite = true) =>
    adaptLayers(layers, { sources: new Set(['streets']), hasSprite, lang: 'en', isLayer });

  test('are renamed and parted into labels and the rest', () => {
    const { layersBelow, labelLayersAbove } = adapt([ROADS, NAMES]);
    expect(layersBelow).toMatchObject([{ id: 'basemap:roads', source: 'basemap:streets' }]);
    expect(labelLayersAbove.map(({ id }) => id)).toEqual(['basemap:names']);
  });

  test.each([
    ['of an unknown type', { ...ROADS, id: 'x', type: 'teapot' }],
    ['for hills in space', { ...ROADS, id: 'x', type: 'fill-extrusion' }],
    ['of an unknown source', { ...ROADS, id: 'x', source: 'elsewhere' }],
    ['with an expression that does not exist', { ...ROADS, id: 'x', filter: ['teapot', 1] }],
    ['with an expression of the wrong type', { ...ROADS, id: 'x', filter: ['+', 1, 'a'] }],
    ['with a property that does not exist', { ...ROADS, id: 'x', paint: { teapot: 1 } }],
    ['with a colour that is none', { ...ROADS, id: 'x', paint: { 'line-color': 'teapot' } }],
    ['without an id', { type: 'line', source: 'streets', 'source-layer': 'roads' }],
    ['with an id that is taken', ROADS],
    ['that are no objects', null],
    ['that are lists', [ROADS]],
    ['without text or icon', { ...NAMES, id: 'x', layout: {} }],
  ])('%s are left out', (_name, layer) => {
    const { layersBelow, labelLayersAbove } = adapt([ROADS, layer]);
    expect([...layersBelow, ...labelLayersAbove].map(({ id }) => id)).toEqual(['basemap:roads']);
  });

  test('that draw no data are refused', () => {
    const ground = { id: 'ground', type: 'background' };
    expect(() => adapt([])).toThrow('draws nothing');
    expect(() => adapt([ground, NAMES])).toThrow('draws nothing');
  });

  test('say names in the language of the reader, and numbers as they are', () => {
    const shields = { ...NAMES, id: 'shields', layout: { 'text-field': ['get', 'ref'] } };
    const { labelLayersAbove } = adapt([ROADS, NAMES, shields]);
    expect(JSON.stringify(labelLayersAbove[0]?.layout)).toContain('"name:en"');
    expect(JSON.stringify(labelLayersAbove[1]?.layout)).toBe('{"text-field":["get","ref"]}');
  });

  test('do without their patterns and icons where there is no sprite', () => {
    const wood = {
      ...ROADS,
      id: 'wood',
      type: 'fill',
      paint: { 'fill-color': '#fff', 'fill-pattern': 'trees' },
    };
    const arrows = { ...NAMES, id: 'arrows', layout: { 'icon-image': 'arrow' } };
    expect(adapt([wood, arrows], false)).toMatchObject({
      layersBelow: [{ paint: { 'fill-color': '#fff' } }],
      labelLayersAbove: [],
    });
    expect(JSON.stringify(adapt([wood, arrows]))).toContain('"fill-pattern":"basemap:trees"');
  });

  test.each([
    ['dot'],
    [''],
    ['road_{ref_length}'],
    [['concat', 'road_', ['get', 'ref_length']]],
    [['step', ['zoom'], 'dot', 10, '']],
    [['match', ['get', 'class'], 'a', 'dot', '']],
    [['coalesce', ['image', ['get', 'icon']], ['image', 'dot']]],
  ])('keep their icons under a name of their own: %j', (icon) => {
    const layer = { ...NAMES, id: 'icons', layout: { 'icon-image': icon } };
    const { labelLayersAbove } = adapt([ROADS, layer]);
    expect(labelLayersAbove).toHaveLength(1);
    if (icon !== '') expect(JSON.stringify(prefixImage(icon))).toContain('basemap:');
  });
});

describe('the index of a sprite', () => {
  test('keeps the images that can be cut out', () => {
    const good = { x: 0, y: 0, width: 8, height: 8, pixelRatio: 2, sdf: true };
    const index = readSpriteIndex({ good, bad: { x: 0, y: 0, width: '8', height: 8 }, none: null });
    expect(index).toEqual({ good });
  });

  test('is refused where it has none', () => {
    expect(() => readSpriteIndex([])).toThrow('no index');
    expect(() => readSpriteIndex({ huge: { x: 0, y: 0, width: 1e9, height: 1 } })).toThrow(
      'no images',
    );
  });
});

describe('OpenFreeMap', () => {
  test('is style, tiles and letters of one server, none of which the map asks itself', async () => {
    serve(GOOD);
    const loaded = await loadOpenFreeMap(`${HOST}/styles`, REQUEST);
    expect(problemsOf(loaded)).toEqual([]);
    expect(JSON.stringify(loaded.content)).not.toContain('https:');
  });

  test('is light or dark as the page is', async () => {
    const fetched = serve({ ...GOOD, [`${HOST}/styles/dark`]: STYLE });
    await loadOpenFreeMap(`${HOST}/styles`, { ...REQUEST, theme: 'dark' });
    expect(String(fetched.mock.calls[0]?.[0])).toBe(`${HOST}/styles/dark`);
  });

  test('asks for the tile that the map wants', async () => {
    const tile = new Response(new Uint8Array([26, 0]));
    serve({ ...GOOD, [`${HOST}/tiles/3/2/1.pbf`]: tile });
    const { reader } = await loadOpenFreeMap(`${HOST}/styles`, REQUEST);
    const bytes = await reader.tile({ source: 'streets', z: 3, x: 2, y: 1 }, signal);
    expect(bytes?.byteLength).toBe(2);
  });

  test('has an empty tile where the server says so, and fails for a page of HTML', async () => {
    const page = new Response('<!doctype html>', { headers: { 'Content-Type': 'text/plain' } });
    serve({
      ...GOOD,
      [`${HOST}/tiles/1/0/0.pbf`]: new Response(null, { status: 204 }),
      [`${HOST}/tiles/1/1/0.pbf`]: page,
    });
    const { reader } = await loadOpenFreeMap(`${HOST}/styles`, REQUEST);
    const tile = (x: number) => reader.tile({ source: 'streets', z: 1, x, y: 0 }, signal);
    await expect(tile(0)).resolves.toBeNull();
    await expect(tile(1)).rejects.toThrow('is text');
  });

  test('does without icons where the sprite is missing', async () => {
    serve(GOOD);
    const { content } = await loadOpenFreeMap(`${HOST}/styles`, REQUEST);
    expect(content.sprite).toBeUndefined();
  });

  const pathOfStyle = `${HOST}/styles/positron`;
  const elsewhere = { type: 'vector', url: 'https://elsewhere.example/streets' };
  test.each<[string, Answers]>([
    ['the style is missing', {}],
    ['the style is a page', { [pathOfStyle]: new Response('<!doctype html>') }],
    ['the style is half there', { [pathOfStyle]: new Response('{"version":8,"lay') }],
    ['the style is a list', { [pathOfStyle]: [] }],
    ['the style has no layers', { [pathOfStyle]: { ...STYLE, layers: [] } }],
    ['its layers are no list', { [pathOfStyle]: { ...STYLE, layers: { length: 3 } } }],
    ['its sources are no objects', { [pathOfStyle]: { ...STYLE, sources: { streets: 7 } } }],
    ['the TileJSON is missing', { [pathOfStyle]: STYLE }],
    ['the TileJSON names no tiles', { ...GOOD, [`${HOST}/streets`]: { tiles: [7] } }],
    [
      'a source is on another server',
      { [pathOfStyle]: { ...STYLE, sources: { streets: elsewhere } } },
    ],
  ])('fails when %s', async (_name, answers) => {
    serve(answers);
    await expect(loadOpenFreeMap(`${HOST}/styles`, REQUEST)).rejects.toThrow();
  });

  test('never asks another server for tiles or letters', async () => {
    const fetched = serve({
      [pathOfStyle]: { ...STYLE, glyphs: 'https://elsewhere.example/{fontstack}/{range}' },
      [`${HOST}/streets`]: { tiles: ['https://elsewhere.example/{z}/{x}/{y}'] },
    });
    const { reader } = await loadOpenFreeMap(`${HOST}/styles`, REQUEST);
    const tile = reader.tile({ source: 'streets', z: 1, x: 1, y: 1 }, signal);
    await expect(tile).rejects.toThrow('not on https://tiles.example');
    await expect(reader.glyphs?.('Noto Sans Regular', '0-255', signal)).rejects.toThrow('not on');
    const hosts = fetched.mock.calls.map(([url]) => new URL(String(url)).origin);
    expect(new Set(hosts)).toEqual(new Set([HOST]));
  });
});

describe('a PMTiles file', () => {
  /** Answers ranges of one file, as a host must. */
  function host(file: Buffer): ReturnType<typeof vi.fn> {
    const fetched = vi.fn((_url: string, { headers }: { headers: Headers }) => {
      const [from = 0, to = 0] = (headers.get('range') ?? '').slice(6).split('-').map(Number);
      const part = new Uint8Array(file.subarray(from, to + 1));
      return Promise.resolve(new Response(part, { status: 206 }));
    });
    vi.stubGlobal('fetch', fetched);
    return fetched;
  }

  test.each(['zh-Hant', 'zh-Hans', 'en'] as const)('is drawn in %s, valid', async (lang) => {
    host(streetArchive());
    const loaded = await loadPmtiles('luohu.pmtiles', { ...REQUEST, lang });
    expect(problemsOf(loaded)).toEqual([]);
    expect(JSON.stringify(loaded.content.labelLayersAbove)).toContain(`"name:${lang}"`);
    expect(JSON.stringify(loaded.content)).not.toMatch(/icon-image|-pattern|https:/);
    expect(loaded.content.layersBelow.length).toBeGreaterThan(30);
  });

  test('may lie beside the page', async () => {
    const fetched = host(streetArchive());
    await loadPmtiles('luohu.pmtiles', REQUEST);
    expect(fetched.mock.calls[0]?.[0]).toBe(`${HOST}/page/luohu.pmtiles`);
  });

  test('has tiles, and none outside', async () => {
    host(streetArchive());
    const { reader } = await loadPmtiles('luohu.pmtiles', REQUEST);
    const inside = await reader.tile({ source: 'protomaps', z: 11, x: 1673, y: 892 }, signal);
    expect(inside?.byteLength).toBeGreaterThan(100);
    await expect(
      reader.tile({ source: 'protomaps', z: 11, x: 0, y: 0 }, signal),
    ).resolves.toBeNull();
  });

  test('is refused where it is something else', async () => {
    host(Buffer.from('<!doctype html>'.repeat(20)));
    await expect(loadPmtiles('luohu.pmtiles', REQUEST)).rejects.toThrow();
  });

  test('is refused where its layers are not those of Protomaps', async () => {
    const tiles = [{ z: 0, x: 0, y: 0, data: Buffer.from([26, 0]) }];
    const metadata = { vector_layers: [{ id: 'transportation' }] };
    host(writeArchive({ tiles, metadata, bounds: [0, 0, 1, 1] }));
    await expect(loadPmtiles('luohu.pmtiles', REQUEST)).rejects.toThrow('other layers');
  });
});

describe('a task with a limit', () => {
  const never = () => new Promise<never>(() => undefined);

  test('is given up when the time is over', async () => {
    await expect(within(5, signal, never)).rejects.toThrow('No answer within 5 ms');
  });

  test('is given up when nobody wants it any more', async () => {
    const controller = new AbortController();
    const waiting = within(10_000, controller.signal, never);
    controller.abort(new Error('unwanted'));
    await expect(waiting).rejects.toThrow('unwanted');
    await expect(within(10_000, controller.signal, never)).rejects.toThrow('unwanted');
  });
});
