import { embedCode } from '../../src/domain/embed';
import { TAKE_AWAY_LABEL } from '../../src/i18n/take-away-label';
import { EmbedReader } from './embed-reader';
import { expect, test as base } from './reader';

const test = base.extend<{ reader: EmbedReader }>({
  reader: async ({ page }, use) => {
    const reader = new EmbedReader(page);
    await use(reader);
    await reader.leaves();
    expect(reader.errors).toEqual([]);
  },
});

test('the dialog offers the link of the view and the code of a frame, with a preview', async ({
  reader,
}) => {
  await reader.hasNoWebgl();
  await reader.opensWithoutMap({ lang: 'en', action: 'urban-quality', theme: 'dark' });
  await reader.opensTakeAway();
  expect(await reader.copies('link')).toContain('?lang=en&action=urban-quality&theme=dark');
  expect(await reader.offered('code')).toContain('?lang=en&amp;action=urban-quality&amp;embed=1');
  await expect(reader.fullPageLink).toBeVisible();
  // While its map waits to be wanted.
  await expect(reader.frameCredits).toContainText('© OpenStreetMap');
  expect(await reader.accessibilityFaults()).toEqual([]);

  await reader.chooses('language', 'zh-Hans');
  await reader.chooses('site', 'chunfeng-tunnel');
  await reader.chooses('height', '300');
  const code = await reader.copies('code');
  expect(code).toContain(
    'lang=zh-Hans&amp;action=urban-quality&amp;site=chunfeng-tunnel&amp;embed=1',
  );
  expect(code).toContain('height="300"');
  await expect(reader.framePopup).toContainText('春风路隧道');

  await reader.closesTakeAwayByKey();
  expect(await reader.focusedLabel()).toBe(TAKE_AWAY_LABEL.en);
});

test('the dialog over an open place has its keys for itself, and is not printed', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', site: 'chunfeng-tunnel' });
  await expect(reader.popup).toContainText('Chunfeng Tunnel');
  await reader.opensTakeAway();
  expect(await reader.isDialogOnPaper()).toBe(false);
  await reader.closesTakeAwayByKey();
  await expect(reader.popup).toContainText('Chunfeng Tunnel');
  await expect(reader.detail).toBeVisible();
});

test('in a page of another origin a frame is map and popup, and leads to the full page', async ({
  reader,
  baseURL,
}) => {
  test.slow();
  const address = `${baseURL}/?lang=en&action=urban-quality&site=chunfeng-tunnel&embed=1`;
  await reader.pastes(embedCode(address, 'Map', { width: null, height: 480 }));
  await reader.frameRests();
  await expect(reader.framePopup).toContainText('Chunfeng Tunnel');
  await expect(reader.framePanel).toHaveCount(0);
  await reader.scrollsOverFrame();
  await expect(reader.gestureHint).toBeVisible();
  const full = await reader.opensFullPage();
  const { searchParams, hash } = new URL(full.url());
  expect(searchParams.get('embed')).toBeNull();
  expect(searchParams.get('site')).toBe('chunfeng-tunnel');
  expect(hash).toMatch(/^#map=1[3-6]/);
});
