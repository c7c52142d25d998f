import { member } from '../../validate/json';
import { fileKind, reportFolders, stem, type GeoFiles } from '../files';
import { parseJsonBytes } from '../json-text';
import type { Problem } from '../problem';

/** As many as there are colours to tell them apart. */
const MOST_ACTIONS = 10;

/** A report has as many actions as its record says, each in its own file `NN-<id>.json`, numbered from 01. */
export function actionFiles(files: GeoFiles): readonly Problem[] {
  return reportFolders(files).flatMap((folder) => {
    const own = [...files.keys()].filter((name) => name.startsWith(`${folder}/`));
    const names = own.filter((name) => fileKind(name) === 'action').sort();
    const count = actionCount(files.get(`${folder}/report.json`));
    return [...numberFaults(names, count), ...missing(folder, names, count)];
  });
}

/** What the record says; the most that a report may have where it says nothing sensible. */
function actionCount(report: Uint8Array | undefined): number {
  const { value } = report === undefined ? { value: null } : parseJsonBytes(report);
  const count = member(value, 'actionCount');
  return typeof count === 'number' && count >= 1 && count <= MOST_ACTIONS ? count : MOST_ACTIONS;
}

function numberFaults(names: readonly string[], count: number): readonly Problem[] {
  const taken = new Map<number, string>();
  return names.flatMap((name) => {
    const file = `geo/${name}`;
    const number = numberOf(name, count);
    if (number === null) {
      return [{ file, path: '', message: `is not named NN-<id>.json, 01 to ${padded(count)}` }];
    }
    const other = taken.get(number);
    taken.set(number, name);
    if (other === undefined) return [];
    return [{ file, path: '', message: `has the number of ${other}` }];
  });
}

function missing(folder: string, names: readonly string[], count: number): readonly Problem[] {
  const numbers = new Set(names.map((name) => numberOf(name, count)));
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return all
    .filter((number) => !numbers.has(number))
    .map((number) => ({
      file: `geo/${folder}/actions/${padded(number)}-<id>.json`,
      path: '',
      message: `is missing: action ${number} of ${count}`,
    }));
}

function numberOf(name: string, count: number): number | null {
  const digits = /^(\d{2})-/.exec(stem(name))?.[1];
  const number = Number(digits);
  return number >= 1 && number <= count ? number : null;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
