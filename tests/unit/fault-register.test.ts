import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * What a browser, a network or a hostile file can do to the page. Each is shown by at least one test whose
 * title begins with its number: `fault 07: …`, or `fault 03, fault 07: …`.
 */
const FAULTS = {
  '01': 'no WebGL 2',
  '02': 'the graphics context is lost and comes back',
  '03': "the map's worker is missing or blocked",
  '04': 'a base map cannot be had',
  '05': 'no network, from the start or in between',
  '06': 'storage is blocked or full',
  '07': 'a data file is missing, cut off or a page of the server',
  '08': 'garbage in the hash',
  '09': 'garbage in the query',
  '10': 'search text with signs that addresses use',
  '11': 'markup in values and keys',
  '12': 'links that are not to the web',
  '13': 'names that every object has',
  '14': 'nesting without end',
  '15': 'too much: bytes, features, files',
  '16': 'another format, or none',
  '17': 'another encoding',
  '18': 'odd numbers',
  '19': 'exchanged axes, metres, another reference system',
  '20': 'a shifted Chinese datum',
  '21': 'bad rings',
  '22': 'no geometry, no feature, mixed and nested collections',
  '23': 'ids and keys that stand twice',
  '24': 'texts that break out of an exported file',
  '25': 'a reader in a hurry',
  '26': 'a hostile page round this one',
} as const;

const TESTS = join(import.meta.dirname, '..');
const TITLE = /(['"`])((?:fault \d\d, )*fault \d\d): (?!\1)/g;

function faultsOf(file: string): readonly string[] {
  const titles = [...readFileSync(file, 'utf8').matchAll(TITLE)];
  return titles.flatMap(([, , numbers = '']) => numbers.match(/\d\d/g) ?? []);
}

it('every known fault has a test, and no test names another', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:test|spec)\.ts$/.test(name) && !name.includes('fault-register'))
    .map((name) => join(TESTS, name));
  const shown = new Set(files.flatMap(faultsOf));
  expect([...shown].toSorted()).toEqual(Object.keys(FAULTS).toSorted());
});
