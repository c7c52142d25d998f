import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_PREFIX } from './disk';

const WAIT_MS = 20;
const TRIES = 250;

/**
 * Runs `work` while no other process saves in the same folder. A lock whose process is gone is taken
 * over. Throws where another process holds it for several seconds.
 */
export function withLock<T>(folder: string, work: () => T): T {
  const path = join(folder, `${OWN_PREFIX}lock`);
  take(path);
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): void {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (!isExisting(error)) throw error;
    }
    if (isStale(path)) rmSync(path, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  }
  throw new Error(`another process is saving: ${path}`);
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function isStale(path: string): boolean {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    // Empty for an instant, between making and writing it.
    if (holder === 0) return false;
    // Saving never waits half-way, so a lock of this process is one that an earlier one left.
    return holder === process.pid || !isAlive(holder);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
