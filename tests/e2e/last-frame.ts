import type { Page } from '@playwright/test';

interface Drawing {
  /** Whether what the map draws comes to its canvas. */
  isWanted?: boolean;
}

/**
 * From the next document on the map of the page draws nothing of its own accord, and does all else. On its way to a
 * view it would draw some ten frames that nobody looks at, each for half a second in software.
 */
export async function withholdDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawing = globalThis as Drawing;
    const prototype = WebGL2RenderingContext.prototype;
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw = prototype[name];
      Object.defineProperty(prototype, name, {
        value(this: WebGL2RenderingContext, ...rest: unknown[]) {
          if (drawing.isWanted === true) Reflect.apply(draw, this, rest);
        },
      });
    }
  });
}

/** Has a map at rest draw one frame, by what MapLibre draws anew for: the return of the network. */
export async function drawFrame(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawing = globalThis as Drawing;
    drawing.isWanted = true;
    dispatchEvent(new Event('online'));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    drawing.isWanted = false;
  });
}
