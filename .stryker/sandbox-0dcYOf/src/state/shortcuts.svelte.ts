// @ts-nocheck
const STORAGE_KEY = 'single-keys';

/**
 * Whether single keys (`/`, `?`) do anything: people who speak to their computer need them off
 * (WCAG 2.1.4). Remembered where the browser lets us.
 */
export class Shortcuts {
  #areOn = $state(read());

  get areOn(): boolean {
    return this.#areOn;
  }

  set(areOn: boolean): void {
    this.#areOn = areOn;
    try {
      localStorage.setItem(STORAGE_KEY, areOn ? 'on' : 'off');
    } catch {
      // Storage is blocked or full: the choice holds until the page is left.
    }
  }

  /** The shortcut that the event asks for, or null: never while the reader is typing. */
  read(event: KeyboardEvent): 'search' | 'help' | null {
    if (!this.#areOn || event.ctrlKey || event.metaKey || event.altKey) return null;
    const { target } = event;
    if (target instanceof HTMLElement && target.closest('input, textarea, select')) return null;
    if (event.key === '/') return 'search';
    return event.key === '?' ? 'help' : null;
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}
