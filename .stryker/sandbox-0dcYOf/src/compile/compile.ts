// @ts-nocheck
import type { Dataset, MapData } from '../domain/dataset';
import { deriveDataset } from './derive';
import { reportFolders, type GeoFiles } from './files';
import { buildMapData } from './map-data';
import { sortProblems, type Problem } from './problem';
import { toRecords, type Records } from './records';
import { FILE_RULES, FOLDER_RULES, RECORD_RULES } from './rules';
import { ledgerCount } from './rules/ledger';
import { readSourceFiles, type SourceFile } from './source-file';

export interface Compiled {
  readonly dataset: Dataset;
  readonly mapData: MapData;
}

export interface CompileResult {
  /** Everything that is wrong, sorted by file. A build must not go on where there is any. */
  readonly problems: readonly Problem[];
  /**
   * The data of what could be read, so that the dev server has something to show beside the problems.
   * Null where not even `report.json` could be.
   */
  readonly compiled: Compiled | null;
  /** Figures of the ledger that are accounted for, and all of them. */
  readonly ledger: { readonly closed: number; readonly all: number };
}

/**
 * Compiles `geo/`: read, check by every rule, derive. Every report folder is checked; the data are
 * those of the report delivered last. Never throws over what the files hold.
 */
export function compile(files: GeoFiles): CompileResult {
  const sourceFiles = readSourceFiles(files);
  const reports = reportFolders(files).map((folder) => toRecords(folder, sourceFiles));
  const problems = checkAll(files, sourceFiles, reports);
  const newest = reports.toSorted((a, b) => delivered(a).localeCompare(delivered(b))).at(-1);
  return {
    problems: sortProblems(problems),
    compiled: newest === undefined ? null : derive(newest),
    ledger: newest === undefined ? { closed: 0, all: 0 } : ledgerCount(newest),
  };
}

function checkAll(
  files: GeoFiles,
  sourceFiles: readonly SourceFile[],
  reports: readonly Records[],
): readonly Problem[] {
  return [
    ...FOLDER_RULES.flatMap((rule) => rule(files)),
    ...sourceFiles.flatMap((file) => FILE_RULES.flatMap((rule) => rule(file))),
    ...reports.flatMap((records) => RECORD_RULES.flatMap((rule) => rule(records))),
  ];
}

function derive(records: Records): Compiled | null {
  if (records.report === null) return null;
  const dataset = deriveDataset(records, records.report.value);
  return { dataset, mapData: buildMapData(records, dataset) };
}

function delivered(records: Records): string {
  return records.report?.value.delivered ?? '';
}
