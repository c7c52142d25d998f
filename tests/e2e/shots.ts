import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { LAUNCH_TESTS } from './launch';
import { Gallery } from './gallery';
import { mapPicture, PICTURES, VIEWS } from './named-views';
import { writePicture } from './picture';

/**
 * Photographs the built page: `npm run shots [-- word] [--update]` writes `shots/<view>.png` for every
 * named view, or for those whose name contains the word; `--update` also writes the small pictures that
 * the tests compare with.
 */
const FOLDER = 'shots';
const PORT = Number(process.env['PORT'] ?? 4319) + 3;
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const updates = process.argv.includes('--update');

mkdirSync(FOLDER, { recursive: true });
mkdirSync(PICTURES, { recursive: true });
const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch(LAUNCH_TESTS);
const gallery = new Gallery(browser, `http://localhost:${PORT}`);
for (const view of VIEWS.filter(({ name }) => words.every((word) => name.includes(word)))) {
  const page = await gallery.shows(view);
  await page.screenshot({ path: `${FOLDER}/${view.name}.png` });
  console.log(`${FOLDER}/${view.name}.png`);
  if (updates) {
    writeFileSync(`${PICTURES}/${view.name}.png`, writePicture(await mapPicture(page)));
    console.log(`${PICTURES}/${view.name}.png`);
  }
}
await browser.close();
await server.close();
