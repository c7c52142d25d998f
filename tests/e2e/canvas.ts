import { test as base, type BrowserContext } from '@playwright/test';
import { withholdDrawing } from './withheld';

/**
 * Whether the map's canvas is drawn. Software needs ten seconds for the shaders of a page; where no test looks at the
 * pixels they are left out. All else is the same: labels are placed, what is under a pointer is found, the map comes
 * to rest. `withheld` is for tests that look at few of the frames, and ask for those.
 */
export type Canvas = 'drawn' | 'blank' | 'withheld';

export const test = base.extend<{ canvas: Canvas }>({
  canvas: ['blank', { option: true }],
  context: async ({ context, canvas }, use) => {
    if (canvas === 'blank') await leaveBlank(context);
    if (canvas === 'withheld') await withholdDrawing(context);
    await use(context);
    // What Playwright leaves as it is in a context that the next test gets.
    await context.setOffline(false);
    await context.clearPermissions();
    await context.setGeolocation(null);
  },
});

/** What a test of motion uses: everywhere else the camera jumps and nothing fades. */
export const IN_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** For a context that a test makes itself. */
export async function leaveBlank(context: BrowserContext): Promise<void> {
  await context.addInitScript(drawNothing);
}

function drawNothing(): void {
  const nothing = { value: () => undefined };
  Object.defineProperties(WebGL2RenderingContext.prototype, {
    drawElements: nothing,
    drawArrays: nothing,
  });
}

export { expect } from '@playwright/test';
