// @ts-nocheck
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor, readHeadersFile } from '../../src/compile/hosting';
import type { HeaderRule } from '../../src/compile/security-headers';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A host of static files that honours `_headers`, can be switched off, and can get a new version. */
export class StaticHost {
  readonly #server: Server;
  #folder: string;
  #rules: readonly HeaderRule[] = [];
  /** Texts that stand in for files: by path without a slash at its start. */
  #changed = new Map<string, string>();
  #isOn = true;

  constructor(folder: string, port: number) {
    this.#folder = folder;
    this.publishes(folder);
    this.#server = createServer((request, response) => {
      if (!this.#isOn) {
        request.socket.destroy();
        return;
      }
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.slice(1);
      for (const { name, value } of headersFor(path, this.#rules)) response.setHeader(name, value);
      const body = this.#read(path === '' ? 'index.html' : path);
      if (body === null) response.writeHead(404).end();
      else {
        const type = TYPES[extname(path === '' ? 'index.html' : path)];
        if (type !== undefined) response.setHeader('Content-Type', type);
        response.end(body);
      }
    });
    this.#server.listen(port);
  }

  /** Serves another build from now on, as it is. */
  publishes(folder: string): void {
    this.#folder = folder;
    this.#rules = readHeadersFile(this.#file('_headers')?.toString() ?? '');
    this.#changed = new Map();
  }

  /** Changes one file as a new version would, and tells the service worker so. */
  publishesChange(path: string, change: (text: string) => string): void {
    const text = this.#read(path)?.toString() ?? '';
    const worker = this.#read('sw.js')?.toString() ?? '';
    const entry = new RegExp(`url:"${path}",revision:"[0-9a-f]+"`);
    if (!entry.test(worker)) throw new Error(`sw.js does not keep ${path}`);
    this.#changed.set(path, change(text));
    this.#changed.set(
      'sw.js',
      worker.replace(entry, `url:"${path}",revision:"${Date.now().toString(16)}"`),
    );
  }

  /** Answers with something else than the build has. */
  answersWith(path: string, text: string): void {
    this.#changed.set(path, text);
  }

  goesDown(): void {
    this.#isOn = false;
    this.#server.closeAllConnections();
  }

  comesUp(): void {
    this.#isOn = true;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #read(path: string): Buffer | string | null {
    return this.#changed.get(path) ?? this.#file(path);
  }

  #file(path: string): Buffer | null {
    try {
      return readFileSync(join(this.#folder, path));
    } catch {
      return null;
    }
  }
}
