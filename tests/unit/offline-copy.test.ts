import { describe, expect, test } from 'vitest';
import { OfflineCopy, serviceWorkers, type Workers } from '../../src/state/offline-copy.svelte';

type State = ServiceWorker['state'];

class FakeWorker extends EventTarget {
  readonly messages: unknown[] = [];
  state: State = 'installing';
  becomes(state: State): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage(message: unknown): void {
    this.messages.push(message);
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  asked = 0;
  update(): Promise<void> {
    this.asked += 1;
    return Promise.reject(new Error('no network'));
  }
}

/** A browser whose service workers the test moves by hand. */
function createBrowser(controller: FakeWorker | null = null) {
  const registration = new FakeRegistration();
  const container = Object.assign(new EventTarget(), {
    controller,
    registered: 0,
    register() {
      container.registered += 1;
      return Promise.resolve(registration);
    },
  });
  let reloads = 0;
  const copy = new OfflineCopy(() => (reloads += 1));
  return {
    copy,
    registration,
    container,
    workers: container as unknown as Workers,
    reloads: () => reloads,
  };
}

describe('a copy for times without a network', () => {
  test('is kept once the first worker is active, without a word of an update', async () => {
    const { copy, registration, container, workers } = createBrowser();
    const worker = new FakeWorker();
    registration.installing = worker;
    await copy.keep(workers, './sw.js');
    expect(copy.isKept).toBe(false);
    worker.becomes('installed');
    worker.becomes('activated');
    container.dispatchEvent(new Event('controllerchange'));
    expect(copy.isKept).toBe(true);
    expect(copy.hasUpdate).toBe(false);
  });

  test('a newer version is announced and waits', async () => {
    const { copy, registration, container, workers, reloads } = createBrowser(new FakeWorker());
    await copy.keep(workers, './sw.js');
    const newer = new FakeWorker();
    registration.installing = newer;
    registration.dispatchEvent(new Event('updatefound'));
    expect(copy.hasUpdate).toBe(false);
    newer.becomes('installed');
    registration.waiting = newer;
    expect(copy.hasUpdate).toBe(true);
    expect(newer.messages).toEqual([]);

    copy.update();
    expect(newer.messages).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(reloads()).toBe(0);
    container.dispatchEvent(new Event('controllerchange'));
    expect(reloads()).toBe(1);
  });

  test('one that waits since an earlier visit is announced too', async () => {
    const { copy, registration, workers } = createBrowser(new FakeWorker());
    registration.waiting = new FakeWorker();
    await copy.keep(workers, './sw.js');
    expect(copy.hasUpdate).toBe(true);
    copy.postpone();
    expect(copy.hasUpdate).toBe(false);
  });

  test('one asked for in another window does not reload this one', async () => {
    const { copy, container, workers, reloads } = createBrowser(new FakeWorker());
    await copy.keep(workers, './sw.js');
    container.dispatchEvent(new Event('controllerchange'));
    expect(copy.hasUpdate).toBe(true);
    expect(reloads()).toBe(0);
    copy.update();
    expect(reloads()).toBe(1);
  });

  test('is asked for once, however often the map comes and goes', async () => {
    const { copy, container, workers } = createBrowser();
    await copy.keep(workers, './sw.js');
    await copy.keep(workers, './sw.js');
    expect(container.registered).toBe(1);
  });

  test('fault 06: nothing breaks where the browser has none, refuses, or finds no network', async () => {
    const none = createBrowser();
    await none.copy.keep(null, './sw.js');
    await none.copy.look();
    const refusing = createBrowser();
    refusing.container.register = () => Promise.reject(new DOMException('', 'SecurityError'));
    await refusing.copy.keep(refusing.workers, './sw.js');
    expect(refusing.copy.isKept).toBe(false);
    const offline = createBrowser();
    await offline.copy.keep(offline.workers, './sw.js');
    await offline.copy.look();
    expect(offline.registration.asked).toBe(1);
  });
});

test('service workers are found, absent or forbidden, and nothing is thrown', () => {
  const { workers } = createBrowser();
  const browserOf = (get: () => unknown) =>
    Object.defineProperty({}, 'serviceWorker', { get }) as Navigator;
  expect(serviceWorkers(browserOf(() => workers))).toBe(workers);
  expect(serviceWorkers(browserOf(() => undefined))).toBeNull();
  const forbid = () => {
    throw new DOMException('The context is sandboxed', 'SecurityError');
  };
  expect(serviceWorkers(browserOf(forbid))).toBeNull();
});
