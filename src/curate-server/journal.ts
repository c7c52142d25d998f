import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { hashOf, OWN_PREFIX, replaceFile, type Disk } from './disk';

const Entry = v.strictObject({
  name: v.string(),
  /** Hash of the file that is to be replaced; null where there was none. */
  before: v.nullable(v.string()),
  /** Null: the file is to go. */
  text: v.nullable(v.string()),
});
const Journal = v.array(Entry);
export type JournalEntry = v.InferOutput<typeof Entry>;

const JOURNAL = `${OWN_PREFIX}journal.json`;

/**
 * Changes several files as if they were one. The journal holds all new texts; once it stands, the save
 * has happened, and whoever comes next finishes what is missing. Before that, nothing has.
 */
export function writeAll(disk: Disk, folder: string, entries: readonly JournalEntry[]): void {
  replaceFile(disk, join(folder, JOURNAL), JSON.stringify(entries));
  for (const entry of entries) apply(disk, folder, entry);
  disk.remove(join(folder, JOURNAL));
}

/**
 * Finishes a save that was cut off, and clears what it left. A file that was changed by somebody else
 * since then is not touched: its saved text stays beside the data, and the answer says where.
 */
export function recover(disk: Disk, folder: string): readonly string[] {
  const path = join(folder, JOURNAL);
  const rescued: string[] = [];
  if (existsSync(path)) {
    const entries = v.parse(Journal, JSON.parse(readFileSync(path, 'utf8')));
    for (const entry of entries) {
      if (mayApply(folder, entry)) apply(disk, folder, entry);
      else rescued.push(rescue(disk, folder, entry));
    }
    disk.remove(path);
  }
  for (const leftover of leftovers(folder)) disk.remove(leftover);
  return rescued;
}

function apply(disk: Disk, folder: string, { name, text }: JournalEntry): void {
  const path = join(folder, name);
  if (text === null) return disk.remove(path);
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(disk, path, text);
}

function mayApply(folder: string, { name, before, text }: JournalEntry): boolean {
  const path = join(folder, name);
  const now = existsSync(path) ? hashOf(readFileSync(path)) : null;
  const after = text === null ? null : hashOf(new TextEncoder().encode(text));
  return now === before || now === after;
}

function rescue(disk: Disk, folder: string, { name, text }: JournalEntry): string {
  if (text === null) return `${name}: was to be deleted, but has been changed since`;
  const kept = `.rescued-${name.replaceAll('/', '-')}`;
  replaceFile(disk, join(folder, kept), text);
  return `${name}: has been changed since; the text that was being saved is in ${kept}`;
}

/** Files that were written beside their place and never got there. */
function leftovers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.startsWith(OWN_PREFIX) && name.endsWith('.tmp'))
    .map(({ name, parentPath }) => join(parentPath, name));
}
