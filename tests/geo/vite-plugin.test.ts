import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { datasetPlugin } from '../../src/compile/vite-plugin';
import { OLDER, olderReport } from './support/two-reports';
import { createWorld, toFiles } from './support/world';

const SITE = 'geo/luohu-2024/sites/bridge.geojson';
const LINE = `${SITE}: properties.position.sources[0]: no source "mpa" (did you mean "map"?)`;
const ENTRY = `import dataset from 'virtual:dataset';
import mapData from 'virtual:map-data';
import fonts from 'virtual:map-fonts';
globalThis.result = { dataset, mapData, fonts };
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vite-'));
  write('main.js', ENTRY);
  // A quote and a backslash must survive the way into the module.
  const world = createWorld();
  world.bridge.properties['summary:en'] = "The bridge's \\ sign";
  for (const [name, bytes] of toFiles(world)) write(`geo/${name}`, bytes);
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

function breakSite(): void {
  write(SITE, readFileSync(join(root, SITE), 'utf8').replace('"map"', '"mpa"'));
}

function config(): InlineConfig {
  return {
    configFile: false,
    root,
    base: './',
    logLevel: 'silent',
    plugins: [datasetPlugin()],
    build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
    server: { middlewareMode: true },
  };
}

async function buildOutput() {
  const result = await build(config());
  if (Array.isArray(result) || !('output' in result)) throw new Error('One output was expected');
  return result.output;
}

describe('a build', () => {
  it('fails over any problem and lists it', async () => {
    breakSite();
    await expect(buildOutput()).rejects.toThrow(LINE);
  });

  it('holds the frozen dataset, the map’s data and the fonts by relative address', async () => {
    const output = await buildOutput();
    const chunk = output.find((file) => file.type === 'chunk');
    const fonts = output.filter(({ fileName }) => fileName.endsWith('.woff2'));
    expect(fonts).toHaveLength(4);
    for (const { fileName } of fonts) {
      expect(fileName).toMatch(/^assets\/map-(tc|sc)-(regular|bold)-[\w-]+\.woff2$/);
      expect(chunk?.code).toContain(`new URL(\`${fileName.replace('assets/', '')}\`,import.meta.url)`);
    }
    write('built.mjs', chunk?.code ?? '');
    await import(/* @vite-ignore */ join(root, 'built.mjs'));
    const { dataset, mapData } = Reflect.get(globalThis, 'result');
    expect(dataset.sites[0].summary.en).toBe("The bridge's \\ sign");
    expect(Object.isFrozen(dataset.sites[0].summary)).toBe(true);
    expect(mapData.siteShapes.features).toHaveLength(2);
  });
});

describe('a build of two reports', () => {
  it('leaves the choice to the address and loads no other than the chosen', async () => {
    for (const [name, bytes] of olderReport()) write(`geo/${name}`, bytes);
    const output = await buildOutput();
    const chunks = output.filter((file) => file.type === 'chunk');
    const entry = chunks.find(({ isEntry }) => isEntry);
    expect(entry?.dynamicImports.some((name) => name.includes(OLDER))).toBe(true);
    expect(entry?.code).not.toContain('Dawang Bridge');
    // Each report is a file of its own, of which a reader loads one.
    const holding = chunks.filter(({ code }) => code.includes('Report of 2023"'));
    expect(holding.map(({ fileName }) => fileName)).toContainEqual(
      expect.stringContaining(OLDER),
    );
  });
});

describe('the dev server', () => {
  let server: ViteDevServer;

  beforeEach(async () => {
    server = await createServer(config());
  });

  afterEach(() => server.close());

  async function afterChange(): Promise<unknown> {
    const send = vi.spyOn(server.ws, 'send');
    server.watcher.emit('all', 'change', join(root, SITE));
    await vi.waitFor(() => expect(send).toHaveBeenCalled(), { timeout: 10_000 });
    return send.mock.calls[0]?.[0];
  }

  it('shows the same lines in its overlay, and goes on with what could be read', async () => {
    breakSite();
    expect(await afterChange()).toMatchObject({
      type: 'error',
      err: { message: `geo/ has 1 problem(s):\n${LINE}` },
    });
    const module = await server.transformRequest('virtual:dataset');
    expect(module?.code).toContain('大望橋');
  });

  it('reloads the page with the new data once a file has changed', async () => {
    const before = await server.transformRequest('virtual:dataset');
    write(SITE, readFileSync(join(root, SITE), 'utf8').replace('大望橋', '大望新橋'));
    expect(await afterChange()).toEqual({ type: 'full-reload' });
    const after = await server.transformRequest('virtual:dataset');
    expect(before?.code).not.toContain('大望新橋');
    expect(after?.code).toContain('大望新橋');
  });

  it('reads nothing any more once it is closed', async () => {
    const send = vi.spyOn(server.ws, 'send');
    server.watcher.emit('all', 'change', join(root, SITE));
    await server.close();
    // Longer than changes are waited for.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(send).not.toHaveBeenCalled();
  });

  it('tells nothing to pages that are to be left alone, and still compiles anew', async () => {
    const quiet = await createServer({ ...config(), server: { middlewareMode: true, hmr: false } });
    const send = vi.spyOn(quiet.ws, 'send');
    await quiet.transformRequest('virtual:dataset');
    write(SITE, readFileSync(join(root, SITE), 'utf8').replace('大望橋', '大望新橋'));
    quiet.watcher.emit('all', 'change', join(root, SITE));
    await vi.waitFor(
      async () => {
        const { code = '' } = (await quiet.transformRequest('virtual:dataset')) ?? {};
        expect(code).toContain('大望新橋');
      },
      { timeout: 10_000 },
    );
    expect(send).not.toHaveBeenCalled();
    await quiet.close();
  });
});
