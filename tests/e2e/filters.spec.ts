import { expect, test as base } from './canvas';
import { StatesReader } from './states-reader';

const test = base.extend<{ reader: StatesReader }>({
  reader: async ({ page }, use) => {
    await use(new StatesReader(page));
  },
});

/**
 * Two filters at a time: every facet with itself and with every other, and every way that they can meet:
 * some places, one, none. `tests/map/filters.test.ts` goes through all pairs without a browser.
 */
const PAIRS = [
  'action=space-expansion,urban-quality',
  'action=emerging-industries&kind=park',
  'action=urban-quality&kind=park',
  'action=space-expansion&status=met',
  'action=urban-quality&status=under-way',
  'action=leading-industries&status=no-evidence',
  'action=consumption-upgrade&located=yes',
  'action=emerging-industries&located=no',
  'kind=port,tunnel',
  'kind=park&status=missed',
  'kind=metro-line&status=under-way',
  'kind=shopping-area&located=yes',
  'kind=finance-area&located=no',
  'status=met,met-late',
  'status=partly&located=yes',
  'status=no-evidence&located=no',
] as const;

test('for two filters at a time the list holds what the map draws', async ({ reader }) => {
  test.slow();
  await reader.opens({ lang: 'en' });
  const sizes = new Set<number>();
  for (const pair of PAIRS) {
    await reader.filtersBy(pair);
    const listed = await reader.idsInList('located');
    await expect.poll(() => reader.idsOnMap(), pair).toEqual(listed.toSorted());
    sizes.add(listed.length);
  }
  expect(sizes.size).toBeGreaterThan(5);
});
