import type { GeoFiles } from './files';
import type { Problem } from './problem';
import type { Records } from './records';
import { actionFiles } from './rules/action-files';
import { baseMap } from './rules/base-map';
import { baseline } from './rules/baseline';
import { canonical } from './rules/canonical';
import { checkGeojson } from './rules/check-geojson';
import { datum } from './rules/datum';
import { expectedFiles } from './rules/expected-files';
import { extent } from './rules/extent';
import { geojsonValid } from './rules/geojson-valid';
import { idMatchesFilename } from './rules/id-matches-filename';
import { json } from './rules/json';
import { languages } from './rules/languages';
import { ledger } from './rules/ledger';
import { nothingUnused } from './rules/nothing-unused';
import { outcomes } from './rules/outcomes';
import { paragraphs } from './rules/paragraphs';
import { position } from './rules/position';
import { quantity } from './rules/quantity';
import { referencesExist } from './rules/references-exist';
import { referencesMutual } from './rules/references-mutual';
import { schema } from './rules/schema';
import { size } from './rules/size';
import { targetIds } from './rules/target-ids';
import { uniqueIds } from './rules/unique-ids';
import type { SourceFile } from './source-file';

/** Looks at the folder as a whole. */
export type FolderRule = (files: GeoFiles) => readonly Problem[];
/** Looks at one file by itself. */
export type FileRule = (file: SourceFile) => readonly Problem[];
/** Looks at the records of one report together with the base map. */
export type RecordRule = (records: Records) => readonly Problem[];

/** Every rule, in the order in which its problems are listed within a file. */
export const FOLDER_RULES: readonly FolderRule[] = [expectedFiles, actionFiles];

export const FILE_RULES: readonly FileRule[] = [
  json,
  geojsonValid,
  checkGeojson,
  schema,
  idMatchesFilename,
  languages,
  canonical,
];

export const RECORD_RULES: readonly RecordRule[] = [
  uniqueIds,
  targetIds,
  paragraphs,
  referencesExist,
  referencesMutual,
  nothingUnused,
  ledger,
  quantity,
  baseline,
  extent,
  outcomes,
  position,
  datum,
  size,
  baseMap,
];
