// @ts-nocheck
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/compile/cli';
import { createWorld, toFiles } from './support/world';

const SITE = 'luohu-2024/sites/bridge.geojson';

let folder: string;
let printed: string[];
let complained: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geo-'));
  for (const [name, bytes] of toFiles(createWorld())) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  printed = [];
  complained = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => complained.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function edit(name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('npm run geo', () => {
  it('prints a summary where nothing is wrong', () => {
    expect(run(['check', folder])).toBe(0);
    expect(printed).toEqual([
      '10 actions, 13 targets, 2 outcomes\n3 sites: 2 located, 1 without a position\n2 base features\nledger closed: 3 of 3 figures',
    ]);
    expect(complained).toEqual([]);
  });

  it('prints every problem on a line of its own, sorted by file, and their number', () => {
    edit(SITE, (text) => text.replace('"map"', '"mpa"'));
    edit('luohu-2024/report.json', (text) => text.replace('"article"', '"artcle"'));
    expect(run(['check', folder])).toBe(1);
    expect(complained).toEqual([
      'geo/luohu-2024/report.json: source: no source "artcle" (did you mean "article"?)',
      'geo/luohu-2024/sites/bridge.geojson: properties.position.sources[0]: no source "mpa" (did you mean "map"?)',
      '2 problem(s) in 2 file(s)',
    ]);
  });

  it('says so where the folder cannot be read', () => {
    expect(run(['check', join(folder, 'nowhere')])).toBe(2);
    expect(complained[0]).toContain('nowhere cannot be read');
  });

  it('explains itself where the command is unknown', () => {
    expect(run([])).toBe(2);
    expect(complained).toEqual(['usage: tsx src/compile/cli.ts check|fix [folder]']);
  });
});

describe('npm run geo:fix', () => {
  it('writes the canonical text, once', () => {
    const path = join(folder, SITE);
    const canonical = readFileSync(path, 'utf8');
    edit(SITE, (text) => JSON.stringify(JSON.parse(text)));
    expect(run(['fix', folder])).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(canonical);
    expect(printed[0]).toBe('geo/luohu-2024/sites/bridge.geojson: rewritten');
    printed = [];
    expect(run(['fix', folder])).toBe(0);
    expect(printed).toHaveLength(1);
  });

  it('leaves a file with a duplicate key alone', () => {
    edit(SITE, (text) => text.replace('"kind"', '"kind": "tunnel", "kind"'));
    const text = readFileSync(join(folder, SITE), 'utf8');
    expect(run(['fix', folder])).toBe(1);
    expect(readFileSync(join(folder, SITE), 'utf8')).toBe(text);
  });

  it('changes nothing in the real data', () => {
    cpSync(`${import.meta.dirname}/../../geo`, join(folder, 'real'), { recursive: true });
    run(['fix', join(folder, 'real')]);
    expect(printed.filter((line) => line.endsWith('rewritten'))).toEqual([]);
  });
});
