import { LANGUAGES } from '../../src/domain/language';
import { messages } from '../../src/i18n/all';
import { OfflineReader } from './offline-reader';
import { otherBuild } from './other-build';
import { expect, test as base } from './reader';
import { StaticHost } from './static-host';

const PORT = Number(process.env['PORT'] ?? 4319) + 3;

const test = base.extend<{ reader: OfflineReader }>({
  reader: async ({ page }, use) => {
    await use(new OfflineReader(page));
  },
});
// The copy that a reader keeps lies in the context.
test.use({
  baseURL: `http://localhost:${PORT}`,
  serviceWorkers: 'allow',
  reuseContext: false,
});
// One worker for all: they share the host and its versions.
test.describe.configure({ mode: 'default' });

const asVersion = (name: string) => (html: string) =>
  html.replace('</head>', `<meta name="version" content="${name}" /></head>`);

let host: StaticHost;

test.beforeAll(() => {
  host = new StaticHost('dist', PORT);
});

test.afterAll(() => host.close());

test.beforeEach(() => {
  host.publishes('dist');
  host.comesUp();
});

test('the browser has nothing against installing the page', async ({ reader }) => {
  await reader.opens({ lang: 'en' });
  await reader.isKept();
  expect(await reader.obstaclesToInstalling()).toEqual([]);
});

test('fault 05: after one visit everything works without the server, in every language', async ({
  reader,
}) => {
  // The map comes anew in each language.
  test.setTimeout(240_000);
  await reader.opens({ lang: 'zh-Hant' });
  await reader.isKept();
  host.goesDown();

  for (const lang of LANGUAGES) {
    await reader.opens({ lang, site: 'dawang-bridge' });
    await expect(reader.detail).toContainText(messages(lang).site.back);
    expect(await reader.idsOnMap()).toContain('dawang-bridge');
  }
  await reader.goesBackToList();
  await reader.searches('chunfeng');
  await expect(reader.searchResults).toContainText('Chunfeng');
  await reader.opensWithoutMap({ lang: 'en', near: '114.165,22.563,1500' });
  await expect.poll(() => reader.idsNear()).toContain('liantang-port');
  expect(reader.complaints).toEqual([]);
});

test('fault 05: a reader without a network is told that all is there', async ({
  reader,
  context,
}) => {
  await reader.opens({ lang: 'en' });
  await reader.isKept();
  await context.setOffline(true);
  await reader.isToldOfBeingOffline('en');
  await reader.switchesTo('zh-Hans');
  await reader.isToldOfBeingOffline('zh-Hans');
});

test('fault 05: a new version announces itself, waits to be asked for, and clears the old one away', async ({
  reader,
}) => {
  host.publishesChange('index.html', asVersion('old'));
  await reader.opens({ lang: 'en', action: 'urban-quality' });
  await reader.isKept();
  expect(await reader.version()).toBe('old');
  const isSameDocument = await reader.marksDocument();

  host.publishes('dist');
  host.publishesChange('index.html', asVersion('new'));
  await reader.turnsBackToThePage();
  await reader.isToldOfNewVersion('en');
  expect(await isSameDocument()).toBe(true);
  expect(await reader.version()).toBe('old');

  await reader.loadsNewVersion('en');
  await expect.poll(() => reader.version().catch(() => null)).toBe('new');
  expect(reader.query.get('action')).toBe('urban-quality');
  const pages = await reader.keptPages();
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('content="new"');
});

test('a new version can be put off, and the old one goes on working without the server', async ({
  reader,
}) => {
  host.publishesChange('index.html', asVersion('old'));
  await reader.opens({ lang: 'en' });
  await reader.isKept();
  host.publishes('dist');
  host.publishesChange('index.html', asVersion('new'));
  await reader.turnsBackToThePage();
  await reader.isToldOfNewVersion('en');
  await reader.postponesNewVersion('en');
  host.goesDown();
  await reader.searches('bridge');
  await expect(reader.searchResults).toContainText('Bridge');
  expect(await reader.version()).toBe('old');
});

test('a broken copy is removed from the reader’s browser by a build without one', async ({
  reader,
}) => {
  test.setTimeout(240_000);
  const withoutCopy = await otherBuild();

  await reader.opens({ lang: 'en' });
  await reader.isKept();
  // The next version is useless, and would be served for ever.
  host.publishesChange('index.html', () => '<!doctype html><meta name="version" content="broken">');
  await reader.turnsBackToThePage();
  await reader.isToldOfNewVersion('en');
  await reader.loadsNewVersion('en');
  await expect.poll(() => reader.version().catch(() => null)).toBe('broken');
  host.publishes('dist');
  await reader.comesAgain();
  expect(await reader.version()).toBe('broken');

  host.publishes(withoutCopy);
  await reader.comesAgain();
  await expect.poll(() => reader.serviceWorkers().catch(() => -1)).toBe(0);
  await reader.opens({ lang: 'en' });
  expect(await reader.keptCaches()).toEqual([]);
  expect(await reader.serviceWorkers()).toBe(0);
});
