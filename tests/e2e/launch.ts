import { findChromium, findTestBrowser } from '../../scripts/browser.mjs';

/** The browser at a path, for Playwright to launch; where there is none it looks for its own. */
export function atPath(executablePath: string | null): { readonly executablePath?: string } {
  return executablePath === null ? {} : { executablePath };
}

/** The browser of photographs: WebGL and letters drawn in software, alike on every machine. */
export const LAUNCH = {
  ...atPath(findChromium()),
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
 * That of tests: the same without windows where there is one. They look at the page less often than a screen does:
 * putting its layers together in a software WebGL costs more than the page itself, and so does optimising code as far
 * as V8 can that runs for seconds.
 */
export const LAUNCH_TESTS = {
  ...LAUNCH,
  ...atPath(findTestBrowser()),
  args: [
    ...LAUNCH.args,
    '--disable-gpu-compositing',
    '--disable-gpu-rasterization',
    '--js-flags=--no-opt',
  ],
};
