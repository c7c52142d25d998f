import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import type { Language } from '../../src/domain/language';
import type { Theme } from '../../src/domain/view';
import { LAUNCH_TESTS } from './launch';
import { STATES } from './states';
import { StatesReader, type State } from './states-reader';

/**
 * Photographs every state of the built page: `npm run shots:states [-- name]` writes
 * `shots/states/<state>-<look>.png` for every state, or for those whose name contains the word given.
 */
const FOLDER = 'shots/states';
const PORT = Number(process.env['PORT'] ?? 4319) + 4;
const word = process.argv[2] ?? '';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly lang: Language;
  readonly theme: Theme;
}

/** Each size in another language, so that together they show all three, in both themes. */
const LOOKS: readonly Look[] = [
  { name: 'wide', width: 1440, height: 900, lang: 'zh-Hant', theme: 'light' },
  { name: 'laptop', width: 1280, height: 800, lang: 'en', theme: 'dark' },
  { name: 'phone', width: 390, height: 844, lang: 'zh-Hans', theme: 'light' },
];

mkdirSync(FOLDER, { recursive: true });
const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch(LAUNCH_TESTS);
for (const state of STATES.filter(({ name }) => name.includes(word))) {
  for (const look of LOOKS) await photograph(state, look);
}
await browser.close();
await server.close();

async function photograph(state: State, { name, width, height, lang, theme }: Look): Promise<void> {
  const isPhone = width < 600;
  const context = await browser.newContext({
    baseURL: `http://localhost:${PORT}`,
    viewport: { width, height },
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: 'reduce',
  });
  const path = `${FOLDER}/${state.name}-${name}.png`;
  const page = await context.newPage();
  const reader = new StatesReader(page);
  try {
    await reader.entersState(state, lang, theme);
    if (state.map !== 'none') await reader.mapRests();
    await page.screenshot({ path, timeout: 90_000 });
    console.log(path);
  } catch (error) {
    console.error(`${path}: ${String(error)}`);
    process.exitCode = 1;
  }
  await context.close();
}
