// @ts-nocheck
import { member } from '../../validate/json';
import { quote } from '../../validate/path';
import { fileKind, stem } from '../files';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';

/** A file is named after its record: the file name is the id, with the order before it for actions. */
export function idMatchesFilename({ name, file, value }: SourceFile): readonly Problem[] {
  return expectations(name, value)
    .filter(({ actual, expected }) => actual !== undefined && actual !== expected)
    .map(({ path, actual, expected }) => ({
      file,
      path,
      message: `is ${quote(actual)}, but the file’s name says ${quote(expected)}`,
    }));
}

interface Expectation {
  readonly path: string;
  readonly actual: unknown;
  readonly expected: string | number;
}

function expectations(name: string, value: unknown): readonly Expectation[] {
  const expected = stem(name);
  const id = { path: 'id', actual: member(value, 'id') };
  switch (fileKind(name)) {
    case 'site': {
      const own = member(member(value, 'properties'), 'id');
      return [
        { ...id, expected },
        { path: 'properties.id', actual: own, expected },
      ];
    }
    case 'base':
      return [{ path: 'name', actual: member(value, 'name'), expected }];
    case 'report':
      return [{ ...id, expected: name.split('/')[0] ?? '' }];
    case 'action':
      return [
        { ...id, expected: expected.replace(/^\d+-/, '') },
        { path: 'order', actual: member(value, 'order'), expected: Number.parseInt(expected, 10) },
      ];
    case 'review': {
      const year = Number(expected.replace('review-', ''));
      return [{ path: 'year', actual: member(value, 'year'), expected: year }];
    }
    default:
      return [];
  }
}
