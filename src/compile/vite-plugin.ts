import { relative, resolve } from 'node:path';
import type { HotPayload, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { compile, type Compiled, type CompileResult } from './compile';
import { readGeoFiles } from './files';
import { formatProblem } from './problem';
import { MODULES, moduleCode, parsed, type LargeData, type ModuleName } from './virtual-modules';

/** Vite's mark for modules that are not files. */
const resolvedId = (id: string): string => `\0${id}`;

/** `virtual:dataset`, or of one report: `virtual:dataset/luohu-2024`. */
function nameOf(id: string): ModuleName | undefined {
  return MODULES.find((module) => id === module || id.startsWith(`${module}/`));
}

const RECOMPILE_DELAY_MS = 50;

/** What other plugins may ask of this one, by Rollup's convention of a plugin's `api`. */
export interface DatasetApi {
  /** Null where not even the report could be read. */
  readonly compiled: () => Compiled | null;
}

/**
 * Serves the compiled data as `virtual:dataset`, `virtual:map-data`, `virtual:site-shapes`, `virtual:map-fonts`
 * and `virtual:search-index`. Where there are several reports, each of them chooses by the address.
 *
 * A build fails on any problem, with all of them listed. The dev server shows the same lines in its
 * overlay, goes on with what could be read, and compiles anew when a file in `geo/` changes.
 *
 * @param folder The data, from the project's root or absolute.
 * @param large What to do with more sites than a page holds; null to have them in it all the same.
 */
export function datasetPlugin(folder = 'geo', large: LargeData | null = null): Plugin {
  let config: ResolvedConfig;
  let result: CompileResult | null = null;
  let stopWatching = (): void => undefined;
  const geoFolder = (): string => resolve(config.root, folder);
  const current = (): CompileResult => (result ??= compile(readGeoFiles(geoFolder())));

  return {
    name: 'dataset',
    api: { compiled: () => current().compiled } satisfies DatasetApi,
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      result = null;
      const { problems } = current();
      if (config.command === 'build' && problems.length > 0) this.error(listing(current()));
    },
    configureServer(server) {
      const recompile = (): void => {
        result = compile(readGeoFiles(geoFolder()));
        invalidate(server);
        if (result.problems.length > 0) showOverlay(server, result);
        else tellPages(server, { type: 'full-reload' });
      };
      stopWatching = watchFolder(server, geoFolder(), recompile);
      server.ws.on('connection', () => {
        if (current().problems.length > 0) showOverlay(server, current());
      });
    },
    closeBundle() {
      stopWatching();
    },
    resolveId(id) {
      return nameOf(id) === undefined ? null : resolvedId(id);
    },
    async load(id) {
      const name = id.startsWith('\0') ? nameOf(id.slice(1)) : undefined;
      if (name === undefined) return null;
      const { compiled, others } = current();
      if (compiled === null) return this.error(listing(current()));
      const reports = [compiled, ...others];
      const of = id.slice(resolvedId(name).length + 1);
      if (of === '' && others.length > 0) return choiceCode(name, reports);
      const chosen = reports.find(({ dataset }) => dataset.report.id === of) ?? compiled;
      const cache = resolve(config.root, 'node_modules/.cache');
      return (await moduleCode(name, chosen, { cache, large })) + listOf(name, reports);
    },
  };
}

/** The reader's address says which of several reports is shown; the others are never loaded. */
function choiceCode(name: ModuleName, reports: readonly Compiled[]): string {
  const ids = reports.map(({ dataset }) => dataset.report.id);
  const loaders = ids.map((id) => `${JSON.stringify(id)}: () => import('${name}/${id}')`);
  return `const loaders = { ${loaders.join(', ')} };
const asked = new URLSearchParams(globalThis.location?.search).get('report') ?? '';
const id = Object.hasOwn(loaders, asked) ? asked : ${JSON.stringify(ids[0])};
export default (await loaders[id]()).default;${listOf(name, reports)}`;
}

/** What the page offers to choose from. */
function listOf(name: ModuleName, reports: readonly Compiled[]): string {
  if (name !== 'virtual:dataset') return '';
  return `\nexport const reports = ${parsed(reports.map(({ dataset }) => dataset.report))};`;
}

function listing({ problems }: CompileResult): string {
  return `geo/ has ${problems.length} problem(s):\n${problems.map(formatProblem).join('\n')}`;
}

function showOverlay(server: ViteDevServer, result: CompileResult): void {
  server.config.logger.error(listing(result), { timestamp: true });
  tellPages(server, { type: 'error', err: { message: listing(result), stack: '' } });
}

/** Nothing where a server was told to leave its pages alone: the editor says itself what is wrong. */
function tellPages(server: ViteDevServer, payload: HotPayload): void {
  if (server.config.server.hmr !== false) server.ws.send(payload);
}

function invalidate(server: ViteDevServer): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap) {
    if (id.startsWith('\0') && nameOf(id.slice(1)) !== undefined) {
      server.moduleGraph.invalidateModule(module);
    }
  }
}

/** Calls back once after the last of several changes in quick succession, until what it returns is called. */
function watchFolder(server: ViteDevServer, folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const listener = (_event: string, path: string): void => {
    if (relative(folder, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(changed, RECOMPILE_DELAY_MS);
  };
  server.watcher.add(folder);
  server.watcher.on('all', listener);
  return () => {
    server.watcher.off('all', listener);
    clearTimeout(timer);
  };
}
