// @ts-nocheck
import { createHash } from 'node:crypto';
import type { ExportContext } from '../domain/export/context';
import type { TableSchema } from './table-schema';
import { ATTRIBUTION, LICENCE } from '../domain/export/licence';

/** One file of the static API, as it is served. */
export interface DataFile {
  /** Below `data/`. */
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly text: string;
  /** Of tables. */
  readonly table?: TableSchema;
  /** Path of its JSON Schema. */
  readonly jsonSchema?: string;
}

const LICENSES = [{ name: LICENCE.id, path: LICENCE.address, title: LICENCE.title }];

/** The descriptor of all files: https://specs.frictionlessdata.io/data-package/ */
export function dataPackage(files: readonly DataFile[], context: ExportContext): unknown {
  const { dataset, page, words } = context;
  const { report } = dataset;
  return {
    profile: 'data-package',
    name: report.id,
    title: words.title('en'),
    description: `${words.about('en')} ${report.caveat.en}`,
    ...(page === null ? {} : { homepage: page }),
    version: report.dataAsOf,
    licenses: LICENSES,
    contributors: [{ title: ATTRIBUTION, role: 'publisher' }],
    sources: sourcesOf(context),
    resources: files.map(resource),
  };
}

function sourcesOf({ dataset, lookup }: ExportContext): readonly unknown[] {
  const { title, address } = lookup.source(dataset.report.source);
  return [{ title, ...(address === null ? {} : { path: address }) }];
}

function resource({ path, title, mediaType, text, table, jsonSchema }: DataFile): unknown {
  const bytes = Buffer.from(text, 'utf8');
  return {
    profile: table === undefined ? 'data-resource' : 'tabular-data-resource',
    name: path.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase(),
    path,
    title,
    format: path.split('.').at(-1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    licenses: LICENSES,
    ...(table === undefined ? {} : { schema: table }),
    ...(jsonSchema === undefined ? {} : { jsonSchema }),
  };
}
