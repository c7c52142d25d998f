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
  /** The other reports, the newest first. */
  readonly others: readonly Compiled[];
  /** Figures of the ledger that are accounted for, and all of them. */
  readonly ledger: { readonly closed: number; readonly all: number };
}

/**
 * Compiles `geo/`: read, check by every rule, derive. The report delivered last is the one that is shown
 * by default. Never throws over what the files hold.
 */
export function compile(files: GeoFiles): CompileResult {
  const { sourceFiles, reports } = read(files);
  const problems = checkAll(files, sourceFiles, reports);
  const [newest, ...others] = reports.toSorted((a, b) => delivered(b).localeCompare(delivered(a)));
  return {
    problems,
    compiled: newest === undefined ? null : derive(newest, true),
    others: others.map((records) => derive(records, false)).filter((found) => found !== null),
    ledger: newest === undefined ? { closed: 0, all: 0 } : ledgerCount(newest),
  };
}

/** Applies every rule without deriving anything. Never throws over what the files hold. */
export function checkFiles(files: GeoFiles): readonly Problem[] {
  const { sourceFiles, reports } = read(files);
  return checkAll(files, sourceFiles, reports);
}

interface Read {
  readonly sourceFiles: readonly SourceFile[];
  readonly reports: readonly Records[];
}

function read(files: GeoFiles): Read {
  const sourceFiles = readSourceFiles(files);
  return {
    sourceFiles,
    reports: reportFolders(files).map((folder) => toRecords(folder, sourceFiles)),
  };
}

function checkAll(
  files: GeoFiles,
  sourceFiles: readonly SourceFile[],
  reports: readonly Records[],
): readonly Problem[] {
  return sortProblems([
    ...FOLDER_RULES.flatMap((rule) => rule(files)),
    ...sourceFiles.flatMap(problemsOfFile),
    ...reports.flatMap((records) => RECORD_RULES.flatMap((rule) => rule(records))),
  ]);
}

/** A file's own problems follow from it alone, so that they are found once for each state of it. */
const knownProblems = new WeakMap<SourceFile, readonly Problem[]>();

function problemsOfFile(file: SourceFile): readonly Problem[] {
  const problems = knownProblems.get(file) ?? FILE_RULES.flatMap((rule) => rule(file));
  knownProblems.set(file, problems);
  return problems;
}

function derive(records: Records, isDefault: boolean): Compiled | null {
  if (records.report === null) return null;
  const dataset = deriveDataset(records, records.report.value, isDefault);
  return { dataset, mapData: buildMapData(records, dataset) };
}

function delivered(records: Records): string {
  return records.report?.value.delivered ?? '';
}
