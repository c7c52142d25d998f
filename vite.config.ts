import { svelte } from '@sveltejs/vite-plugin-svelte';
import { tsImport } from 'tsx/esm/api';
import { loadEnv } from 'vite';
import { defineConfig } from 'vitest/config';
import type * as AccessibilityPlugin from './src/compile/accessibility/plugin';
import type * as AheadPlugin from './src/compile/ahead-plugin';
import type * as DataFilesPlugin from './src/compile/data-files-plugin';
import type * as OfflinePlugin from './src/compile/offline-plugin';
import type * as PolicyPlugin from './src/compile/policy-plugin';
import type * as ThirdPartyPlugin from './src/compile/third-party/plugin';
import type * as SiteTiles from './src/compile/site-tiles/write';
import type * as VitePlugin from './src/compile/vite-plugin';
import type * as Accessibility from './src/i18n/accessibility';
import type * as ExportWords from './src/i18n/export-words';
import type * as Hosts from './src/map/basemaps/hosts';
import type * as SiteFeatures from './src/map/site-features';
import type * as CardPlugin from './src/first-view/card-plugin';
import type * as PicturePlugin from './src/first-view/plugin';

// Imported this way, the plugins and all behind them may leave out file extensions, as `src` does.
const { datasetPlugin }: typeof VitePlugin = await tsImport(
  './src/compile/vite-plugin.ts',
  import.meta.url,
);
const { writeSiteTiles }: typeof SiteTiles = await tsImport(
  './src/compile/site-tiles/write.ts',
  import.meta.url,
);
const { siteLabels, siteShapes }: typeof SiteFeatures = await tsImport(
  './src/map/site-features.ts',
  import.meta.url,
);
const { aheadPlugin }: typeof AheadPlugin = await tsImport(
  './src/compile/ahead-plugin.ts',
  import.meta.url,
);
const { offlinePlugins }: typeof OfflinePlugin = await tsImport(
  './src/compile/offline-plugin.ts',
  import.meta.url,
);
const { policyPlugin }: typeof PolicyPlugin = await tsImport(
  './src/compile/policy-plugin.ts',
  import.meta.url,
);
const { thirdPartyPlugin }: typeof ThirdPartyPlugin = await tsImport(
  './src/compile/third-party/plugin.ts',
  import.meta.url,
);
const { policyHosts }: typeof Hosts = await tsImport(
  './src/map/basemaps/hosts.ts',
  import.meta.url,
);
const { dataFilesPlugin }: typeof DataFilesPlugin = await tsImport(
  './src/compile/data-files-plugin.ts',
  import.meta.url,
);
const { EXPORT_WORDS }: typeof ExportWords = await tsImport(
  './src/i18n/export-words.ts',
  import.meta.url,
);

const { accessibilityPlugin }: typeof AccessibilityPlugin = await tsImport(
  './src/compile/accessibility/plugin.ts',
  import.meta.url,
);
const { ACCESSIBILITY_WORDS }: typeof Accessibility = await tsImport(
  './src/i18n/accessibility/index.ts',
  import.meta.url,
);

const { picturePlugin }: typeof PicturePlugin = await tsImport(
  './src/first-view/plugin.ts',
  import.meta.url,
);

const { cardPlugin }: typeof CardPlugin = await tsImport(
  './src/first-view/card-plugin.ts',
  import.meta.url,
);

/** Where the page will be served, for addresses that must be complete; with a slash at the end. */
const siteAddress = process.env['SITE_URL'] ?? null;

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, import.meta.dirname);
  return {
    // Relative, so that the built page works in any folder of any host.
    base: './',
    plugins: [
      svelte(),
      // Other data than the project's own, as `npm run dataset:synth` makes for measuring.
      datasetPlugin(process.env['GEO_FOLDER'], {
        tilesOf: ({ mapData, dataset }) =>
          writeSiteTiles({
            shapes: siteShapes(mapData, dataset.actions),
            labels: siteLabels(mapData),
          }),
        tilesAddress: env['VITE_SITE_TILES_URL'] ?? null,
      }),
      picturePlugin(),
      cardPlugin(policyHosts(env), siteAddress),
      aheadPlugin(),
      dataFilesPlugin(EXPORT_WORDS, siteAddress),
      policyPlugin(policyHosts(env)),
      thirdPartyPlugin(),
      accessibilityPlugin(
        ACCESSIBILITY_WORDS,
        env['VITE_CONTACT_URL'] ?? env['VITE_ISSUES_URL'] ?? '',
      ),
      offlinePlugins(env['VITE_OFFLINE'] !== 'off'),
    ],
    worker: { format: 'es' },
    build: {
      // MapLibre alone is larger than the usual limit; it is loaded after the page can be read.
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          codeSplitting: {
            groups: [
              // Its licence (LGPL 3) asks that a reader can exchange it, so it stays a file of its own.
              { name: 'geojson-validation', test: /node_modules\/geojson-validation\// },
              // Loaded beside the script, and kept where only that has changed.
              { name: 'dataset', test: /^\0virtual:dataset$/ },
            ],
          },
        },
      },
    },
    // Its worker is found by address, which the dependency optimiser would change.
    optimizeDeps: { exclude: ['maplibre-gl'] },
    test: {
      environment: 'node',
      // The page learns its languages one by one; tests may ask for any.
      setupFiles: ['src/i18n/all.ts'],
      include: ['tests/{unit,geo,map}/**/*.test.ts'],
      // Loading the same modules anew for each file takes twice as long as the tests; none leaves anything behind.
      isolate: false,
      pool: 'threads',
      unstubGlobals: true,
      restoreMocks: true,
      maxWorkers: 2,
      // Some compile the whole data, cut fonts or run a build; a busy machine must not fail them.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
});
