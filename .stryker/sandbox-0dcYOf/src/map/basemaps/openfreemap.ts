// @ts-nocheck
import type { Bounds } from '../bounds';
import { glyphTemplate, spriteAddress, tileTemplate } from './broker';
import { ownId, type BaseMapContent, type LoadedBaseMap, type Sprite } from './content';
import { fetchBytes, fetchJson, type Fetching } from './fetching';
import { readSpriteIndex } from './images';
import { adaptLayers } from './layers';
import { isRecord } from './records';
import type { LoadRequest } from './registry';
import { isLayer } from './validator';

const ID = 'openfreemap';
const STYLE_TIMEOUT_MS = 8_000;
const TILE_TIMEOUT_MS = 10_000;
/** Labels wait for their letters; the map draws its own where they are late. */
const GLYPH_TIMEOUT_MS = 5_000;

interface TileSet {
  readonly tiles: readonly string[];
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly bounds: Bounds | null;
}

/**
 * The online street map: style, tiles, letters and images from the server of `address`, and from no
 * other. Rejects where the style or a source cannot be had or used.
 */
export async function load(
  address: string,
  { theme, lang, signal }: LoadRequest,
): Promise<LoadedBaseMap> {
  const { origin } = new URL(address);
  const fetching: Fetching = { origin, signal, timeoutMs: STYLE_TIMEOUT_MS };
  const name = theme === 'dark' ? 'dark' : 'positron';
  const style = await fetchJson(`${address}/${name}`, fetching);
  if (!isRecord(style) || !Array.isArray(style['layers']) || !isRecord(style['sources'])) {
    throw new Error(`${address}/${name} is not a style`);
  }
  const [tileSets, sprite] = await Promise.all([
    readTileSets(style['sources'], fetching),
    readSprite(style['sprite'], fetching),
  ]);
  const glyphs = typeof style['glyphs'] === 'string' ? style['glyphs'] : null;
  const content: BaseMapContent = {
    ...adaptLayers(style['layers'], {
      sources: new Set(tileSets.keys()),
      hasSprite: sprite !== null,
      lang,
      isLayer,
    }),
    sources: Object.fromEntries([...tileSets].map(([source, set]) => toSource(source, set))),
    ...(glyphs === null ? {} : { glyphs: glyphTemplate(ID) }),
    ...(sprite === null ? {} : { sprite: spriteAddress(ID) }),
  };
  return {
    content,
    reader: {
      sprite,
      tile: ({ source, z, x, y }, stop) => {
        const templates = tileSets.get(source)?.tiles ?? [];
        const template = templates[(x + y) % templates.length] ?? '';
        const tile = fill(template, { z: String(z), x: String(x), y: String(y) });
        return fetchBytes(tile, { origin, signal: stop, timeoutMs: TILE_TIMEOUT_MS });
      },
      glyphs:
        glyphs === null
          ? null
          : async (fontstack, range, stop) => {
              const part = fill(glyphs, { fontstack, range });
              const letters = { origin, signal: stop, timeoutMs: GLYPH_TIMEOUT_MS };
              return (await fetchBytes(part, letters)) ?? new ArrayBuffer(0);
            },
    },
  };
}

/** The vector sources of a style, with what their TileJSON says. Others are left out. */
async function readTileSets(
  sources: Record<string, unknown>,
  fetching: Fetching,
): Promise<Map<string, TileSet>> {
  const vectors = Object.entries(sources).flatMap(([name, source]) =>
    isRecord(source) && source['type'] === 'vector' ? [{ name, source }] : [],
  );
  const entries = vectors.map(async ({ name, source }): Promise<[string, TileSet]> => {
    const { url } = source;
    return [name, toTileSet(typeof url === 'string' ? await fetchJson(url, fetching) : source)];
  });
  return new Map(await Promise.all(entries));
}

function toTileSet(json: unknown): TileSet {
  const { tiles, minzoom, maxzoom, bounds, scheme }: Record<string, unknown> = isRecord(json)
    ? json
    : {};
  const templates = (Array.isArray(tiles) ? tiles : []).filter((tile) => typeof tile === 'string');
  if (templates.length === 0 || scheme === 'tms') throw new Error('A source names no tiles');
  return {
    tiles: templates,
    minzoom: zoom(minzoom, 0),
    maxzoom: zoom(maxzoom, 14),
    bounds: readBounds(bounds),
  };
}

function zoom(value: unknown, fallback: number): number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 22
    ? Number(value)
    : fallback;
}

function readBounds(value: unknown): Bounds | null {
  if (!Array.isArray(value) || !value.every((degree) => Number.isFinite(degree))) return null;
  const [west, south, east, north]: number[] = value;
  if (west === undefined || south === undefined || east === undefined) return null;
  return north === undefined ? null : [west, south, east, north];
}

function toSource(
  source: string,
  { minzoom, maxzoom, bounds }: TileSet,
): [string, BaseMapContent['sources'][string]] {
  const spec = { type: 'vector' as const, tiles: [tileTemplate(ID, source)], minzoom, maxzoom };
  return [ownId(source), bounds === null ? spec : { ...spec, bounds: [...bounds] }];
}

/** Null where it cannot be had or used: the map does without icons then. */
async function readSprite(address: unknown, fetching: Fetching): Promise<Sprite | null> {
  if (typeof address !== 'string') return null;
  const scale = globalThis.devicePixelRatio > 1 ? '@2x' : '';
  try {
    const [index, png] = await Promise.all([
      fetchJson(`${address}${scale}.json`, fetching),
      fetchBytes(`${address}${scale}.png`, fetching),
    ]);
    if (png === null) return null;
    // A picture that cannot be read must not be found out by the map, which would keep waiting for it.
    (await createImageBitmap(new Blob([png]))).close();
    return { images: readSpriteIndex(index), png };
  } catch (error) {
    console.warn('The base map has no icons:', error);
    return null;
  }
}

/** The template with its `{names}` replaced. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (token, name: string) => values[name] ?? token);
}
