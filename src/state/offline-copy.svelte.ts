/** The part of the browser's service workers that is used here. */
export type Workers = Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>;

/** Null where there are none, and where the browser forbids to look: it throws in some frames. */
export function serviceWorkers(browser: Pick<Navigator, 'serviceWorker'>): Workers | null {
  try {
    // Absent outside secure contexts, whatever the type says.
    return (browser.serviceWorker as Workers | undefined) ?? null;
  } catch {
    return null;
  }
}

/**
 * The copy of the page that a service worker keeps for times without a network, and the news that a newer
 * version has been kept. Nothing is ever exchanged under the reader: a new version waits to be asked for.
 */
export class OfflineCopy {
  /** True once everything can be read without a network. */
  isKept = $state(false);
  /** True while a newer version waits to be asked for. */
  hasUpdate = $state(false);
  #registration: ServiceWorkerRegistration | null = null;
  #isStarted = false;
  #isAskedFor = false;
  readonly #reload: () => void;

  constructor(reload: () => void) {
    this.#reload = reload;
  }

  /**
   * Asks the browser to keep the page. Where it cannot or may not, the page works as without.
   *
   * @param workers As `serviceWorkers` finds them.
   * @param address Of the service worker's script.
   */
  async keep(workers: Workers | null, address: string): Promise<void> {
    if (workers === null || this.#isStarted) return;
    this.#isStarted = true;
    let wasControlled = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      // The first worker takes over silently; a later one was asked for, here or in another window.
      if (this.#isAskedFor) this.#reload();
      else if (wasControlled) this.hasUpdate = true;
      wasControlled = true;
    });
    try {
      const registration = await workers.register(address);
      this.#registration = registration;
      this.isKept = registration.active !== null;
      this.hasUpdate ||= registration.waiting !== null && wasControlled;
      this.#follow(registration.installing, workers);
      registration.addEventListener('updatefound', () =>
        this.#follow(registration.installing, workers),
      );
    } catch {
      // Blocked by the browser or its reader: there is a network, or there would be no page.
    }
  }

  /** Looks whether there is a newer version; without a network there is none. */
  async look(): Promise<void> {
    await this.#registration?.update().catch(() => undefined);
  }

  /** Loads the newer version. The address holds the state of the page, so nothing is lost. */
  update(): void {
    this.#isAskedFor = true;
    const waiting = this.#registration?.waiting ?? null;
    if (waiting === null) this.#reload();
    else waiting.postMessage({ type: 'SKIP_WAITING' });
  }

  /** The reader goes on with the present version; the next visit brings the newer one. */
  postpone(): void {
    this.hasUpdate = false;
  }

  #follow(worker: ServiceWorker | null, workers: Workers): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && workers.controller !== null) this.hasUpdate = true;
      if (worker.state === 'activated') this.isKept = true;
    });
  }
}
