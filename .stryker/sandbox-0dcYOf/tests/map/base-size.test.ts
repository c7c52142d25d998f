// @ts-nocheck
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';

const FOLDER = 'geo/base';

test('the files of the base map are at most 220 kB', () => {
  const sizes = readdirSync(FOLDER).map((name) => statSync(join(FOLDER, name)).size);
  expect(sizes.length).toBeGreaterThan(8);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(220_000);
});

test('the base map as built, shapes and labels, is at most 60 kB compressed', () => {
  const { compiled } = compile(readGeoFiles('geo'));
  if (!compiled) throw new Error('geo/ does not compile');
  const { baseShapes, baseLabels } = compiled.mapData;
  expect(gzipSync(JSON.stringify({ baseShapes, baseLabels })).length).toBeLessThanOrEqual(60_000);
});
