/**
 * The last line: errors that nothing else has caught. The reader is told once of each, so that one which
 * comes back with every move of the pointer does not come back with its notice.
 */
export class Mishaps {
  #isTold = $state(false);
  #known: readonly string[] = [];

  /** True while there is something that the reader has not answered. */
  get isTold(): boolean {
    return this.#isTold;
  }

  /** The reader goes on with the page as it is. */
  dismiss(): void {
    this.#isTold = false;
  }

  /** Listens until the function that comes back is called. */
  watch(page: EventTarget): () => void {
    const onerror = (event: Event): void => this.#take(member(event, 'error'));
    const onrejection = (event: Event): void => this.#take(member(event, 'reason'));
    page.addEventListener('error', onerror);
    page.addEventListener('unhandledrejection', onrejection);
    return () => {
      page.removeEventListener('error', onerror);
      page.removeEventListener('unhandledrejection', onrejection);
    };
  }

  #take(error: unknown): void {
    // Without an error: a script of another origin, such as an extension's, or a mere notice of the browser.
    if (error === null || error === undefined || isEnd(error)) return;
    const name = nameOf(error);
    if (this.#known.includes(name)) return;
    this.#known = [...this.#known, name];
    this.#isTold = true;
  }
}

function member(event: Event, name: string): unknown {
  return Reflect.get(event, name);
}

/** True where something was given up on purpose. */
function isEnd(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Never throws, whatever was thrown. */
function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
