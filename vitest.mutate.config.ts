import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The tests that mutants are tried against: those that need no build. */
export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: [
      {
        find: /^\.\/committed-data$/,
        replacement: join(import.meta.dirname, 'tests/mutate/committed-data.ts'),
      },
    ],
  },
  test: {
    environment: 'node',
    include: ['tests/{unit,geo}/**/*.test.ts'],
    exclude: [
      'tests/unit/types-are-checked.test.ts',
      'tests/geo/{cli,curate-records,curate-rules,fonts,vite-plugin}.test.ts',
      // All the data, or hundreds of texts, through everything: too slow to be run for each mutant.
      'tests/geo/{card,curate-desk,curate-server,faults,reports,synth}.test.ts',
      'tests/unit/hostile.test.ts',
    ],
    globalSetup: 'tests/mutate/compile-once.ts',
    // Mutants are switched on while a test runs, so that the modules need not be loaded anew for each file.
    isolate: false,
    testTimeout: 60_000,
  },
});
