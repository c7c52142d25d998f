import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapData } from '../domain/dataset';
import { LANGUAGES } from '../domain/language';
import type { Compiled } from './compile';
import { cutFonts, type FontFiles } from './fonts';
import { buildSearchIndex } from './search-index';

export const MODULES = [
  'virtual:dataset',
  'virtual:map-data',
  'virtual:site-shapes',
  'virtual:map-fonts',
  'virtual:search-index',
] as const;
export type ModuleName = (typeof MODULES)[number];

/** More located sites than this are drawn from tiles, and their records come in parts. */
const MOST_IN_PAGE = 2000;
/** Reading so many takes the browser less than the 50 ms of a long task. */
const RECORDS_IN_PART = 2000;

/** How a build serves sites that are too many to come with the page. */
export interface LargeData {
  /** The map's features of the sites as one PMTiles file. */
  readonly tilesOf: (compiled: Compiled) => Uint8Array;
  /** Where that file will be, absolute or relative to the page; null for among the build's own files. */
  readonly tilesAddress: string | null;
}

export interface ModuleContext {
  /** Folder for files that the modules refer to. */
  readonly cache: string;
  /** Null where everything comes with the page, however large. */
  readonly large: LargeData | null;
}

/** The code of a virtual module for one report. */
export async function moduleCode(
  name: ModuleName,
  compiled: Compiled,
  context: ModuleContext,
): Promise<string> {
  const { dataset, mapData } = compiled;
  const large = mapData.siteAnchors.features.length > MOST_IN_PAGE ? context.large : null;
  switch (name) {
    case 'virtual:dataset':
      return large === null ? wholeDataset(compiled) : datasetInParts(compiled, context.cache);
    case 'virtual:map-data':
      return large === null
        ? `export default ${parsed(mapData)};`
        : tiledMapData(compiled, context.cache, large);
    case 'virtual:site-shapes':
      return large === null
        ? "import mapData from 'virtual:map-data';\nexport default mapData.siteShapes;"
        : `export default ${parsed(mapData.siteShapes)};`;
    case 'virtual:search-index':
      return `export default ${parsed(buildSearchIndex(dataset))};`;
    case 'virtual:map-fonts':
      return fontModule(await cutFonts(mapData, join(context.cache, 'map-fonts')));
  }
}

const FREEZE = `function freeze(value) {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}`;

function wholeDataset({ dataset }: Compiled): string {
  return `${FREEZE}\nexport default freeze(${parsed(dataset)});`;
}

/** Sites and targets as files of so many records, each read in a task of its own, all at once fetched. */
function datasetInParts({ dataset }: Compiled, cache: string): string {
  const { sites, targets, ...rest } = dataset;
  const files = { sites: partsOf(sites, cache), targets: partsOf(targets, cache) };
  const imports = new Map([...files.sites, ...files.targets].map((path, i) => [path, `part${i}`]));
  const list = (paths: readonly string[]): string =>
    `[${paths.map((path) => imports.get(path)).join(', ')}]`;
  return `${[...imports].map(([path, name]) => addressOf(path, name)).join('\n')}
${FREEZE}
const read = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address + ' answers ' + answer.status);
  return freeze(await answer.json());
};
const gather = async (addresses) => Object.freeze((await Promise.all(addresses.map(read))).flat());
const [sites, targets] = await Promise.all([gather(${list(files.sites)}), gather(${list(files.targets)})]);
export default Object.freeze({ ...freeze(${parsed(rest)}), sites, targets });`;
}

function partsOf(records: readonly unknown[], cache: string): string[] {
  const count = Math.ceil(records.length / RECORDS_IN_PART);
  return Array.from({ length: count }, (_, i) => {
    const part = records.slice(i * RECORDS_IN_PART, (i + 1) * RECORDS_IN_PART);
    return keptFile(cache, 'records', 'json', JSON.stringify(part));
  });
}

/** Without the sites, which the map reads from tiles. */
function tiledMapData(compiled: Compiled, cache: string, large: LargeData): string {
  const none = { type: 'FeatureCollection' as const, features: [] };
  const mapData: MapData = {
    ...compiled.mapData,
    siteShapes: none,
    siteAnchors: none,
    siteHalos: none,
    siteTiles: large.tilesAddress,
  };
  if (large.tilesAddress !== null) return `export default ${parsed(mapData)};`;
  const path = keptFile(cache, 'site-tiles', 'pmtiles', large.tilesOf(compiled));
  return `${addressOf(path, 'siteTiles')}\nexport default { ...${parsed(mapData)}, siteTiles };`;
}

/** An import of the address of a file: a hashed asset in a build, and right below any base. */
function addressOf(path: string, name: string): string {
  return `import ${name} from ${JSON.stringify(`${path}?url&no-inline`)};`;
}

/** Writes a file named by its content, unless it is there; its path. */
function keptFile(
  cache: string,
  name: string,
  extension: string,
  content: string | Uint8Array,
): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const path = join(cache, name, `${name}-${hash}.${extension}`);
  if (!existsSync(path)) {
    mkdirSync(join(cache, name), { recursive: true });
    writeFileSync(path, content);
  }
  return path;
}

/** `JSON.parse` of a text is faster for the browser than the same value as a script. */
export function parsed(value: unknown): string {
  const text = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `JSON.parse('${text}')`;
}

function fontModule(files: FontFiles): string {
  const paths = [...new Set(LANGUAGES.flatMap((lang) => [files[lang].regular, files[lang].bold]))];
  const fontName = (path: string): string => `font${paths.indexOf(path)}`;
  const imports = paths.map((path) => addressOf(path, fontName(path)));
  const entries = LANGUAGES.map((lang) => {
    const { regular, bold } = files[lang];
    return `'${lang}': { regular: ${fontName(regular)}, bold: ${fontName(bold)} }`;
  });
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}
