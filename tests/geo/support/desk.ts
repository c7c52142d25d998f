import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Desk } from '../../../src/curate-server/desk';
import type { Draft } from '../../../src/curate/protocol';
import { formatProblem } from '../../../src/compile/problem';
import { readGeoFiles, type GeoFiles } from '../../../src/compile/files';

/** The files in a new folder of their own; `remove` takes it away. */
export function folderOf(files: GeoFiles): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'curate-'));
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

export function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** A draft of the file as the desk shows it now, with a change of its value. */
export function draftOf(desk: Desk, name: string, change: (value: never) => void): Draft {
  const file = desk.state().files.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`No file "${name}"`);
  const value = structuredClone(file.value);
  change(value as never);
  return { name, base: file.hash, content: { type: 'value', value } };
}

/** What the desk says to a save that turns `files` into `edited`; fails where it saves any of it. */
export function linesOfRefusal(files: GeoFiles, edited: GeoFiles): readonly string[] {
  const { folder, remove } = folderOf(files);
  try {
    const desk = new Desk(folder);
    const answer = desk.save(draftsBetween(desk, edited));
    if (answer.type !== 'refused') throw new Error(`The desk has ${answer.type} it`);
    for (const [name, bytes] of readGeoFiles(folder)) {
      if (!files.get(name)?.every((byte, at) => byte === bytes[at])) throw new Error(`${name} is new`);
    }
    return answer.problems.map(formatProblem);
  } finally {
    remove();
  }
}

function draftsBetween(desk: Desk, edited: GeoFiles): readonly Draft[] {
  return desk.state().files.flatMap(({ name, hash, text }): Draft[] => {
    const bytes = edited.get(name);
    if (bytes === undefined) return [{ name, base: hash, content: { type: 'none' } }];
    const after = new TextDecoder().decode(bytes);
    return after === text ? [] : [{ name, base: hash, content: { type: 'text', text: after } }];
  });
}
