import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sendRange } from '../e2e/byte-range';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = new Set([
  '.html',
  '.js',
  '.css',
  '.csv',
  '.geojson',
  '.json',
  '.kml',
  '.svg',
  '.webmanifest',
]);

/** Large files are compressed less thoroughly, as a host would that has to do it soon. Bytes. */
const LARGE = 1_500_000;

interface Kept {
  readonly body: Buffer;
  readonly type: string;
  readonly isSmall: boolean;
  readonly tag: string;
}

export interface Hosting {
  /** The `Cache-Control` of a path; nothing may be kept without it. */
  readonly cacheControlOf?: (path: string) => string;
  /** An answer waits for this. */
  readonly until?: (path: string) => Promise<void>;
  /** Told of each answer: the bytes of its body. */
  readonly onanswer?: (path: string, bytes: number) => void;
}

/** A static host that compresses with Brotli, once a file. */
export class BenchServer {
  readonly #server: Server;
  readonly #cache = new Map<string, Kept>();

  private constructor(root: string, { cacheControlOf, until, onanswer }: Hosting) {
    this.#server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      await until?.(pathname);
      const path = join(root, normalize(decodeURIComponent(pathname)));
      const file = this.#read(path.endsWith('/') ? `${path}index.html` : path);
      if (file === null) return void response.writeHead(404).end();
      response.setHeader('Content-Type', file.type);
      response.setHeader('Cache-Control', cacheControlOf?.(pathname) ?? 'no-store');
      response.setHeader('ETag', file.tag);
      const isKept = request.headers['if-none-match'] === file.tag;
      onanswer?.(pathname, isKept ? 0 : file.body.length);
      if (isKept) return void response.writeHead(304).end();
      if (!file.isSmall) return sendRange(request, response, file.body);
      response.setHeader('Content-Encoding', 'br').end(file.body);
    });
  }

  static async start(root: string, port: number, hosting: Hosting = {}): Promise<BenchServer> {
    const server = new BenchServer(root, hosting);
    await new Promise<void>((resolve) => server.#server.listen(port, resolve));
    return server;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #read(path: string): Kept | null {
    const known = this.#cache.get(path);
    if (known !== undefined) return known;
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
    const raw = readFileSync(path);
    const extension = extname(path);
    const isSmall = COMPRESSED.has(extension);
    const quality = raw.length > LARGE ? 4 : 11;
    const body = isSmall
      ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
      : raw;
    const tag = `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}"`;
    const file = { body, isSmall, tag, type: TYPES[extension] ?? 'application/octet-stream' };
    this.#cache.set(path, file);
    return file;
  }
}
