// @ts-nocheck
import { createLookup } from '../domain/lookup';
import type { ExportContext } from '../domain/export/context';
import { toCsv } from '../domain/export/csv';
import { outcomesOf } from '../domain/export/facts';
import { toFeed } from '../domain/export/feed';
import { toGeoJson } from '../domain/export/geojson';
import { actionsFile, sourcesFile, targetsFile } from '../domain/export/json-writers';
import { toKmlFile } from '../domain/export/kml';
import { OUTCOME_FIELDS } from '../domain/export/outcome-fields';
import { SITE_FIELDS } from '../domain/export/site-fields';
import { TARGET_FIELDS } from '../domain/export/target-fields';
import type { ExportWords } from '../domain/export/words';
import { LANGUAGES, type Language } from '../domain/language';
import type { Compiled } from './compile';
import { dataPackage, type DataFile } from './data-package';
import { jsonSchemas } from './json-schemas';
import { tableSchema } from './table-schema';

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

/** The languages in which a map file names its records; the columns have all three. */
const MAP_FILE_LANGUAGES: readonly Language[] = ['zh-Hant', 'en'];

/**
 * The static API: every file below `data/`, its JSON Schemas and `datapackage.json`, which describes all.
 *
 * @param page Complete address of the page; null where the build does not know it.
 */
export function dataFiles(
  { dataset, mapData }: Compiled,
  words: ExportWords,
  page: string | null,
): readonly DataFile[] {
  const context: ExportContext = { dataset, lookup: createLookup(dataset), words, page };
  const files = [
    ...siteFiles(context, mapData.siteShapes),
    ...recordFiles(context),
    ...LANGUAGES.map((lang) => feedFile(context, lang)),
  ];
  const schemas = [...jsonSchemas()].map(([path, schema]) => ({
    path: schemaPath(path),
    title: `JSON Schema of ${path}`,
    mediaType: 'application/schema+json',
    text: toText(schema),
  }));
  const descriptor = {
    path: 'datapackage.json',
    title: 'Descriptor of all files',
    mediaType: JSON_TYPE,
    text: toText(dataPackage(files, context)),
  };
  return [...files, ...schemas, descriptor];
}

function siteFiles(
  context: ExportContext,
  shapes: Compiled['mapData']['siteShapes'],
): readonly DataFile[] {
  const { sites } = context.dataset;
  return [
    {
      path: 'sites.geojson',
      title: 'Places, with geometry, as GeoJSON (RFC 7946)',
      mediaType: 'application/geo+json',
      text: toText(toGeoJson(sites, shapes, context, MAP_FILE_LANGUAGES)),
      jsonSchema: schemaPath('sites.geojson'),
    },
    {
      path: 'sites.csv',
      title: 'Places as a table',
      mediaType: CSV,
      text: toCsv(SITE_FIELDS, sites, context),
      table: tableSchema(SITE_FIELDS),
    },
    {
      path: 'sites.kml',
      title: 'Places, with geometry, as KML',
      mediaType: 'application/vnd.google-earth.kml+xml',
      text: toKmlFile(sites, shapes, context, MAP_FILE_LANGUAGES),
    },
  ];
}

function recordFiles(context: ExportContext): readonly DataFile[] {
  const { targets } = context.dataset;
  const targetKey = { fields: 'target', reference: { resource: 'targets-csv', fields: 'id' } };
  return [
    jsonFile('targets.json', 'Targets with their results', targetsFile(targets, context)),
    {
      path: 'targets.csv',
      title: 'Targets as a table',
      mediaType: CSV,
      text: toCsv(TARGET_FIELDS, targets, context),
      table: tableSchema(TARGET_FIELDS),
    },
    jsonFile('actions.json', 'The ten actions', actionsFile(context)),
    {
      path: 'outcomes.csv',
      title: 'Results as a table, newest first',
      mediaType: CSV,
      text: toCsv(OUTCOME_FIELDS, outcomesOf(targets), context),
      table: tableSchema(OUTCOME_FIELDS, [targetKey]),
    },
    jsonFile('sources.json', 'Sources and what they prove', sourcesFile(context)),
  ];
}

function jsonFile(path: string, title: string, value: object): DataFile {
  const jsonSchema = schemaPath(path);
  return {
    path,
    title,
    mediaType: JSON_TYPE,
    text: toText({ $schema: jsonSchema, ...value }),
    jsonSchema,
  };
}

function feedFile(context: ExportContext, lang: Language): DataFile {
  const path = feedPath(lang);
  return {
    path,
    title: `Results as a JSON Feed, newest first (${lang})`,
    mediaType: 'application/feed+json',
    text: toText(toFeed(context, lang, `data/${path}`)),
  };
}

/** Below `data/`: the feed of the data's own language has the plain name. */
export function feedPath(lang: Language): string {
  return lang === 'zh-Hant' ? 'feed.json' : `feed.${lang}.json`;
}

function schemaPath(path: string): string {
  return `schema/${path.replace(/\.\w+$/, '')}.schema.json`;
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
