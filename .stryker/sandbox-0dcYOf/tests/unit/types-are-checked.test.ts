// @ts-nocheck
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

/** svelte-check has been seen to report success while checking nothing. */
const ROOT = join(import.meta.dirname, '../..');
// Not below node_modules, where svelte-check looks at nothing.
const folder = mkdtempSync(join(ROOT, '.cache-type-error-'));

afterAll(() => rmSync(folder, { recursive: true }));

it('svelte-check refuses a component with a type error', { timeout: 120_000 }, () => {
  writeFileSync(
    join(folder, 'Wrong.svelte'),
    '<script lang="ts">const count: number = "one";</script>{count}',
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', include: ['*.svelte'] }),
  );
  const { status, stdout } = spawnSync(
    join(ROOT, 'node_modules/.bin/svelte-check'),
    ['--workspace', folder, '--tsconfig', join(folder, 'tsconfig.json')],
    { encoding: 'utf8' },
  );
  expect(stdout).toContain("Type 'string' is not assignable to type 'number'");
  expect(status).not.toBe(0);
});
