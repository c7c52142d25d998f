import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendRange } from './byte-range';
import { manySites, type ManySites } from './many-sites';
import { expect, test as base } from './reader';
import { TiledReader } from './tiled-reader';

const COUNT = 200_000;

/** A server of one file, in ranges, as any static host or object store is. */
interface RangeHost {
  readonly sites: ManySites;
  readonly address: string;
}

let host: RangeHost;
let server: Server;

// Tests that run beside each other would each need all of it anew.
base.describe.configure({ mode: 'default' });

base.beforeAll(async () => {
  base.setTimeout(180_000);
  const sites = manySites(COUNT);
  server = createServer((request, response) => sendRange(request, response, sites.archive));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  host = { sites, address: `http://localhost:${port}/` };
});

base.afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const test = base.extend<{ reader: TiledReader }>({
  reader: async ({ page }, use) => {
    const reader = new TiledReader(page);
    await reader.hasSiteTiles(host.address);
    await use(reader);
  },
});

/** So close that a tile holds every site of its part. */
const CLOSE = '16.2/22.56/114.14';

/** Ids of the made-up sites on the map. */
async function drawnSites(reader: TiledReader): Promise<ReadonlySet<string>> {
  return new Set((await reader.idsOnMap()).filter((id) => id.startsWith('made-')));
}

/** The made-up sites whose badge stands in the window or not farther from it than `margin`, in CSS pixels. */
async function sitesInWindow(reader: TiledReader, { made }: ManySites, margin: number) {
  const toWindow = await reader.projection(new Map(made.map(({ id, at }) => [id, at])));
  const { width, height } = reader.page.viewportSize() ?? { width: 0, height: 0 };
  return made.filter(({ at }) => {
    const [x, y] = toWindow(at);
    return -margin < x && x < width + margin && -margin < y && y < height + margin;
  });
}

test('of two hundred thousand sites the map draws those in view, from a few ranges of one file', async ({
  reader,
}) => {
  const { sites } = host;
  await reader.opens({ lang: 'en', map: CLOSE });
  const drawn = await drawnSites(reader);
  const inside = await sitesInWindow(reader, sites, -2);
  expect(inside.length).toBeGreaterThan(100);
  expect(inside.filter(({ id }) => !drawn.has(id))).toEqual([]);
  const possible = new Set((await sitesInWindow(reader, sites, 40)).map(({ id }) => id));
  expect([...drawn].filter((id) => !possible.has(id))).toEqual([]);
  expect(reader.ranges.length).toBeGreaterThan(0);
  expect(reader.ranges.filter((range) => !/^bytes=\d+-\d+$/.test(range))).toEqual([]);
  expect(reader.received).toBeLessThan(sites.archive.length / 5);
  expect(reader.complaints).toEqual([]);
});

test('a filter leaves exactly its sites of them, and what it leaves opens by a click', async ({
  reader,
}) => {
  const { sites } = host;
  await reader.opens({ lang: 'en', map: CLOSE, action: 'urban-quality' });
  const groups = sites.groupsOf('urban-quality');
  const drawn = await drawnSites(reader);
  const inside = await sitesInWindow(reader, sites, -2);
  const expected = inside.filter(({ group }) => groups.has(group));
  expect(expected.length).toBeGreaterThan(10);
  expect(expected.length).toBeLessThan(inside.length / 2);
  expect(expected.filter(({ id }) => !drawn.has(id))).toEqual([]);
  const hidden = new Set(sites.made.filter(({ group }) => !groups.has(group)).map(({ id }) => id));
  expect([...drawn].filter((id) => hidden.has(id))).toEqual([]);

  await reader.clearsFilter();
  await reader.goesTo('17.5/22.60513/114.1618');
  await reader.clicksMapAtCamera();
  await expect(reader.popup).toContainText('Dawang Bridge');
  expect(reader.complaints).toEqual([]);
});

test('the whole district at once stays light: what would be covered is not sent', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en' });
  const drawn = await reader.idsOnMap();
  expect(drawn.length).toBeGreaterThan(300);
  expect(reader.largestRange).toBeLessThan(500_000);
  await reader.choosesAction('urban-quality');
  const kept = await reader.idsOnMap();
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.length).toBeLessThan(drawn.length);
});
