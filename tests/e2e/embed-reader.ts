import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { embedMessages } from '../../src/i18n/embed';
import { takeAwayMessages } from '../../src/i18n/take-away';
import { TAKE_AWAY_LABEL } from '../../src/i18n/take-away-label';
import { StatesReader } from './states-reader';

type Choice = 'action' | 'site' | 'language' | 'theme' | 'height';

/** A web editor who takes the code of a frame to a page of another origin. Reads English. */
export class EmbedReader extends StatesReader {
  #host: Server | null = null;

  async opensTakeAway(): Promise<void> {
    await this.page.getByRole('button', { name: TAKE_AWAY_LABEL.en }).click();
    await expect(this.dialog).toBeVisible();
  }

  async closesTakeAwayByKey(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toHaveCount(0);
  }

  /** Whether the open dialog would be printed. */
  async isDialogOnPaper(): Promise<boolean> {
    await this.page.emulateMedia({ media: 'print' });
    const box = await this.dialog.boundingBox();
    await this.page.emulateMedia({ media: 'screen' });
    await expect(this.dialog).toBeInViewport();
    return box !== null && box.x + box.width > 0;
  }

  async chooses(choice: Choice, value: string): Promise<void> {
    const field = this.dialog.locator(`[data-choice="${choice}"]`);
    if (choice === 'height') await field.fill(value);
    else await field.selectOption(value);
  }

  /** Name of what has the focus. */
  async focusedLabel(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.ariaLabel ?? '');
  }

  /** The link or the code that is offered. */
  async offered(what: 'link' | 'code'): Promise<string> {
    return this.dialog.locator(`[data-copy="${what}"]`).inputValue();
  }

  async copies(what: 'link' | 'code'): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = this.dialog.locator(`[data-copy-button="${what}"]`);
    await button.click();
    await expect(button.locator('xpath=..').getByRole('status')).toHaveText(
      takeAwayMessages('en').copied,
    );
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Puts the code into a page of another origin, whose policy forbids everything but frames. */
  async pastes(code: string): Promise<void> {
    this.#host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', "default-src 'none'; frame-src *");
      response.end(`<!doctype html><title>Article</title><h1>Article</h1>${code}`);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => this.#host?.once('listening', resolve));
    const { port } = this.#host.address() as AddressInfo;
    await this.page.goto(`http://127.0.0.1:${port}/`);
  }

  async leaves(): Promise<void> {
    this.#host?.close();
  }

  /** The map in the frame has drawn everything and stands still, with no picture before it. */
  async frameRests(): Promise<void> {
    await this.mapRestsIn(this.frame);
  }

  /** Texts in the popup of the frame. */
  get framePopup(): Locator {
    return this.frame.locator('[data-popup]');
  }

  /** Whose data the frame's map is drawn from. */
  get frameCredits(): Locator {
    return this.frame.locator('details.credits');
  }

  /** What can be pressed in the frame besides the map and its controls. */
  get framePanel(): Locator {
    return this.frame.locator('[data-panel]');
  }

  /** Follows the link to the whole page, which opens in a window of its own. */
  async opensFullPage(): Promise<Page> {
    const [full] = await Promise.all([
      this.page.context().waitForEvent('page'),
      this.fullPageLink.click(),
    ]);
    await full.waitForLoadState();
    return full;
  }

  /** Turns the wheel over the frame's map. */
  async scrollsOverFrame(): Promise<void> {
    const box = await this.page.locator('iframe').boundingBox();
    if (box === null) throw new Error('There is no frame');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.wheel(0, 300);
  }

  /** What the map of the frame says of a gesture that it leaves to the page. */
  get gestureHint(): Locator {
    return this.frame.getByText(embedMessages('en').gestures.windows);
  }

  get fullPageLink(): Locator {
    return this.frame.getByRole('link', { name: embedMessages('en').fullMap });
  }

  get dialog(): Locator {
    return this.page.locator('[data-take-away-dialog]');
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }
}
