import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Names of what only lies in `geo/` while a save is going on; hidden, so that nothing else reads it. */
export const OWN_PREFIX = '.curate-';

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The steps of a save that change the disk: a test can stop at any of them. */
export interface Disk {
  /** Writes a new file and waits until it is on the disk. */
  readonly write: (path: string, text: string) => void;
  /** Puts one file in the place of another, at once and for good. */
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

export const REAL_DISK: Disk = {
  write: (path, text) => {
    const file = openSync(path, 'w');
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => {
    renameSync(from, to);
    syncFolder(dirname(to));
  },
  remove: (path) => {
    rmSync(path, { force: true });
    syncFolder(dirname(path));
  },
};

/** Without it the new name could be lost with the power. Windows cannot, and does not need to. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The file holds the old text or the new one, never a part: written beside it, then renamed. */
export function replaceFile(disk: Disk, path: string, text: string): void {
  const beside = join(dirname(path), `${OWN_PREFIX}${basename(path)}.tmp`);
  disk.write(beside, text);
  disk.rename(beside, path);
}
