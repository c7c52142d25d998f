// @ts-nocheck
import type { Page } from '@playwright/test';

/** Lists, from now on, what the page's Content-Security-Policy refuses, in any document of the page. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation(text: string): void };
    document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
  return violations;
}
