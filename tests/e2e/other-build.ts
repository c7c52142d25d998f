import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { buildEnv } from './tile-server';

/** Playwright empties this folder at the start of each run. */
const FOLDER = 'test-results/other-dist';
const DONE = `${FOLDER}.done`;
const VITE = 'node_modules/vite/bin/vite.js';
const PATIENCE = 200_000;

/** Of the server that stands in for the hosts of base maps. */
export const TILE_PORT = Number(process.env['PORT'] ?? 4319) + 1;

/**
 * Folder of a build that is told of the stand-in for the hosts of base maps and keeps no copy for times without a
 * network. One for the tests of both, made once a run by whoever comes first.
 */
export async function otherBuild(): Promise<string> {
  mkdirSync('test-results', { recursive: true });
  if (isFirst()) await build();
  await expect.poll(() => existsSync(DONE), { timeout: PATIENCE }).toBe(true);
  return FOLDER;
}

/** Whether nobody has begun: only one can make the folder. */
function isFirst(): boolean {
  try {
    mkdirSync(FOLDER);
    return true;
  } catch {
    return false;
  }
}

async function build(): Promise<void> {
  const args = [VITE, 'build', '--outDir', FOLDER, '--emptyOutDir', '--logLevel', 'warn'];
  try {
    await promisify(execFile)(process.execPath, args, {
      env: { ...process.env, ...buildEnv(TILE_PORT), VITE_OFFLINE: 'off' },
    });
    writeFileSync(DONE, '');
  } catch (error) {
    // The next one tries again.
    rmSync(FOLDER, { recursive: true });
    throw error;
  }
}
