import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile, type Compiled } from '../../src/compile/compile';
import type { Dataset, MapData } from '../../src/domain/dataset';
import { createSearch } from '../../src/domain/search/search';
import type { SearchIndex } from '../../src/domain/search/search-index';
import { buildSearchIndex } from '../../src/compile/search-index';
import { moduleCode, parsed, type LargeData, type ModuleName } from '../../src/compile/virtual-modules';
import { createWorld, toFiles } from './support/world';

const TILES = new TextEncoder().encode('tiles');
const LARGE: LargeData = { tilesOf: () => TILES, tilesAddress: null };
/** More than come with a page, and no multiple of what a part holds. */
const MANY = 4100;

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'large-'));
  // The built page fetches parts; here they are read from where they were put.
  vi.stubGlobal('fetch', async (path: string) => ({
    ok: existsSync(path),
    status: 404,
    json: async () => JSON.parse(readFileSync(path, 'utf8')),
  }));
});

afterEach(() => rmSync(cache, { recursive: true }));

/** The small world with one of its sites as many times. */
function withSites(count: number): Compiled {
  const { compiled } = compile(toFiles(createWorld()));
  const [site, anchor] = [compiled?.dataset.sites[0], compiled?.mapData.siteAnchors.features[0]];
  if (!compiled || !site || !anchor) throw new Error('The world should compile');
  const sites = Array.from({ length: count }, (_, i) => ({ ...site, id: `s${i}` }));
  const siteAnchors = { ...compiled.mapData.siteAnchors, features: sites.map(() => anchor) };
  return {
    dataset: { ...compiled.dataset, sites },
    mapData: { ...compiled.mapData, siteAnchors },
  };
}

async function codeOf(name: ModuleName, compiled: Compiled, large: LargeData | null) {
  return moduleCode(name, compiled, { cache, large });
}

/** What the module gives to a page; addresses of files are their paths. */
async function run(code: string): Promise<unknown> {
  const path = join(cache, `${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(path, code.replace(/^import (\w+) from "(.+)\?url&no-inline";/gm, 'const $1 = "$2";'));
  return (await import(/* @vite-ignore */ path)).default;
}

describe('records of more sites than a page holds', () => {
  const many = withSites(MANY);

  it('come in parts and are the same, in the same order, frozen', async () => {
    const dataset = (await run(await codeOf('virtual:dataset', many, LARGE))) as Dataset;
    expect(dataset).toEqual(many.dataset);
    expect(Object.isFrozen(dataset.sites)).toBe(true);
    expect(Object.isFrozen(dataset.sites[MANY - 1]?.name)).toBe(true);
  });

  it('are in none of the script', async () => {
    const code = await codeOf('virtual:dataset', many, LARGE);
    expect(code).not.toContain('Dawang Bridge');
    expect(code.match(/^import part\d+/gm)).toHaveLength(4);
  });

  it('fail as a whole where a part does not come', async () => {
    const code = await codeOf('virtual:dataset', many, LARGE);
    vi.stubGlobal('fetch', async () => ({ ok: false, status: 503 }));
    await expect(run(code)).rejects.toThrow(/answers 503/);
  });

  it('come with the page where there are few, or nothing is said of tiles', async () => {
    for (const [count, large] of [
      [2000, LARGE],
      [MANY, null],
    ] as const) {
      const code = await codeOf('virtual:dataset', withSites(count), large);
      expect(code).toContain('Dawang Bridge');
      expect(code).not.toContain('fetch');
    }
  });
});

describe('the map’s data of more sites than a page holds', () => {
  const many = withSites(MANY);

  it('have the address of the tiles in place of the sites', async () => {
    const mapData = (await run(await codeOf('virtual:map-data', many, LARGE))) as MapData;
    expect(mapData.siteAnchors.features).toEqual([]);
    expect(mapData.siteShapes.features).toEqual([]);
    expect(mapData.baseShapes).toEqual(many.mapData.baseShapes);
    expect(new Uint8Array(readFileSync(mapData.siteTiles ?? ''))).toEqual(TILES);
  });

  it('name the address that the build was given, and make no tiles then', async () => {
    const tilesOf = vi.fn(() => TILES);
    const elsewhere = { tilesOf, tilesAddress: 'https://example.org/sites.pmtiles' };
    const mapData = (await run(await codeOf('virtual:map-data', many, elsewhere))) as MapData;
    expect(mapData.siteTiles).toBe('https://example.org/sites.pmtiles');
    expect(tilesOf).not.toHaveBeenCalled();
  });

  it('leave the geometry to those who ask for it', async () => {
    const load = (await run(await codeOf('virtual:site-shapes', many, LARGE))) as Load<unknown>;
    expect(await load()).toEqual(many.mapData.siteShapes);
    expect(await codeOf('virtual:site-shapes', withSites(3), LARGE)).toContain('virtual:map-data');
  });
});

/** What a module gives that is loaded when a reader asks for it. */
type Load<Value> = () => Promise<Value>;

describe('what is loaded when a reader asks for it', () => {
  const many = withSites(MANY);

  it('comes in parts of geometry', async () => {
    const [shape] = many.mapData.siteShapes.features;
    if (shape === undefined) throw new Error('The world should have a shape');
    const features = Array.from({ length: MANY }, (_, i) => ({ ...shape, id: `s${i}` }));
    const siteShapes = { ...many.mapData.siteShapes, features };
    const code = await codeOf(
      'virtual:site-shapes',
      { ...many, mapData: { ...many.mapData, siteShapes } },
      LARGE,
    );
    expect(code.match(/^import part\d+/gm)).toHaveLength(3);
    expect(code).not.toContain('coordinates');
    const load = (await run(code)) as Load<unknown>;
    expect(await load()).toEqual(siteShapes);
  });

  it('comes in parts of the search index', async () => {
    const code = await codeOf('virtual:search-index', many, LARGE);
    expect(code.match(/^import part\d+/gm)).toHaveLength(1);
    const load = (await run(code)) as Load<SearchIndex>;
    const index = await load();
    expect(index).toEqual(buildSearchIndex(many.dataset));
    const search = await createSearch(many.dataset, index);
    expect(search('大望橋').sites).toHaveLength(MANY);
  });

  it('may be asked for again where a part did not come', async () => {
    const { fetch } = globalThis;
    const load = (await run(await codeOf('virtual:search-index', many, LARGE))) as Load<SearchIndex>;
    vi.stubGlobal('fetch', async () => ({ ok: false, status: 503 }));
    await expect(load()).rejects.toThrow(/answers 503/);
    vi.stubGlobal('fetch', fetch);
    expect(await load()).toEqual(buildSearchIndex(many.dataset));
  });
});

it('a value in a script is the same value, whatever signs its texts hold', async () => {
  const value = { "it's": 'a \\ and a \\\\', quotes: `'"\u2028\n` };
  expect(await run(`export default ${parsed(value)};`)).toEqual(value);
});
