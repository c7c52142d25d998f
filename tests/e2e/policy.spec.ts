import { expect, test } from './reader';
import { PolicyReader } from './policy-reader';

test('the server sends what the build wrote', async ({ page }) => {
  const headers = await new PolicyReader(page).headersOf('/');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain('frame-ancestors');
  expect(headers['content-security-policy']).not.toMatch(/unsafe|blob:|https?:/);
  expect(headers['permissions-policy']).toContain('geolocation=(self)');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
});

/** What is refused, and by which directive: Trusted Types come before the others. */
const REFUSED = {
  'inline script': /^require-trusted-types-for/,
  'inline script element': /^require-trusted-types-for/,
  'inline style': /^style-src/,
  'inline style element': /^style-src/,
  eval: /^require-trusted-types-for/,
  'markup from text': /^require-trusted-types-for/,
  'foreign script': /^require-trusted-types-for/,
  'foreign worker': /^require-trusted-types-for/,
  'worker from a blob': /^require-trusted-types-for/,
  'foreign request': /^connect-src/,
  'foreign picture': /^img-src/,
  'foreign frame': /^frame-src/,
} as const;

test.describe('without headers', () => {
  test.use({ provoked: REFUSED['inline script'] });

  test('the page itself carries the policy', async ({ page, violations }) => {
    const reader = new PolicyReader(page);
    await reader.comesFromAPlainHost();
    await reader.reads({ lang: 'en' });
    await reader.tries('inline script');
    await expect.poll(() => violations).toHaveLength(1);
    expect(violations[0]).toMatch(REFUSED['inline script']);
  });
});

for (const [attempt, directive] of Object.entries(REFUSED)) {
  test.describe(attempt, () => {
    test.use({ provoked: directive });

    test('is refused', async ({ page, violations }) => {
      const reader = new PolicyReader(page);
      await reader.reads({ lang: 'en' });
      await reader.tries(attempt as keyof typeof REFUSED);
      await expect.poll(() => violations.length).toBeGreaterThan(0);
      expect(violations[0]).toMatch(directive);
      expect(await reader.wasAttacked()).toBe(false);
    });
  });
}

test('map, popup, search, filters and every view work under the policy', async ({ page }) => {
  const reader = new PolicyReader(page);
  await reader.opens({ lang: 'en', site: 'dawang-bridge' });
  expect(await reader.idsOnMap()).toContain('dawang-bridge');
  await reader.goesBackToList();
  await reader.opensTab('targets');
  await reader.searches('tunnel');
  await expect(reader.searchResults).toContainText('Tunnel');
  await reader.searches('');
  await reader.opensTab('overview');
  await reader.switchesTo('zh-Hans');
  await reader.switchesTheme();
  await reader.mapRests();
  expect(reader.complaints).toEqual([]);
});
