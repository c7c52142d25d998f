import { join } from 'node:path';
import type { MapData } from '../domain/dataset';
import { LANGUAGES } from '../domain/language';
import type { Compiled } from './compile';
import { cutFonts, type FontFiles } from './fonts';
import { inParts } from './in-parts';
import { addressOf, keptFile } from './kept-files';
import type { SearchIndex } from '../domain/search/search-index';
import { buildSearchIndex } from './search-index';

export const MODULES = [
  'virtual:dataset',
  'virtual:map-data',
  'virtual:site-shapes',
  'virtual:map-fonts',
  'virtual:search-index',
] as const;
export type ModuleName = (typeof MODULES)[number];

/** More located sites than this are drawn from tiles, and all that grows with them comes in parts. */
const MOST_IN_PAGE = 2000;
const RECORDS_IN_PART = 2000;
const TERMS_IN_PART = 20_000;

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
        ? "import mapData from 'virtual:map-data';\nexport default async () => mapData.siteShapes;"
        : shapesInParts(mapData, context.cache);
    case 'virtual:search-index': {
      const index = buildSearchIndex(dataset);
      return large === null
        ? `export default async () => ${parsed(index)};`
        : searchIndexInParts(index, context.cache);
    }
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

/** Sites and targets as files of so many records. */
function datasetInParts({ dataset }: Compiled, cache: string): string {
  const { sites, targets, ...rest } = dataset;
  const lists = {
    sites: { items: sites, itemsInPart: RECORDS_IN_PART },
    targets: { items: targets, itemsInPart: RECORDS_IN_PART },
  };
  return `${FREEZE}
${inParts(lists, cache, 'freeze')}
const { sites, targets } = await load();
export default Object.freeze({
  ...freeze(${parsed(rest)}),
  sites: Object.freeze(sites),
  targets: Object.freeze(targets),
});`;
}

function shapesInParts({ siteShapes: { features, ...rest } }: MapData, cache: string): string {
  const lists = { features: { items: features, itemsInPart: RECORDS_IN_PART } };
  return `${inParts(lists, cache)}
export default async () => ({ ...${parsed(rest)}, ...(await load()) });`;
}

function searchIndexInParts({ terms, ...rest }: SearchIndex, cache: string): string {
  const { index, ...others } = terms;
  const lists = { index: { items: index, itemsInPart: TERMS_IN_PART } };
  return `${inParts(lists, cache)}
export default async () => ({
  ...${parsed(rest)},
  terms: { ...${parsed(others)}, ...(await load()) },
});`;
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
