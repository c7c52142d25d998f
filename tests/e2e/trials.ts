import type { Page } from '@playwright/test';
import type { NamedView } from './named-views';

/** A view that differs from the one of its name: by another address, or by what the page is sent. */
export interface Trial {
  readonly address?: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Metres round the equator, over the 512 pixels that the world is wide at zoom 0. */
const DEGREES_PER_PIXEL = 360 / 512;

/** The labels in whatever the machine has, since the page's own letters do not come. */
export const otherFonts: Trial = {
  prepare: (page) => page.route('**/*.woff2', (route) => route.abort()),
};

export const withoutRoads: Trial = {
  prepare: (page) =>
    page.route('**/*map-data*.js', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const changed = text.replaceAll('"layer":"roads"', '"layer":"none"');
      if (changed === text) throw new Error('The page is sent no roads');
      await route.fulfill({ response, body: changed });
    }),
};

export function withQuery({ address }: NamedView, key: string, value: string): Trial {
  const url = new URL(address, 'http://localhost');
  url.searchParams.set(key, value);
  return { address: url.search + url.hash };
}

/** The camera of the view, whose hash names it, so many pixels farther east. */
export function movedBy({ address }: NamedView, pixels: number): Trial {
  const [query, camera = ''] = address.split('#map=');
  const [zoom = 0, lat = 0, lon = 0] = camera.split('/').map(Number);
  if (zoom === 0) throw new Error(`${address} names no camera`);
  const moved = lon + (pixels * DEGREES_PER_PIXEL) / 2 ** zoom;
  return { address: `${query}#map=${zoom}/${lat}/${moved}` };
}
