import { defineConfig } from '@playwright/test';
import { LAUNCH_TESTS } from './tests/e2e/launch';

/** `PORT` chooses another, so that two checkouts can be tested at once. */
const PORT = Number(process.env['PORT'] ?? 4319);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A busy machine can be late for anything. What needs it is named at the end of `npm test`.
  retries: 1,
  // The first WebGL page of a fresh browser compiles its shaders in software.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Asia/Hong_Kong',
    colorScheme: 'light',
    // Each test meets the files of the build, not a kept copy; the tests of the copy allow it.
    serviceWorkers: 'block',
    // Storage, routes and scripts are cleared between tests; what the browser has compiled is not.
    reuseContext: true,
    // Flights and fades are drawn in software, too: the tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: LAUNCH_TESTS,
  },
  webServer: {
    command: `npx tsx tests/e2e/serve.ts ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
  },
});
