import type { Page } from '@playwright/test';
import type { DrawnBadge, MapApi } from '../../src/map/api';

type Stage = HTMLElement & { mapApi?: MapApi };

/** Where the badges of the sites stand in the window, in CSS pixels. */
export async function badgesInWindow(page: Page): Promise<readonly DrawnBadge[]> {
  return page.locator('[data-map-stage]').evaluate((stage: Stage) => {
    const { left, top } = stage.getBoundingClientRect();
    const badges = stage.mapApi?.drawnBadges() ?? [];
    return badges.map(({ id, x, y }) => ({ id, x: x + left, y: y + top }));
  });
}

/** Clicks the badge, and waits until the address names the site that opens; then closes it. */
export async function siteOpenedAt(page: Page, { x, y }: DrawnBadge): Promise<string | null> {
  const site = (): string | null => new URL(page.url()).searchParams.get('site');
  await page.mouse.click(x, y);
  await page.waitForURL(({ searchParams }) => searchParams.has('site'));
  const opened = site();
  await page.keyboard.press('Escape');
  if (site() !== null) await page.keyboard.press('Escape');
  await page.waitForURL(({ searchParams }) => !searchParams.has('site'));
  return opened;
}
