import { expect, type Locator } from '@playwright/test';
import type { Datum } from '../../src/domain/overlay';
import { overlayMessages } from '../../src/i18n/overlay';
import { overlayDoor } from '../../src/i18n/overlay-door';
import { StatesReader } from './states-reader';

const m = overlayMessages('en');

/** A file on the reader's device. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/** A reader of the English page who brings own files along. */
export class OverlayReader extends StatesReader {
  async opensOwnFiles(): Promise<void> {
    await this.page.getByText(overlayDoor('en').heading).click();
    await expect(this.page.getByRole('button', { name: m.choose })).toBeVisible();
  }

  /** Chooses the file with the button. */
  async picks({ name, text }: OwnFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: m.choose }).click();
    await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(text) });
  }

  /** Drags the file over the window. */
  async drags(file: OwnFile): Promise<void> {
    await this.#dispatch(['dragenter', 'dragover'], file);
  }

  /** Lets the dragged file go. */
  async drops(file: OwnFile): Promise<void> {
    await this.#dispatch(['drop'], file);
  }

  ownFile(name: string): Locator {
    return this.page.locator(`[data-overlay-file="${name}"]`);
  }

  async seesOwnFile(name: string, state: 'shown' | 'refused' | 'asking'): Promise<void> {
    await expect(this.ownFile(name)).toHaveAttribute('data-progress', state);
  }

  get dropZone(): Locator {
    return this.page.locator('[data-overlay-drop]');
  }

  get ownResults(): Locator {
    return this.page.locator('[data-overlay-results]');
  }

  async says(name: string, datum: Datum): Promise<void> {
    await this.ownFile(name).locator(`[data-datum="${datum}"]`).click();
  }

  async removesOwnFile(name: string): Promise<void> {
    await this.page.getByRole('button', { name: m.remove(name) }).click();
  }

  async hidesOwnFile(name: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: m.show(name) }).uncheck();
  }

  /** The row of a feature, counted from 1, that is open. */
  get openFeature(): Locator {
    return this.page.locator('[data-overlay-feature][aria-expanded="true"]');
  }

  /** How many features of own files the map shows in view. */
  async ownOnMap(): Promise<number> {
    await this.mapRests();
    return this.page
      .locator('[data-map-stage]')
      .evaluate(
        (stage: HTMLElement & { mapApi?: { drawnOverlay(): number[] } }) =>
          stage.mapApi?.drawnOverlay().length ?? -1,
      );
  }

  async #dispatch(types: readonly string[], { name, text }: OwnFile): Promise<void> {
    await this.page.evaluate(
      ([kinds, fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName));
        for (const kind of kinds) {
          const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
          document.body.dispatchEvent(event);
        }
      },
      [types, name, text] as const,
    );
  }
}
