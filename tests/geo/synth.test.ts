import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { formatProblem } from '../../src/compile/problem';
import { synthGeo } from '../bench/synth/synth-geo';

const COUNT = 400;
const real = readGeoFiles(resolve('geo'));

describe('made-up data', () => {
  const files = synthGeo(real, COUNT);
  const { problems, compiled } = compile(files);

  test('break no rule', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('have as many sites as were asked for, of every shape, some without a position', () => {
    const sites = compiled?.dataset.sites ?? [];
    expect(sites).toHaveLength(COUNT);
    const shapes = new Set(sites.map(({ place }) => place?.shape ?? 'nowhere'));
    expect([...shapes].sort()).toEqual(['area', 'line', 'nowhere', 'point']);
  });

  test('are the same each time', () => {
    expect([...synthGeo(real, COUNT)]).toEqual([...files]);
  });
});
