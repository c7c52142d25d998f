/** Longest wait for a moment in which the browser has nothing to do, in milliseconds. */
const PATIENCE = 2_000;

/** Fulfilled when the page and all that it asked for has come, and the browser has a moment to spare. */
export async function whenAtRest(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise<void>(whenIdle);
}

/** Calls back in a moment in which the browser has nothing to do, or after some time without one. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => act(), { timeout: PATIENCE });
  else setTimeout(act, 200);
}

/** What a reader does who is about to use a thing: points at it, touches it, turns the wheel, or comes by key. */
const INTENTS = ['pointerover', 'pointerdown', 'wheel', 'focusin'] as const;

/** Fulfilled at the first sign that a reader means to use this part of the page, at once where it was given before. */
export function whenWanted(part: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    if (part.matches(':hover, :focus-within')) resolve();
    for (const intent of INTENTS) {
      part.addEventListener(intent, () => resolve(), { once: true, passive: true });
    }
  });
}

/** Fulfilled once the page has shown something; at once where it is out of sight, or the browser does not tell. */
export function whenPainted(): Promise<void> {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
