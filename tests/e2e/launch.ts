import { findChromium } from '../../scripts/browser.mjs';

const executablePath = findChromium();

/** The browser of tests and photographs: WebGL and letters drawn in software, alike on every machine. */
export const LAUNCH = {
  ...(executablePath === null ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
  ],
};
