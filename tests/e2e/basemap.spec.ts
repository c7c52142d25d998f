import { messages as mapMessages } from '../../src/i18n/map/en';
import { otherBuild, TILE_PORT } from './other-build';
import { expect, test as base } from './reader';
import { StatesReader } from './states-reader';
import { StaticHost } from './static-host';
import { TileServer, type Answer, type Part } from './tile-server';

const PAGE_PORT = TILE_PORT + 1;

/** Colours of the stand-in's streets, in its two styles. */
const STREET = { light: '#b04030', dark: '#606060' } as const;
const MAP = '13/22.565/114.15';

const test = base.extend<{ reader: StatesReader }>({
  reader: async ({ page }, use) => {
    await use(new StatesReader(page));
  },
});
test.use({ baseURL: `http://localhost:${PAGE_PORT}` });
// One worker for all: they share the stand-in and its answers.
test.describe.configure({ mode: 'default' });

let tiles: TileServer;
let host: StaticHost;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  tiles = new TileServer(TILE_PORT);
  host = new StaticHost(await otherBuild(), PAGE_PORT);
});

test.afterAll(async () => {
  await host.close();
  await tiles.close();
});

test.beforeEach(() => tiles.reset());

test('the page asks for nothing of other base maps before one is chosen', async ({ reader }) => {
  await reader.opens({ lang: 'en' });
  await reader.choosesBaseMap('plain');
  await reader.seesBaseMap('plain');
  expect(tiles.requests).toEqual([]);
  expect(reader.foreignRequests).toEqual([]);
  expect(reader.paths.filter((path) => /openfreemap|pmtiles|validator/.test(path))).toEqual([]);
  expect(reader.complaints).toEqual([]);
});

test('all four base maps are offered', async ({ reader }) => {
  await reader.opens({ lang: 'en' });
  expect(await reader.offeredBaseMaps()).toHaveLength(4);
});

for (const [id, canvas] of [
  ['openfreemap', 'withheld'],
  ['pmtiles', 'blank'],
] as const) {
  test.describe(canvas, () => {
    test.use({ canvas });

    test(`${id} comes under the same sites`, async ({ reader }) => {
      await reader.opens({ lang: 'en', map: MAP });
      const sites = await reader.idsOnMap();
      await reader.choosesBaseMap(id);
      await reader.seesBaseMap(id);
      expect(await reader.idsOnMap()).toEqual(sites);
      await reader.isToldNothing();
      if (canvas === 'withheld') {
        expect(await reader.shareOfColour(STREET.light)).toBeGreaterThan(0.005);
      }
      await expect(reader.page.locator('.credits')).toContainText(
        { openfreemap: 'OpenMapTiles', pmtiles: 'Protomaps' }[id],
      );
      await expect(reader.page.locator('.credits')).not.toContainText(
        mapMessages.attribution.drawn,
      );
      expect(reader.complaints).toEqual([]);
      expect(reader.foreignRequests).toEqual([]);
    });
  });
}

test('the letters and images of the online map are those of its server', async ({ reader }) => {
  await reader.opens({ lang: 'en', map: MAP });
  await reader.choosesBaseMap('openfreemap');
  await reader.seesBaseMap('openfreemap');
  expect(tiles.requests).toContain('/fonts/Noto Sans Regular/0-255.pbf');
  expect(tiles.requests).toContain('/sprite.json');
  expect(tiles.requests).toContain('/sprite.png');
});

const FAILURES: Readonly<Record<'openfreemap' | 'pmtiles', readonly (readonly [Part, Answer])[]>> =
  {
    openfreemap: [
      ['style', '404'],
      ['style', 'html'],
      ['style', 'malformed'],
      ['style', 'silent'],
      ['tilejson', '404'],
      ['tilejson', 'malformed'],
      ['tile', '404'],
      ['tile', 'html'],
    ],
    pmtiles: [
      ['pmtiles', '404'],
      ['pmtiles', 'html'],
      ['pmtiles', 'silent'],
    ],
  };

for (const id of ['openfreemap', 'pmtiles'] as const) {
  test(`fault 04: whatever fails of ${id}, a notice appears and the embedded map stays`, async ({
    reader,
  }) => {
    test.slow();
    await reader.opens({ lang: 'en', map: MAP });
    const sites = await reader.idsOnMap();
    const seen = await reader.watchesBaseMaps();
    for (const [part, answer] of FAILURES[id]) {
      await test.step(`${part}: ${answer}`, async () => {
        tiles.reset();
        tiles.answers({ [part]: answer });
        await reader.choosesBaseMap(id);
        await expect.poll(() => tiles.requests.length).toBeGreaterThan(0);
        await reader.isToldOfFailure(id);
        await reader.seesBaseMap('embedded');
      });
    }
    expect(await seen()).toEqual([]);
    expect(await reader.idsOnMap()).toEqual(sites);
    expect(reader.errors).toEqual([]);
  });
}

