// @ts-nocheck
import { fileKind, reportFolders, stem, type GeoFiles } from '../files';
import type { Problem } from '../problem';

const ACTIONS = 10;

/** A report has ten actions, each in its own file `NN-<id>.json`, numbered from 01 to 10. */
export function tenActions(files: GeoFiles): readonly Problem[] {
  return reportFolders(files).flatMap((folder) => {
    const own = [...files.keys()].filter((name) => name.startsWith(`${folder}/`));
    const names = own.filter((name) => fileKind(name) === 'action').sort();
    return [...numberFaults(names), ...missing(folder, names)];
  });
}

function numberFaults(names: readonly string[]): readonly Problem[] {
  const taken = new Map<number, string>();
  return names.flatMap((name) => {
    const file = `geo/${name}`;
    const number = numberOf(name);
    if (number === null)
      return [{ file, path: '', message: 'is not named NN-<id>.json, 01 to 10' }];
    const other = taken.get(number);
    taken.set(number, name);
    if (other === undefined) return [];
    return [{ file, path: '', message: `has the number of ${other}` }];
  });
}

function missing(folder: string, names: readonly string[]): readonly Problem[] {
  const numbers = new Set(names.map(numberOf));
  const all = Array.from({ length: ACTIONS }, (_, index) => index + 1);
  return all
    .filter((number) => !numbers.has(number))
    .map((number) => ({
      file: `geo/${folder}/actions/${String(number).padStart(2, '0')}-<id>.json`,
      path: '',
      message: `is missing: action ${number} of ten`,
    }));
}

function numberOf(name: string): number | null {
  const digits = /^(\d{2})-/.exec(stem(name))?.[1];
  const number = Number(digits);
  return number >= 1 && number <= ACTIONS ? number : null;
}
