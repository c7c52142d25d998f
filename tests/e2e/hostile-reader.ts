import { expect } from '@playwright/test';
import { OverlayReader, type OwnFile } from './overlay-reader';

/** A reader who types, opens and drops whatever might do harm. */
export class HostileReader extends OverlayReader {
  /** Types each text into the search box, one after the other. */
  async searchesEach(texts: readonly string[]): Promise<void> {
    await this.page.getByRole('searchbox').evaluate(async (box: HTMLInputElement, all) => {
      for (const text of all) {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, texts);
    await this.searches('');
  }

  /** Goes to the text as every value and as a key of the query, as Back and Forward do. */
  async goesToEach(texts: readonly string[], keys: readonly string[]): Promise<void> {
    await this.page.evaluate(
      async ([all, names]) => {
        const before = location.href;
        const goTo = async (address: string): Promise<void> => {
          history.replaceState(history.state, '', address);
          dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
          await new Promise((resolve) => setTimeout(resolve));
        };
        for (const text of all) {
          const query = new URLSearchParams(names.map((name) => [name, text]));
          query.set(text, text);
          query.set('lang', 'en');
          await goTo(`?${query.toString()}#${encodeURIComponent(text.toWellFormed())}`);
        }
        await goTo(before);
      },
      [texts, keys] as const,
    );
  }

  /** Drops the files together, waits until each is shown or refused, and tells how many are which. */
  async dropsAll(files: readonly OwnFile[]): Promise<Readonly<Record<string, number>>> {
    const cards = this.page.locator('[data-overlay-file]');
    await this.page.evaluate((all) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of all) dataTransfer.items.add(new File([text], name));
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      }
    }, files);
    await expect(cards).toHaveCount(files.length);
    const ended = this.page.locator(
      '[data-overlay-file]:is([data-progress="shown"], [data-progress="refused"])',
    );
    await expect(ended).toHaveCount(files.length, { timeout: 60_000 });
    const states = await ended.evaluateAll((all) =>
      all.map((card) => card.getAttribute('data-progress') ?? ''),
    );
    return { shown: states.filter((state) => state === 'shown').length, all: states.length };
  }

  /** Opens every feature of the files, so that their names, keys and values are all on the page. */
  async opensEveryFeature(): Promise<void> {
    const rows = this.page.locator('[data-overlay-feature]');
    await rows.evaluateAll(async (all: HTMLElement[]) => {
      for (const row of all) {
        row.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
  }

  async removesAllFiles(): Promise<void> {
    const cards = this.page.locator('[data-overlay-file]');
    await cards.evaluateAll((all) => {
      for (const card of all) card.querySelector<HTMLElement>('button[data-remove]')?.click();
    });
    await expect(cards).toHaveCount(0);
  }

  /** Whether any of the texts has run: each would leave a global behind. */
  async wasAttacked(): Promise<boolean> {
    return this.page.evaluate(() => 'attacked' in globalThis || 'polluted' in {});
  }
}
