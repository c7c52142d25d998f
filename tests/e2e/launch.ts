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

/**
 * The same for tests, which look at the page less often than a screen does: putting its layers together in a
 * software WebGL costs more than the page itself, and so does optimising code as far as V8 can that runs for seconds.
 */
export const LAUNCH_TESTS = {
  ...LAUNCH,
  args: [
    ...LAUNCH.args,
    '--disable-gpu-compositing',
    '--disable-gpu-rasterization',
    '--js-flags=--no-opt',
  ],
};
