import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer, type ViteDevServer } from 'vite';
import { Desk } from './desk';
import { curatePlugin, EDITOR_PATH } from './plugin';

/** This machine alone: not the network, and not by any other name. */
const HOST = '127.0.0.1';
const DEFAULT_PORT = 4180;

export interface Curating {
  /** Of the editor, with the secret of this run. */
  readonly address: string;
  readonly server: ViteDevServer;
}

/**
 * Serves the editor over a `geo/` folder, and beside it the page as readers see it. Throws where the
 * folder cannot be read or the port is taken.
 */
export async function startCurating(folder: string, port: number): Promise<Curating> {
  const token = randomBytes(24).toString('base64url');
  const desk = new Desk(folder);
  // Read by vite.config.ts: the page shows the same folder.
  process.env['GEO_FOLDER'] = desk.folder;
  const server = await createServer({
    plugins: [curatePlugin({ desk, token, authority: () => `${HOST}:${port}` })],
    // A reload by the server would take what is not saved with it.
    server: { host: HOST, port, strictPort: true, cors: false, hmr: false },
    optimizeDeps: {
      include: ['terra-draw', 'terra-draw-maplibre-gl-adapter', 'gcoord', '@turf/turf'],
    },
  });
  await server.listen();
  return { address: `http://${HOST}:${port}${EDITOR_PATH}#token=${token}`, server };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      geo: { type: 'string', default: 'geo' },
      port: { type: 'string', default: String(DEFAULT_PORT) },
    },
  });
  const { address, server } = await startCurating(resolve(values.geo), Number(values.port));
  const page = `http://${HOST}:${Number(values.port)}/`;
  console.log(`Editor: ${address}\nPage:   ${page}\nStop with Ctrl+C.`);
  process.on('SIGINT', () => void server.close().then(() => process.exit(0)));
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  await main();
}
