// Weighs what the built page (`npm run build`) loads at its start, compressed as a host sends it. Exit code 1: more
// than the limits of the project allow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './install.mjs';

const BUILT = join(ROOT, 'dist');
const ASSETS = join(BUILT, 'assets');
/** The page speaks one of them at its start. */
const LANGUAGES = ['zh-Hant', 'zh-Hans', 'en'];

const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
const files = readdirSync(ASSETS);
const linked = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map(
  ([, file]) => file,
);
const data = linked.filter((file) => file.startsWith('dataset-'));
const script = withImports(linked).filter((file) => !data.includes(file));
if (data.length !== 1 || script.length === 0) throw new Error('dist/index.html is not as expected');

const limits = [
  {
    name: 'script at the start, in the largest language, without the map library',
    bytes: Math.max(...LANGUAGES.map(withLanguage)),
    limit: 60_000,
  },
  {
    name: 'records, base map and what the map draws',
    bytes: sum(data) + sum(called('_virtual_map-data-')),
    limit: 120_000,
  },
  { name: 'the page itself, with its picture and its list', bytes: weigh(page), limit: 40_000 },
];

for (const { name, bytes, limit } of limits) {
  const verdict = bytes <= limit ? 'holds' : 'TOO MUCH';
  console.log(`${verdict.padEnd(9)} ${kilobytes(bytes)} of ${kilobytes(limit)}  ${name}`);
  if (bytes > limit) process.exitCode = 1;
}

/** Bytes of the script of a reader of this language. */
function withLanguage(lang) {
  return sum(
    withImports([...script, ...called(`${lang}-`)]).filter((file) => !data.includes(file)),
  );
}

/** These files and all that they cannot run without. */
function withImports(names) {
  const all = new Set(names);
  for (const name of all) {
    const code = readFileSync(join(ASSETS, name), 'utf8');
    for (const [, file] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) all.add(file);
  }
  return [...all];
}

function called(start) {
  const found = files.filter((file) => file.startsWith(start) && file.endsWith('.js'));
  if (found.length === 0) throw new Error(`No file of dist/assets is called ${start}`);
  return found;
}

function sum(names) {
  return names.reduce((total, name) => total + weigh(readFileSync(join(ASSETS, name))), 0);
}

function weigh(content) {
  return gzipSync(content).length;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
