import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { fileKind, readGeoFiles, reportFolders, stem } from '../../src/compile/files';

describe('the files of a folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'geo-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(...names: readonly string[]): void {
    for (const name of names) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `text of ${name}`);
    }
  }

  it('are read by their path from it, sorted, with their content', () => {
    write('luohu-2024/sites/park.geojson', 'base/water.geojson', 'README.md', 'luohu-2024/report.json');
    const files = readGeoFiles(folder);
    expect([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['README.md', 'text of README.md'],
      ['base/water.geojson', 'text of base/water.geojson'],
      ['luohu-2024/report.json', 'text of luohu-2024/report.json'],
      ['luohu-2024/sites/park.geojson', 'text of luohu-2024/sites/park.geojson'],
    ]);
  });

  it('are without hidden ones, and those of hidden folders', () => {
    write('.DS_Store', 'base/.water.geojson.swp', '.git/config', 'base/.old/rail.geojson', 'base/rail.v2.geojson');
    expect([...readGeoFiles(folder).keys()]).toEqual(['base/rail.v2.geojson']);
  });

  it('are none of an empty folder, even of one that is called like a file', () => {
    mkdirSync(join(folder, 'sites.geojson'));
    expect(readGeoFiles(folder).size).toBe(0);
  });

  it('cannot be read where there is no folder', () => {
    expect(() => readGeoFiles(join(folder, 'none'))).toThrow('ENOENT');
  });
});

describe('what a file is follows from its path', () => {
  it.each([
    ['README.md', 'readme'],
    ['base/water.geojson', 'base'],
    ['luohu-2024/report.json', 'report'],
    ['futian-2025/report.json', 'report'],
    ['luohu-2024/actions/07-space-expansion.json', 'action'],
    ['luohu-2024/review-2023.json', 'review'],
    ['luohu-2024/sources.json', 'sources'],
    ['luohu-2024/sites/park.geojson', 'site'],
    ['luohu-2024/README.md', null],
    ['README.md.orig', null],
    ['base/water.json', null],
    ['base/old/water.geojson', null],
    ['old/base/water.geojson', null],
    ['base/.geojson', null],
    ['base/water.geojson~', null],
    ['report.json', null],
    ['old/luohu-2024/report.json', null],
    ['luohu-2024/report.json5', null],
    ['luohu-2024/actions.json', null],
    ['luohu-2024/actions/old/07.json', null],
    ['luohu-2024/actions/07-space-expansion.json~', null],
    ['old/luohu-2024/actions/07.json', null],
    ['luohu-2024/review-23.json', null],
    ['luohu-2024/review-20233.json', null],
    ['luohu-2024/review-year.json', null],
    ['luohu-2024/review-2023.json~', null],
    ['old/luohu-2024/review-2023.json', null],
    ['luohu-2024/sources.json~', null],
    ['old/luohu-2024/sources.json', null],
    ['luohu-2024/sites/park.json', null],
    ['luohu-2024/sites/parks/park.geojson', null],
    ['luohu-2024/sites/park.geojson~', null],
    ['old/luohu-2024/sites/park.geojson', null],
  ])('%s: %s', (name, kind) => {
    expect(fileKind(name)).toBe(kind);
  });
});

test('every folder but the base map is a report, each once; a file beside them is none', () => {
  const names = [
    'README.md',
    'base/water.geojson',
    'luohu-2024/report.json',
    'luohu-2024/sites/park.geojson',
    'futian-2025/sources.json',
    'base-2026/report.json',
  ];
  const files = new Map(names.map((name) => [name, new Uint8Array()]));
  expect(reportFolders(files)).toEqual(['luohu-2024', 'futian-2025', 'base-2026']);
  expect(reportFolders(new Map())).toEqual([]);
});

test.each([
  ['luohu-2024/sites/dawang-bridge.geojson', 'dawang-bridge'],
  ['base/metro.v2.geojson', 'metro.v2'],
  ['v1.0/sites/park', 'park'],
  ['report.json', 'report'],
])('the name of %s without folders and ending is %s', (name, expected) => {
  expect(stem(name)).toBe(expected);
});
