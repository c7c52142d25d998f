import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readGeoFiles } from '../../../src/compile/files';
import { synthGeo } from './synth-geo';

/** Where the made-up data of a size lie: a folder like `geo/`, outside the repository's files. */
export function synthFolder(count: number): string {
  return resolve('.cache-synth', String(count));
}

/** Writes the made-up data, unless they are there; returns their folder. */
export function writeSynthGeo(count: number, isFresh = false): string {
  const folder = synthFolder(count);
  if (existsSync(folder) && !isFresh) return folder;
  rmSync(folder, { recursive: true, force: true });
  const files = synthGeo(readGeoFiles(resolve('geo')), count);
  for (const name of new Set([...files.keys()].map((file) => dirname(file)))) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return folder;
}
