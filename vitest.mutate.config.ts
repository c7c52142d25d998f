import { defineConfig } from 'vitest/config';

/** The tests that mutants are tried against: those that need neither a build nor a component. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{unit,geo}/**/*.test.ts'],
    exclude: [
      'tests/unit/types-are-checked.test.ts',
      'tests/unit/offline-copy.test.ts',
      'tests/geo/cli.test.ts',
      'tests/geo/fonts.test.ts',
      'tests/geo/vite-plugin.test.ts',
    ],
    testTimeout: 60_000,
  },
});
