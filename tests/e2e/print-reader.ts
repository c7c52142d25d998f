import { readFile } from 'node:fs/promises';
import { takeAwayMessages } from '../../src/i18n/take-away';
import { TAKE_AWAY_LABEL } from '../../src/i18n/take-away-label';
import { readPicture } from './picture';
import { expect } from './reader';
import { StatesReader } from './states-reader';
import { drawFrame } from './withheld';

/** Between the greatest and the least part of a colour, of 255: what is grey may be off by rounding. */
const GREY = 8;

/** What the browser saved. */
interface SavedPicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colours: number;
}

/** A reader who wants the view on paper or as a picture. Reads English. */
export class PrintReader extends StatesReader {
  /** The page as it would be printed, once the map is drawn for that. */
  async takesPaper(): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
    await expect(this.page.locator('[data-sheet]')).toBeVisible();
  }

  async goesBackToScreen(): Promise<void> {
    await this.page.emulateMedia({ media: 'screen' });
    await expect(this.page.locator('[data-sheet]')).toHaveCount(0);
  }

  /** Has the map on the screen drawn, which is withheld. */
  async looksAtMap(): Promise<void> {
    await drawFrame(this.page);
  }

  /** The map of the sheet has come: its width in pixels, which tells how sharp it is. */
  async widthOfPrintedMap(): Promise<number> {
    const map = this.page.locator('[data-printed-map]');
    await map.waitFor({ timeout: 45_000 });
    return map.evaluate((canvas: HTMLCanvasElement) => canvas.width);
  }

  async printsNoMap(): Promise<void> {
    await expect(this.page.locator('[data-printed-map]')).toHaveCount(0);
  }

  /** Ids of the sites on the sheet, sorted. */
  async idsOnSheet(): Promise<readonly string[]> {
    const rows = this.page.locator('[data-sheet-site]');
    const ids = await rows.evaluateAll((elements) =>
      elements.map((row) => row.getAttribute('data-sheet-site') ?? ''),
    );
    return ids.toSorted();
  }

  get sheet() {
    return this.page.locator('[data-sheet]');
  }

  get legendOnSheet() {
    return this.page.locator('[data-sheet-legend]');
  }

  /** Number of buttons that would be printed. */
  async buttonsOnPaper(): Promise<number> {
    return this.sheet.getByRole('button').count();
  }

  /** Number of sheets that the browser's own printing makes, given the size of paper. */
  async printsOn(format: 'A4' | 'A3', landscape: boolean): Promise<number> {
    const pdf = await this.page.pdf({ format, landscape, printBackground: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  async savesPicture(scale: 1 | 2): Promise<SavedPicture> {
    const texts = takeAwayMessages('en').picture;
    const button = this.page.getByRole('button', { name: texts.save(scale) });
    if (!(await button.isVisible())) {
      await this.page.getByRole('button', { name: TAKE_AWAY_LABEL.en }).click();
    }
    const [download] = await Promise.all([
      this.page.waitForEvent('download', { timeout: 45_000 }),
      button.click(),
    ]);
    const { data, width, height } = readPicture(await readFile(await download.path()));
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return { name: download.suggestedFilename(), width, height, colours: colours.size };
  }

  /** Number of pixels of the whole page that are not grey. */
  async colouredPixels(): Promise<number> {
    const { data } = readPicture(await this.page.screenshot());
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const parts = [...data.subarray(at, at + 3)];
      if (Math.max(...parts) - Math.min(...parts) > GREY) count += 1;
    }
    return count;
  }
}
