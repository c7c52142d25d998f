import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';

const ICON = 'public/icon.svg';
/** Edge lengths of the icons, in pixels; the last is the one of Apple's home screen. */
const ICON_SIZES = [192, 512] as const;
const APPLE_SIZE = 180;
/** Share of a maskable icon that every launcher shows: a circle of 80 % of its width. */
const SAFE_SHARE = 0.8;
const GROUND = '#0b5f68';
const PAPER = '#fdfcf9';

const MANIFEST: Partial<ManifestOptions> = {
  id: './',
  name: '羅湖 2024 行動地圖 · Luohu 2024 Action Map',
  short_name: '羅湖 2024',
  description: '羅湖區 2024 年十大行動：承諾了什麼、在哪裏、結果如何。',
  lang: 'zh-Hant',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: PAPER,
  background_color: PAPER,
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...ICON_SIZES.map((size) => ({
      src: `icons/${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
    { src: 'icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/**
 * Makes the page installable and keeps all of it, data and languages included, after one visit.
 *
 * @param isOn False writes a service worker that removes itself and all it kept: the way to be rid of a
 *   broken one on every reader's machine.
 */
export function offlinePlugins(isOn: boolean): Plugin[] {
  return [
    iconsPlugin(),
    ...VitePWA({
      // A new version waits until the reader asks for it.
      registerType: 'prompt',
      injectRegister: false,
      selfDestroying: !isOn,
      manifest: MANIFEST,
      includeManifestIcons: false,
      workbox: {
        globPatterns: ['**/*'],
        // The plugin adds the manifest itself; the cards are for other sites.
        // And what is read in ranges cannot be answered from a copy.
        globIgnores: [
          '_headers',
          'sw.js',
          'manifest.webmanifest',
          '*.cdx.json',
          'og-*.png',
          '**/*.pmtiles',
        ],
        maximumFileSizeToCacheInBytes: 20_000_000,
        // The state of the page is in the query, so every query means the same file.
        ignoreURLParametersMatching: [/.*/],
        navigateFallback: 'index.html',
        navigateFallbackAllowlist: [/\/(index\.html)?(\?.*)?$/],
        cleanupOutdatedCaches: true,
        // So that parts loaded later in the first visit come from the same version.
        clientsClaim: true,
        inlineWorkboxRuntime: true,
      },
    }),
  ];
}

/** Draws the icons that launchers want as bitmaps from the one drawing. */
function iconsPlugin(): Plugin {
  let root = '';
  return {
    name: 'icons',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const svg = readFileSync(resolve(root, ICON), 'utf8');
      const emit = (name: string, source: Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName: `icons/${name}.png`, source });
      };
      for (const size of ICON_SIZES) emit(String(size), png(svg, size));
      emit('apple', png(onGround(svg, 1), APPLE_SIZE));
      emit('maskable', png(onGround(svg, SAFE_SHARE), 512));
    },
  };
}

function png(svg: string, size: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** The drawing at a share of its size in the middle of a full square, without clear corners. */
function onGround(svg: string, share: number): string {
  const at = 16 * (1 - share);
  const inner = svg.replace(
    '<svg ',
    `<svg x="${at}" y="${at}" width="${32 * share}" height="${32 * share}" `,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${GROUND}"/>${inner}</svg>`;
}
