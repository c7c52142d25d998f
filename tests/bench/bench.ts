import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { buildPages, ROOT, type Size } from './build';
import { FREE, launch, type Conditions } from './driver';
import { lighthouseTable } from './lighthouse';
import { loadTable, measureLoads } from './load';
import { measureMemory } from './memory';
import { readOptions } from './options';
import { measureOwnFiles } from './own-files';
import { measureSearches, searchTable } from './search';
import { BenchServer } from './server';
import { filterTable, measureUses, panTable } from './use';
import { cacheControlOf, measureVisits } from './visits';

const CONDITIONS: readonly Conditions[] = [
  FREE,
  { cpu: 4, network: 'free' },
  { cpu: 1, network: 'slow 4G' },
  { cpu: 4, network: 'slow 4G' },
];
const SIZES: readonly Size[] = ['real', 1_000, 10_000, 100_000];

const options = readOptions(process.argv.slice(2));
const port = Number(process.env['PORT'] ?? 4340);
const origin = `http://localhost:${port}`;
const sizes = options.sizes ?? (options.isQuick ? SIZES.slice(0, 1) : SIZES);
const rounds = (size: Size): number => {
  if (options.isQuick) return 3;
  return size === 'real' ? 7 : size === 100_000 ? 3 : 5;
};
const timeout = (size: Size): number =>
  typeof size === 'number' && size > 10_000 ? 240_000 : 60_000;

function heading(text: string): void {
  console.log(`\n## ${text}\n`);
}

console.log(
  `${new Date().toISOString()}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
);
console.log(`load average before: ${loadavg()[0]?.toFixed(1)}`);
for (const size of sizes) await buildPages(size, options.keepsBuilds);
/** Size and page, the folders above what a host has. */
const FOLDERS = /^\/[^/]+\/[^/]+/;
const server = await BenchServer.start(ROOT, port, {
  cacheControlOf: (path) => cacheControlOf(path.replace(FOLDERS, '')),
});
const browser = await launch();
console.log(`Chromium ${browser.version()}`);
for (const size of sizes) {
  const conditions = size === 'real' && !options.isQuick ? CONDITIONS : [FREE];
  for (const each of options.has('load') ? conditions : []) {
    heading(`Load, ${size} sites, CPU ${each.cpu}×, network ${each.network}`);
    console.log(
      loadTable(await measureLoads(browser, origin, size, each, rounds(size), timeout(size))),
    );
  }
  if (options.has('use')) {
    const uses = await measureUses(browser, origin, size, rounds(size), timeout(size));
    heading(`Filter, ${size} sites`);
    console.log(filterTable(uses));
    heading(`Pan and hover, ${size} sites`);
    console.log(panTable(uses));
  }
  if (options.has('search')) {
    heading(`Search, ${size} sites`);
    console.log(
      searchTable(await measureSearches(browser, origin, size, rounds(size), timeout(size))),
    );
  }
}
if (options.has('memory') && !options.isQuick) {
  heading('Memory, real data');
  console.log(await measureMemory(browser, origin));
}
if (options.has('files') && !options.isQuick) {
  heading('Own files');
  console.log(await measureOwnFiles(browser, origin));
}
if (options.has('visits') && !options.isQuick) {
  heading('What visits ask of a host');
  console.log(await measureVisits(browser, resolve('dist'), port + 1));
}
await browser.close();
if (options.has('lighthouse') && !options.isQuick) {
  heading('Lighthouse, real data');
  console.log(await lighthouseTable(`${origin}/real/product/`));
}
server.stop();
console.log(`\nload average after: ${loadavg()[0]?.toFixed(1)}`);
