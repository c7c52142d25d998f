import type { BrowserContext, Page } from '@playwright/test';

interface Drawing {
  /** Whether the frames of a map come to its canvas. */
  isWanted?: boolean;
  isInFrame?: boolean;
}

/**
 * From the next document on the frames of a map stay undrawn, and all else is done. On its way to a view it would draw
 * some ten that nobody looks at, each for half a second in software. What the page draws to copy it, at once and
 * between two frames, is drawn.
 */
export async function withholdDrawing(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript(() => {
    const drawing = globalThis as Drawing;
    const request = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (act) =>
      request((time) => {
        drawing.isInFrame = true;
        try {
          act(time);
        } finally {
          drawing.isInFrame = false;
        }
      });
    const prototype = WebGL2RenderingContext.prototype;
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw = prototype[name];
      Object.defineProperty(prototype, name, {
        value(this: WebGL2RenderingContext, ...rest: unknown[]) {
          if (drawing.isWanted === true || drawing.isInFrame !== true) {
            Reflect.apply(draw, this, rest);
          }
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
