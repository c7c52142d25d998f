import { expect, test as base } from './canvas';
import { readCsv, readGpx, readKml } from '../unit/support/read-files';
import { DownloadReader } from './download-reader';

const test = base.extend<{ reader: DownloadReader }>({
  reader: async ({ page }, use) => {
    const reader = new DownloadReader(page);
    await use(reader);
    expect(reader.errors).toEqual([]);
    expect(reader.foreignRequests).toEqual([]);
  },
});

async function idsListed(reader: DownloadReader): Promise<readonly string[]> {
  return [
    ...(await reader.idsInList('located')),
    ...(await reader.idsInList('unlocated')),
  ].toSorted();
}

test('the files of a filter hold what the list holds, in every format', async ({ reader }) => {
  await reader.reads({ lang: 'en', action: 'urban-quality' });
  const listed = await idsListed(reader);
  await reader.opensDownloads();

  const csv = await reader.saves('places-csv');
  expect(csv.name).toBe('luohu-2024-places-urban-quality-2026-11-23.csv');
  const rows = readCsv(csv.text);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(listed);
  expect(rows.find(({ id }) => id === 'chunfeng-tunnel')?.['page']).toMatch(
    /^http:\/\/localhost:\d+\/\?site=chunfeng-tunnel$/,
  );

  const geojson = JSON.parse((await reader.saves('places-geojson')).text);
  const found = geojson.features.map(({ id }: { id: string }) => id);
  expect(found.toSorted()).toEqual(listed);

  const kml = readKml((await reader.saves('places-kml')).text);
  expect(kml.features.map(({ properties }) => properties?.['id']).toSorted()).toEqual(listed);
  expect(kml.features.map(({ properties }) => properties?.['name'])).toContain('Chunfeng Tunnel');

  const gpx = readGpx((await reader.saves('places-gpx')).text);
  const located = await reader.idsInList('located');
  expect(gpx.features.map(({ properties }) => properties?.['cmt']).toSorted()).toEqual(
    located.toSorted(),
  );
});

test('a file follows the filter while the menu is open', async ({ reader }) => {
  await reader.reads({ lang: 'zh-Hans', status: 'missed' });
  await reader.opensDownloads('zh-Hans');
  await reader.clearsFilter();
  const { name, text } = await reader.saves('places-csv');
  expect(name).toBe('luohu-2024-places-2026-11-23.csv');
  const rows = readCsv(text);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(await idsListed(reader));
  expect(rows.map((row) => row['name:zh-Hans'])).toContain('春风路隧道');
});

test('what is in view alone is saved when it alone is listed', async ({ reader }) => {
  await reader.opens({ lang: 'en', map: '15/22.563/114.166' });
  await reader.onlyShowsPlacesInView();
  const listed = await idsListed(reader);
  await reader.opensDownloads();
  const { name, text } = await reader.saves('places-csv');
  expect(name).toContain('-in-view-');
  expect(listed.length).toBeLessThan(33);
  expect(
    readCsv(text)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(listed);
});

test('targets are saved from their own tab', async ({ reader }) => {
  await reader.reads({ lang: 'en', tab: 'targets', status: 'partly' });
  const listed = await reader.idsInList('all-targets');
  await reader.opensDownloads();
  const csv = await reader.saves('targets-csv');
  expect(csv.name).toBe('luohu-2024-targets-partly-2026-11-23.csv');
  expect(readCsv(csv.text).map(({ id }) => id)).toEqual(listed);
  const { targets } = JSON.parse((await reader.saves('targets-json')).text);
  expect(targets.map(({ id }: { id: string }) => id)).toEqual(listed);
});

test('what a search finds is saved as places and as targets', async ({ reader }) => {
  await reader.reads({ lang: 'en' });
  await reader.searches('liantang');
  await expect.poll(() => reader.idsFound()).toContain('liantang-port');
  const found = await reader.idsFound();
  await reader.opensDownloads();
  const places = await reader.saves('places-csv');
  const targets = await reader.saves('targets-csv');
  expect(places.name).toContain('-search-liantang-');
  const ids = [...readCsv(places.text), ...readCsv(targets.text)].map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(ids));
  expect(ids).toContain('liantang-port');
});

test('the menu links to the files of all data, and Escape leaves it', async ({ reader }) => {
  await reader.reads({ lang: 'en' });
  await reader.opensDownloads();
  const files = await reader.followsLinks();
  expect(files).toHaveLength(10);
  const table = files.find(({ name }) => name === 'sites.csv')?.text ?? '';
  expect(
    readCsv(table)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(await idsListed(reader));
  await reader.closesDownloadsByKey();
  expect(await reader.focusedText()).toBe('Download');
});

test('the head tells machines of the data', async ({ reader }) => {
  await reader.reads({ lang: 'en' });
  expect(await reader.structuredData()).toMatchObject({ '@type': 'Dataset' });
  const [feed = ''] = await reader.feedAddresses();
  const response = await reader.page.request.get(new URL(feed, reader.page.url()).href);
  expect((await response.json()).version).toBe('https://jsonfeed.org/version/1.1');
  expect(reader.complaints).toEqual([]);
});

test('the menu has no accessibility fault', async ({ reader }) => {
  await reader.reads({ lang: 'en', theme: 'dark' });
  await reader.opensDownloads();
  expect(await reader.accessibilityFaults()).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('everything in the menu can be hit with a thumb', async ({ reader }) => {
    await reader.reads({ lang: 'en' });
    await reader.opensDownloads();
    expect(await reader.lowestButton()).toBeGreaterThanOrEqual(44);
    expect(await reader.scrollsSideways()).toBe(false);
  });
});
