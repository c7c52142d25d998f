import { STATUSES } from '../../src/domain/dataset';
import { IN_MOTION } from './reader';
import { expect, test } from './tasks-reader';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** New, released, provided for and renewed: four targets that are easily taken for one another. */
const SPACE = {
  'space-expansion.industrial-space-new': '400,000\u00a0m²',
  'space-expansion.land-released': '75\u00a0ha',
  'space-expansion.industrial-space-reserve': '2.2\u00a0million\u00a0m²',
  'space-expansion.industrial-space-renewed': '500,000\u00a0m²',
} as const;

/** What each kind of reader must manage on the first try, by every way of working the page. */
const WAYS = [
  { name: 'with a mouse', use: { hand: 'mouse', ...IN_MOTION } },
  { name: 'with a finger on a phone', use: { hand: 'touch', ...PHONE } },
  { name: 'with the keyboard alone', use: { hand: 'keyboard' } },
  { name: 'with the keyboard alone and no map', use: { hand: 'keyboard', hasMap: false } },
] as const;

for (const way of WAYS) {
  test.describe(way.name, () => {
    test.use(way.use);
    // Whole tasks, most of them with a map that software draws.
    test.slow();

    test('a resident reads what is planned within 1.5 km of home, nearest first', async ({
      reader,
    }) => {
      await reader.arrives('en', 'home');
      await reader.looksAroundHome();
      expect(reader.query.get('near')).toMatch(/^114\.16\d*,22\.56\d*,1500$/);
      const ids = await reader.idsNear();
      expect(ids[0]).toBe('liantang-no7-industrial-zone');
      expect(ids).toContain('liantang-port');
      const distances = await reader.distancesNear();
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      expect(distances.at(-1)).toBeLessThanOrEqual(1500);
      await reader.opensNear('liantang-no7-industrial-zone');
      await expect(reader.detail).toContainText('Renewal of Liantang No. 7 Industrial Area');
    });

    test('a resident reads what became of Chunfeng Tunnel, with the map in sight', async ({
      reader,
      hasMap,
    }) => {
      await reader.arrives();
      await reader.findsAndOpens('chunfeng', 'chunfeng-tunnel');
      await expect(reader.result).toHaveText(/Met late\s*27 May 2025/);
      await expect(reader.result).toBeInViewport();
      await expect(reader.detail).toContainText('Renewing the urban district');
      await expect(reader.detail.getByRole('link', { name: /paragraph 29/ })).toBeVisible();
      await expect(reader.evidence.first()).toHaveAttribute('href', /^https:/);
      expect(await reader.freeMapHeight()).toBeGreaterThan(300);
      if (hasMap) expect(await reader.idsOnMap()).toContain('chunfeng-tunnel');
    });

    test('a commuter reads in English what is at and near the three ports', async ({ reader }) => {
      await reader.arrives('zh-Hant');
      await reader.changesLanguage('en');
      for (const [name, id, neighbour] of [
        ['Luohu Port', 'luohu-port', 'luohu-port-surroundings'],
        ['Liantang Port', 'liantang-port', 'liantang-no7-industrial-zone'],
        ['Wenjindu Port', 'wenjindu-port', 'metro-line-5-west'],
      ] as const) {
        await reader.findsAndOpens(name, id);
        await expect(reader.detail.getByRole('heading', { level: 2 })).toHaveText(name);
        await expect.poll(() => reader.idsNearby()).toContain(neighbour);
        expect(await reader.strayChinese()).toEqual([]);
        await reader.leavesDetail();
      }
    });

    test('a business reader keeps the four figures of industrial space apart', async ({
      reader,
      hasMap,
    }) => {
      await reader.arrives();
      await reader.filtersByAction('space-expansion');
      await reader.turnsTo('targets');
      for (const [id, figure] of Object.entries(SPACE)) {
        await expect(reader.row(id)).toContainText(figure);
        await expect(reader.row(id)).toContainText('Location not published');
        for (const other of Object.values(SPACE).filter((text) => text !== figure)) {
          await expect(reader.row(id)).not.toContainText(other);
        }
      }
      await reader.turnsTo('places');
      const places = await reader.idsInList('located');
      expect(places).toContain('liantang-no7-industrial-zone');
      if (hasMap) expect(await reader.idsOnMap()).toEqual(places.toSorted());
    });

    test('a journalist checks a figure and takes a citation and a link away', async ({
      reader,
    }) => {
      await reader.arrives();
      await reader.findsAndOpens('120', 'emerging-industries.high-tech-enterprises');
      await expect(reader.detail).toContainText('at least 120');
      await expect(reader.detail).toContainText('「120家以上」');
      await expect(reader.detail.getByRole('link', { name: /paragraph 23/ })).toBeVisible();
      await expect(reader.detail).toContainText(/Result of 2023\s*147/);
      await expect(reader.result).toHaveText(/Missed\s*31 December 2024/);
      await expect(reader.detail).toContainText(/Reported\s*95/);
      await expect(reader.evidence.first()).toHaveAttribute('href', /^https:/);
      const citation = await reader.copies('citation');
      expect(citation).toContain('paragraph 23');
      expect(citation).toContain('data as of');
      const link = await reader.copies('link');
      const other = await reader.passesOn(link);
      await expect(other.detail).toContainText('「120家以上」');
    });

    test('a planner sees the whole by action and status, and what each number counts', async ({
      reader,
    }) => {
      await reader.arrives();
      await reader.turnsTo('overview');
      const all = await reader.readsNumber('all', 'targets');
      const counts = await Promise.all(STATUSES.map((status) => reader.countInAll(status)));
      expect(counts.reduce((sum, count) => sum + count)).toBe(all);
      const late = await reader.readsNumber('urban-quality', 'met-late');
      await reader.followsNumber('urban-quality', 'met-late');
      expect(await reader.idsInList('all-targets')).toHaveLength(late);
    });
  });
}
