import { describe, expect, it } from 'vitest';
import { formatProblem, sortProblems, type Problem } from '../../src/compile/problem';

function problem(file: string, path: string, message = 'is missing'): Problem {
  return { file, path, message };
}

describe('a problem as one line', () => {
  it('names file, place and fault', () => {
    expect(formatProblem(problem('geo/a.json', 'id'))).toBe('geo/a.json: id: is missing');
  });

  it('names no place where the whole file is meant', () => {
    expect(formatProblem(problem('geo/a.json', ''))).toBe('geo/a.json: is missing');
  });

  it('stays one line whatever its text holds', () => {
    expect(formatProblem(problem('geo/a.json', 'id', 'is "x\n\t y\r\nz"'))).toBe(
      'geo/a.json: id: is "x y z"',
    );
  });
});

describe('problems together', () => {
  it('go by file, and in a file stay as they were found', () => {
    const found = [
      problem('geo/c.json', 'z'),
      problem('geo/a.json', 'y'),
      problem('geo/b.json', 'x'),
      problem('geo/a.json', 'b'),
      problem('geo/c.json', 'a'),
      problem('geo/a.json', 'c'),
    ];
    expect(sortProblems(found).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'geo/a.json y',
      'geo/a.json b',
      'geo/a.json c',
      'geo/b.json x',
      'geo/c.json z',
      'geo/c.json a',
    ]);
  });

  it('that say the same are one', () => {
    const twice = [problem('geo/a.json', 'id'), problem('geo/a.json', 'id')];
    expect(sortProblems(twice)).toEqual([problem('geo/a.json', 'id')]);
    const others = [problem('geo/a.json', 'id', 'is 1'), problem('geo/a.json', 'id', 'is 2')];
    expect(sortProblems(others)).toEqual(others);
  });
});
