import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { PbfWriter } from 'pbf';
import { writeArchive, type ArchiveTile } from '../../src/compile/site-tiles/archive';
import { tileAt } from '../geo/support/tile-at';
import { sendRange } from './byte-range';
import { STREETS_BOUNDS, streetTile } from './street-tiles';

/** What a stand-in answers with. */
export type Answer = 'good' | '404' | 'html' | 'malformed' | 'silent';
/** The parts whose answers can be chosen apart. */
export type Part = 'style' | 'tilejson' | 'tile' | 'glyphs' | 'sprite' | 'pmtiles';

type Content = Buffer | string | object;

const PNG_OF_ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const HTML = '<!doctype html><title>Not what was asked for</title>';

function addressAt(port: number): string {
  return `http://localhost:${port}`;
}

/** Environment of a build that uses a `TileServer` at this port. */
export function buildEnv(port: number): Record<string, string> {
  return {
    VITE_OPENFREEMAP_URL: `${addressAt(port)}/styles`,
    VITE_PMTILES_URL: `${addressAt(port)}/luohu.pmtiles`,
  };
}

/**
 * Stands in for OpenFreeMap and for the host of a PMTiles file: streets that do not exist, under
 * `/styles/…` and `/luohu.pmtiles`.
 */
export class TileServer {
  /** Paths asked for since the last reset. */
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #address: string;
  readonly #archive = streetArchive();
  #answers: Partial<Record<Part, Answer>> = {};
  /** Milliseconds before each answer. */
  #delay = 0;

  constructor(port: number) {
    this.#address = addressAt(port);
    this.#server = createServer((request, response) => this.#answer(request, response));
    this.#server.listen(port);
  }

  /** Everything good and at once, nothing asked yet. */
  reset(): void {
    this.requests.length = 0;
    this.#answers = {};
    this.#delay = 0;
  }

  answers(answers: Partial<Record<Part, Answer>>): void {
    this.#answers = { ...this.#answers, ...answers };
  }

  delaysBy(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(request.url ?? '');
    this.requests.push(path);
    const found = this.#find(path);
    const answer = found === null ? '404' : (this.#answers[found.part] ?? 'good');
    if (answer === 'silent') return;
    setTimeout(() => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'range');
      response.setHeader('Access-Control-Expose-Headers', 'content-range, etag');
      if (request.method === 'OPTIONS') response.end();
      else if (answer === '404' || found === null) response.writeHead(404).end(HTML);
      else if (answer === 'html') response.setHeader('Content-Type', 'text/html').end(HTML);
      else if (answer === 'malformed') response.end('{"layers": 7, "tiles": []}');
      else send(request, response, found.content());
    }, this.#delay);
  }

