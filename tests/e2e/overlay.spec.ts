import gcoord from 'gcoord';
import { OverlayReader, type OwnFile } from './overlay-reader';
import { expect, test as base } from './reader';

const test = base.extend<{ reader: OverlayReader }>({
  reader: async ({ page }, use) => {
    await use(new OverlayReader(page));
  },
});

function point(lon: number, lat: number, properties: object): object {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
}

function collection(name: string, ...features: object[]): OwnFile {
  return { name, text: JSON.stringify({ type: 'FeatureCollection', features }) };
}

const TREES = collection(
  'trees.geojson',
  point(114.13, 22.56, { name: 'Old banyan', height: 12, link: 'https://example.org/banyan' }),
  point(114.16, 22.58, { name: 'Young camphor', link: 'javascript:alert(1)' }),
);
const KML: OwnFile = {
  name: 'no-extension',
  text: '<kml><Placemark><name>Path</name><LineString><coordinates>114.1,22.55 114.15,22.58</coordinates></LineString></Placemark></kml>',
};

/** A table of points, spread over a part of the district. */
function rows(count: number): OwnFile {
  const lines = Array.from(
    { length: count },
    (_, i) => `P${i},${22.55 + (i % 100) / 5000},${114.1 + i / 200_000}`,
  );
  return { name: 'many.csv', text: `name,lat,lon\n${lines.join('\n')}` };
}

// A map that software draws, and files to read on top of it.
test.slow();

test('a file that is picked is drawn, listed and searchable, and goes again', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en' });
  const sites = await reader.idsOnMap();
  await reader.opensOwnFiles();
  await reader.picks(TREES);
  await reader.seesOwnFile(TREES.name, 'shown');
  await expect.poll(() => reader.ownOnMap()).toBe(2);
  await reader.searches('BANYAN');
  await expect(reader.ownResults).toContainText('Old banyan');
  await reader.ownResults.getByRole('button').click();
  await expect(reader.openFeature).toHaveText('Old banyan');
  await expect(reader.page.getByRole('link', { name: 'https://example.org/banyan' })).toBeVisible();
  await reader.hidesOwnFile(TREES.name);
  await expect.poll(() => reader.ownOnMap()).toBe(0);
  await reader.removesOwnFile(TREES.name);
  await expect(reader.ownFile(TREES.name)).toHaveCount(0);
  expect(await reader.idsInList('located')).toHaveLength(33);
  expect(sites.length).toBeGreaterThan(0);
  expect(reader.foreignRequests).toEqual([]);
  expect(reader.complaints).toEqual([]);
});

test('a file can be dropped anywhere, whatever its name', async ({ reader }) => {
  await reader.opens({ lang: 'en', site: 'dongmen' });
  await reader.drags(KML);
  await expect(reader.dropZone).toBeVisible();
  await reader.drops(KML);
  await expect(reader.dropZone).toHaveCount(0);
  await reader.seesOwnFile(KML.name, 'shown');
  await expect.poll(() => reader.ownOnMap()).toBe(1);
  // In several parts, beside the other.
  await reader.drops(rows(1_200));
  await expect.poll(() => reader.ownOnMap()).toBe(1_201);
  await reader.switchesTheme();
  await expect.poll(() => reader.ownOnMap()).toBe(1_201);
});

test('fault 14, fault 15, fault 16, fault 21: what is wrong with a file is told with its place', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en' });
  await reader.opensOwnFiles();
  const ring = [
    [114.1, 22.5],
    [114.2, 22.5],
    [114.2, 22.6],
    [114.1, 22.6],
  ];
  const open = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  await reader.picks(collection('open.json', point(114.1, 22.5, {}), open));
  await expect(reader.ownFile('open.json')).toContainText('Feature 2: the ring is not closed');
  await reader.picks({ name: 'topo.json', text: '{"type":"Topology","objects":{},"arcs":[]}' });
  await expect(reader.ownFile('topo.json')).toContainText('This is TopoJSON');
  await reader.picks({ name: 'deep.json', text: '['.repeat(100_000) });
  await expect(reader.ownFile('deep.json')).toContainText('nested too deep');
  await reader.picks({ name: 'big.csv', text: 'x'.repeat(25_000_001) });
  await expect(reader.ownFile('big.csv')).toContainText('larger than 25 MB');
  await reader.switchesTo('zh-Hant');
  await expect(reader.ownFile('open.json')).toContainText('要素 2：環沒有閉合');
  expect(reader.errors).toEqual([]);
});

test('fault 20: positions of a shifted datum are asked about and converted', async ({ reader }) => {
  await reader.opens({ lang: 'en' });
  await reader.opensOwnFiles();
  const [lon, lat] = gcoord.transform([114.1127, 22.5327], gcoord.WGS84, gcoord.GCJ02);
  await reader.picks({
    name: 'amap.csv',
    text: `名称,gcj02_经度,gcj02_纬度\n口岸,${lon},${lat}\n`,
  });
  await reader.seesOwnFile('amap.csv', 'asking');
  expect(await reader.ownOnMap()).toBe(0);
  await reader.says('amap.csv', 'gcj02');
  await reader.seesOwnFile('amap.csv', 'shown');
  await expect.poll(() => reader.ownOnMap()).toBe(1);
  const [, latitude = 0, longitude = 0] = reader.camera;
  expect(longitude).toBeCloseTo(114.1127, 2);
  expect(latitude).toBeCloseTo(22.5327, 2);
});

test('fault 11, fault 12: texts of a file stay texts', async ({ reader }) => {
  await reader.opens({ lang: 'en' });
  await reader.opensOwnFiles();
  const name = '<img src=x onerror=alert(1)>';
  await reader.picks(
    collection(name, point(114.13, 22.56, { name, [name]: 'javascript:alert(1)' })),
  );
  await reader.ownFile(name).getByRole('button', { name, exact: true }).click();
  await expect(reader.openFeature).toHaveText(name);
  await expect(reader.ownFile(name).getByRole('link')).toHaveCount(0);
  expect(reader.dialogs).toEqual([]);
  expect(await reader.accessibilityFaults()).toEqual([]);
});

test('fault 15: ten thousand features are drawn and listed in part', async ({ reader }) => {
  await reader.opens({ lang: 'en' });
  await reader.opensOwnFiles();
  await reader.picks(rows(10_000));
  await reader.seesOwnFile('many.csv', 'shown');
  await expect.poll(() => reader.ownOnMap()).toBe(10_000);
  await expect(reader.ownFile('many.csv').locator('[data-overlay-feature]')).toHaveCount(50);
  expect(reader.complaints).toEqual([]);
});
