import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServer, type AddressInfo } from 'node:net';
import type { Curating } from '../../src/curate-server/start';
import { startCurating } from '../../src/curate-server/start';
import { folderOf } from './support/desk';
import { realFiles } from './support/check';

let curating: Curating;
let remove: () => void;

beforeAll(async () => {
  const world = folderOf(realFiles());
  remove = world.remove;
  curating = await startCurating(world.folder, await freePort());
});
afterAll(async () => {
  await curating.server.close();
  remove();
  delete process.env['GEO_FOLDER'];
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

// Every plugin of the page works on the editor's page too.
it.each([
  ['the editor', '/curate/', 'curate/main.ts'],
  ['the page', '/', 'src/main.ts'],
])('serves %s', async (_name, path, script) => {
  const headers = { accept: 'text/html' };
  const response = await fetch(new URL(path, curating.address), { headers });
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(html).toContain(script);
  // The first view is drawn into the readers' page alone.
  expect(html.includes('data-mark=')).toBe(path === '/');
});