  #find(path: string): { part: Part; content: () => Content } | null {
    const style = /^\/styles\/(positron|dark)$/.exec(path);
    const tile = /^\/tiles\/(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(path);
    const [z = 0, x = 0, y = 0] = (tile?.slice(1) ?? []).map(Number);
    if (style) return { part: 'style', content: () => this.#style(style[1] === 'dark') };
    if (path === '/streets') return { part: 'tilejson', content: () => this.#tileJson() };
    if (tile) return { part: 'tile', content: () => streetTile('openmaptiles', z, x, y) };
    if (path.startsWith('/fonts/')) return { part: 'glyphs', content: () => glyphsOf(path) };
    if (/^\/sprite(@2x)?\.json$/.test(path)) return { part: 'sprite', content: () => SPRITE };
    if (/^\/sprite(@2x)?\.png$/.test(path)) {
      return { part: 'sprite', content: () => PNG_OF_ONE_PIXEL };
    }
    if (path === '/luohu.pmtiles') return { part: 'pmtiles', content: () => this.#archive };
    return null;
  }

  #tileJson(): object {
    return { tiles: [`${this.#address}/tiles/{z}/{x}/{y}.pbf`], minzoom: 0, maxzoom: 14 };
  }

  #style(isDark: boolean): object {
    const [ground, water, street, ink] = isDark
      ? ['#101010', '#1b2b4d', '#606060', '#ffffff']
      : ['#f0f3f0', '#4d90e0', '#b04030', '#000000'];
    const source = { source: 'streets' };
    return {
      version: 8,
      sprite: `${this.#address}/sprite`,
      glyphs: `${this.#address}/fonts/{fontstack}/{range}.pbf`,
      sources: {
        streets: { type: 'vector', url: `${this.#address}/streets` },
        relief: { type: 'raster', tiles: ['https://elsewhere.example/{z}/{x}/{y}.png'] },
      },
      layers: [
        { id: 'background', type: 'background', paint: { 'background-color': ground } },
        { id: 'relief', type: 'raster', source: 'relief' },
        {
          id: 'water',
          type: 'fill',
          ...source,
          'source-layer': 'water',
          paint: { 'fill-color': water },
        },
        { id: 'broken', type: 'fill', ...source, paint: { 'fill-color': ['no-such-operator'] } },
        {
          id: 'streets',
          type: 'line',
          ...source,
          'source-layer': 'transportation',
          paint: { 'line-color': street, 'line-width': 3 },
        },
        {
          id: 'names',
          type: 'symbol',
          ...source,
          'source-layer': 'place',
          layout: {
            'icon-image': ['step', ['zoom'], 'dot', 18, ''],
            'text-field': ['concat', ['get', 'name:latin'], '\n', ['get', 'name']],
            'text-font': ['Noto Sans Regular'],
            'text-anchor': 'top',
          },
          paint: { 'text-color': ink },
        },
      ],
    };
  }
}

const SPRITE = { dot: { x: 0, y: 0, width: 1, height: 1, pixelRatio: 1 } };

/** Bytes in ranges; JSON and text whole. */
function send(request: IncomingMessage, response: ServerResponse, content: Content): void {
  if (!Buffer.isBuffer(content)) {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(content));
    return;
  }
  sendRange(request, response, content);
}

/** A range of glyphs in which every printable Latin letter is a black bar. Message of Mapbox's glyph format. */
function glyphsOf(path: string): Buffer {
  const isLatin = path.endsWith('/0-255.pbf');
  const letters = Array.from({ length: isLatin ? 94 : 0 }, (_, i) => 33 + i);
  const glyphs = new PbfWriter();
  const writeStack = (name: string, stack: PbfWriter): void => {
    stack.writeStringField(1, name);
    for (const letter of letters) stack.writeMessage(3, writeBar, letter);
  };
  glyphs.writeMessage(1, writeStack, 'Bars');
  return Buffer.from(glyphs.finish());
}

/** Id, bitmap, width, height, left, top, advance. */
function writeBar(letter: number, glyph: PbfWriter): void {
  const size = 14;
  glyph.writeVarintField(1, letter);
  glyph.writeBytesField(2, new Uint8Array((size + 6) ** 2).fill(255));
  glyph.writeVarintField(3, size);
  glyph.writeVarintField(4, size);
  glyph.writeSVarintField(5, 0);
  glyph.writeSVarintField(6, -2);
  glyph.writeVarintField(7, size + 2);
}

/** The streets in Protomaps' layers, zoom 8 to 13. */
export function streetArchive(): Buffer {
  return writeArchive({
    tiles: [8, 9, 10, 11, 12, 13].flatMap(tilesAt),
    metadata: { vector_layers: ['earth', 'water', 'roads', 'places'].map((id) => ({ id })) },
    bounds: STREETS_BOUNDS,
  });
}

function tilesAt(z: number): ArchiveTile[] {
  const [west, south, east, north] = STREETS_BOUNDS;
  const [left, top] = tileAt(west, north, z);
  const [right, bottom] = tileAt(east, south, z);
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return columns.flatMap((x) =>
    rows.map((y) => ({ z, x, y, data: streetTile('protomaps', z, x, y) })),
  );
}
