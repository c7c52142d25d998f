import { cpSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, loadConfigFromFile, mergeConfig, type Plugin, type PluginOption } from 'vite';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { writeFloor } from './floor';
import { writeSynthGeo } from './synth/write';

/** Everything that is served: one folder a size, and in it one a page. */
export const ROOT = resolve('.cache-bench');
export const PEERS = ['maplibre', 'leaflet', 'openlayers'] as const;
export const PAGES = ['product', ...PEERS] as const;
export type PageName = (typeof PAGES)[number];

/** Number of sites, or the real data. */
export type Size = number | 'real';

/** Nothing that a measured page loads: the data files of 100,000 sites alone would take minutes. */
const UNMEASURED = new Set(['data-files', 'third-party-notices', 'third-party']);

/** Builds the product and the bare pages for one size; those that are there are kept where `isKept`. */
export async function buildPages(size: Size, isKept: boolean): Promise<void> {
  const target = resolve(ROOT, String(size));
  if (isKept && existsSync(resolve(target, 'product/index.html'))) return;
  const geo = size === 'real' ? resolve('geo') : writeSynthGeo(size);
  await buildPeers();
  for (const page of PEERS)
    cpSync(resolve(ROOT, 'peers', page), resolve(target, page), { recursive: true });
  cpSync(resolve(ROOT, 'peers/assets'), resolve(target, 'assets'), { recursive: true });
  const { compiled } = compile(readGeoFiles(geo));
  if (compiled === null) throw new Error(`${geo} cannot be compiled`);
  await writeFloor(compiled, target);
  await buildProduct(size, geo, resolve(target, 'product'));
}

async function buildProduct(size: Size, geo: string, outDir: string): Promise<void> {
  process.env['GEO_FOLDER'] = geo;
  process.env['VITE_OFFLINE'] = 'off';
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' });
  const { plugins, ...config } = loaded?.config ?? {};
  const isMeasured = ({ name }: Plugin): boolean => size === 'real' || !UNMEASURED.has(name);
  await build(
    mergeConfig(config, {
      configFile: false,
      logLevel: 'error',
      plugins: (await flat(plugins ?? [])).filter(isMeasured),
      build: { outDir, emptyOutDir: true, reportCompressedSize: false },
    }),
  );
}

async function flat(option: PluginOption): Promise<Plugin[]> {
  const settled = await option;
  if (!settled) return [];
  if (!Array.isArray(settled)) return [settled as Plugin];
  return (await Promise.all(settled.map(flat))).flat();
}

let arePeersBuilt = false;

/** Bundles the bare pages once: they differ between sizes only in the files that they load. */
async function buildPeers(): Promise<void> {
  if (arePeersBuilt) return;
  const root = resolve('tests/bench/pages');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: resolve(ROOT, 'peers'),
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: Object.fromEntries(PEERS.map((page) => [page, resolve(root, page, 'index.html')])),
      },
    },
  });
  arePeersBuilt = true;
}
