import type { Browser, Page } from '@playwright/test';
import { openView, sharesPage, turnToView, type NamedView } from './named-views';

/** Shows views in few pages: loading one and drawing its first map costs more than all else. */
export class Gallery {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #pages: { readonly view: NamedView; readonly page: Page }[] = [];

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** The page that shows the view, drawn whole; it shows the next one of its size later. */
  async shows(view: NamedView): Promise<Page> {
    const open = this.#pages.find((other) => sharesPage(other.view, view));
    if (open !== undefined) {
      await turnToView(open.page, view);
      return open.page;
    }
    const page = await openView(this.#browser, this.#origin, view);
    this.#pages.push({ view, page });
    return page;
  }

  async closes(): Promise<void> {
    await Promise.all(this.#pages.map(({ page }) => page.close()));
  }
}
