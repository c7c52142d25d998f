import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { ROUTES } from '../curate/protocol';
import { answer } from './api';
import type { Desk } from './desk';
import { refusalOf } from './door';

/** Path of the editor on its server. */
export const EDITOR_PATH = '/curate/';

const PAGE = 'src/curate/index.html';
/** The largest file of the base map has 0.1 MB; a save holds a few of them. */
const MAX_BODY_BYTES = 16_000_000;

const API_ROUTES: readonly string[] = Object.values(ROUTES);

interface Settings {
  readonly desk: Desk;
  readonly token: string;
  /** Host and port that the server is bound to. */
  readonly authority: () => string;
}

/** The editor and its requests, for the dev server of `npm run curate` alone. */
export function curatePlugin(settings: Settings): Plugin {
  return {
    name: 'curate',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(EDITOR_PATH, (request, response, next) => {
        void handle(server, settings, request, response, next);
      });
    },
  };
}

async function handle(
  server: ViteDevServer,
  settings: Settings,
  request: IncomingMessage,
  response: ServerResponse,
  next: Connect.NextFunction,
): Promise<void> {
  const route = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  try {
    if (API_ROUTES.includes(route)) return await api(settings, route, request, response);
    if (route !== '') return next();
    const page = await readFile(resolve(server.config.root, PAGE), 'utf8');
    send(response, 200, 'text/html', await server.transformIndexHtml(EDITOR_PATH, page));
  } catch (error) {
    next(error);
  }
}

async function api(
  { desk, token, authority }: Settings,
  route: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = refusalOf(request.headers, authority(), token);
  if (refusal !== null) return json(response, 403, { message: `refused: ${refusal}` });
  const body = request.method === 'POST' ? await readBody(request) : null;
  if (body === undefined) return json(response, 400, { message: 'not JSON, or too large' });
  const { status, body: found } = answer(desk, request.method ?? '', route, body);
  json(response, status, found);
}

/** Undefined where it is no JSON or too large. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MAX_BODY_BYTES) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(text);
}
