// @ts-nocheck
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../../scripts/browser.mjs';
import views from './views.json' with { type: 'json' };

/**
 * Photographs the built page: `npm run shots [-- name]` writes `shots/<view>.png` for every named view,
 * or for those whose name contains the word given.
 */
const FOLDER = 'shots';
const PORT = Number(process.env['PORT'] ?? 4319) + 3;
const word = process.argv[2] ?? '';

mkdirSync(FOLDER, { recursive: true });
const server = await preview({
  preview: { port: PORT, strictPort: true },
  logLevel: 'error',
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});
for (const view of views.filter(({ name }) => name.includes(word))) {
  const [width = 1280, height = 800] = view.size;
  const page = await browser.newPage({
    viewport: { width, height },
    isMobile: width < 600,
    hasTouch: width < 600,
  });
  await page.goto(`http://localhost:${PORT}/${view.address}`);
  await page.locator('[data-state="idle"]').waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}/${view.name}.png` });
  console.log(`${FOLDER}/${view.name}.png`);
  await page.close();
}
await browser.close();
await server.close();