test('the map does without letters and images that cannot be had', async ({ reader }) => {
  tiles.answers({ glyphs: '404', sprite: 'html' });
  await reader.opens({ lang: 'en', map: MAP });
  await reader.choosesBaseMap('openfreemap');
  await reader.seesBaseMap('openfreemap');
  await reader.isToldNothing();
  expect(reader.errors).toEqual([]);
});

test('offline, a notice appears; back online, the choice can be made again', async ({
  reader,
  context,
}) => {
  await reader.opens({ lang: 'en', map: MAP });
  await reader.choosesBaseMap('plain');
  await context.setOffline(true);
  await reader.choosesBaseMap('openfreemap');
  await reader.isToldOfFailure('openfreemap');
  await reader.seesBaseMap('embedded');
  await context.setOffline(false);
  await reader.choosesBaseMap('openfreemap');
  await reader.seesBaseMap('openfreemap');
  await reader.isToldNothing();
});

test('fault 04: the embedded map comes back when the tiles stop coming', async ({ reader }) => {
  await reader.opens({ lang: 'en', map: MAP });
  await reader.choosesBaseMap('openfreemap');
  await reader.seesBaseMap('openfreemap');
  tiles.answers({ tile: '404' });
  const closer = reader.page.getByRole('button', { name: mapMessages.zoomIn });
  await closer.click();
  await reader.mapRests();
  await closer.click();
  await reader.isToldOfFailure('openfreemap');
  await reader.seesBaseMap('embedded');
});

test('of several choices in a hurry the last one is drawn', async ({ reader }) => {
  tiles.delaysBy(400);
  await reader.opens({ lang: 'en', map: MAP });
  await reader.choosesBaseMap('openfreemap');
  await reader.choosesBaseMap('pmtiles');
  await reader.choosesBaseMap('openfreemap');
  await reader.choosesBaseMap('embedded');
  await reader.choosesBaseMap('pmtiles');
  await reader.seesBaseMap('pmtiles');
  await reader.isToldNothing();
  expect(reader.errors).toEqual([]);
});

test.describe('as drawn', () => {
  test.use({ canvas: 'withheld' });

  test('language and theme change the base map without leaving it', async ({ reader }) => {
    // Three looks at the whole map, each drawn in software.
    test.slow();
    await reader.opens({ lang: 'en', theme: 'light', map: MAP });
    await reader.choosesBaseMap('openfreemap');
    await reader.seesBaseMap('openfreemap');
    const seen = await reader.watchesBaseMaps();
    const tilesBefore = tiles.requests.filter((path) => path.startsWith('/tiles/')).length;
    await reader.presses('Escape');
    await reader.switchesTheme();
    await expect.poll(() => reader.shareOfColour(STREET.dark)).toBeGreaterThan(0.005);
    await reader.switchesTo('zh-Hant');
    await reader.seesBaseMap('openfreemap');
    expect(await seen()).toEqual([]);
    expect(tiles.requests).toContain('/styles/dark');
    expect(tiles.requests.filter((path) => path.startsWith('/tiles/'))).toHaveLength(tilesBefore);
    await reader.isToldNothing('zh-Hant');
  });
});

test('the address names the base map, and a failure takes the name back', async ({ reader }) => {
  await reader.opensAddress('/?lang=en&base=openfreemap#map=13/22.565/114.15');
  await reader.seesBaseMap('openfreemap');
  await reader.choosesBaseMap('plain');
  await reader.seesBaseMap('plain');
  expect(reader.query.get('base')).toBe('plain');
  tiles.answers({ pmtiles: '404' });
  await reader.choosesBaseMap('pmtiles');
  await reader.isToldOfFailure('pmtiles');
  await reader.seesBaseMap('embedded');
  expect(reader.query.has('base')).toBe(false);
  expect(await reader.accessibilityFaults()).toEqual([]);
});

test('an unknown base map of the address is ignored with one warning', async ({ reader }) => {
  await reader.opensAddress('/?lang=en&base=satellite');
  await reader.seesBaseMap('embedded');
  expect(reader.complaints).toEqual(['Ignored in the address: base=satellite']);
  expect(tiles.requests).toEqual([]);
});

test('the switch works by keyboard, and a key that passes a choice does not make it', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', map: MAP });
  const opener = reader.page.locator('[data-base-map-switch]').getByRole('button').first();
  await opener.focus();
  await reader.presses('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  expect(await reader.focusedText()).toMatch(/^Built-in map/);
  expect(await reader.accessibilityFaults()).toEqual([]);
  for (const key of ['Tab', 'Tab', 'Tab']) await reader.presses(key);
  expect(await reader.focusedText()).toMatch(/^Street map/);
  expect(tiles.requests).toEqual([]);
  await reader.presses('Enter');
  await reader.seesBaseMap('pmtiles');
  await reader.presses('Escape');
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await expect(opener).toBeFocused();
});
