import { expect, test } from './reader';

test('a journalist finds figure, paragraph, the year before and the reported result', async ({
  reader,
}) => {
  await reader.reads({ lang: 'en', action: 'emerging-industries' });
  await reader.opensTargetInList('emerging-industries.high-tech-enterprises');
  await expect(reader.detail).toContainText('at least 120');
  await expect(reader.detail).toContainText('「120家以上」');
  await expect(reader.detail.getByRole('link', { name: /paragraph 23/ })).toBeVisible();
  await expect(reader.detail).toContainText(/Result of 2023\s*147/);
  await expect(reader.detail).toContainText(/Missed\s*31 December 2024/);
  await expect(reader.detail).toContainText(/Reported\s*95/);
});

test('a target without evidence says that this is not failure', async ({ reader }) => {
  await reader.reads({ lang: 'en', target: 'public-wellbeing.hospital-beds' });
  await expect(reader.detail).toContainText('282 beds');
  await expect(reader.detail).toContainText('No evidence found');
  await expect(reader.detail).toContainText('does not mean it failed');
  await expect(reader.detail).toContainText('Location not published');
});

test('the business reader sees the three floor areas and the land apart', async ({ reader }) => {
  await reader.reads({ lang: 'en', action: 'space-expansion' });
  for (const figure of ['400,000 m²', '2.2 million m²', '500,000 m²', '75 ha']) {
    await expect(reader.openAction).toContainText(new RegExp(figure.replaceAll(' ', '\\s')));
  }
});

test('with the keyboard alone a site is opened, read and left again', async ({ reader }) => {
  await reader.reads({ lang: 'en' });
  await reader.presses('Tab');
  expect(await reader.focusedText()).toBe('Skip to the list of places');
  await reader.presses('Enter');
  await reader.tabsToFirstPlace();
  const first = await reader.focusedText();
  await reader.presses('Enter');
  await expect(reader.detail).toBeVisible();
  const heading = await reader.focusedText();
  expect(first).toContain(heading);
  await reader.presses('Escape');
  await expect(reader.detail).toHaveCount(0);
  expect(await reader.focusedText()).toBe(first);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('Chunfeng Tunnel is read while the map stays in view', async ({ reader }) => {
    await reader.opens({ lang: 'en', site: 'chunfeng-tunnel' });
    await expect(reader.detail).toContainText('Chunfeng Tunnel');
    expect(await reader.freeMapHeight()).toBeGreaterThan(300);
    expect(await reader.idsOnMap()).toContain('chunfeng-tunnel');
    await reader.pullsSheet();
    await expect(reader.detail).toContainText('Met late');
    await expect(reader.detail).toContainText('27 May 2025');
  });

  test('the sheet has three stops, and the page never scrolls sideways', async ({ reader }) => {
    await reader.reads({ lang: 'en' });
    const heights: number[] = [];
    for (let i = 0; i < 3; i++) {
      heights.push(await reader.restingSheetHeight());
      await reader.pullsSheet();
    }
    expect(new Set(heights).size).toBe(3);
    expect(await reader.scrollsSideways()).toBe(false);
  });
});
