import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language';
import { entriesOf, type Drawn } from '../../src/map/in-view';
import { legend, type LegendAction } from '../../src/map/legend';
import { MAP_THEMES } from '../../src/map/themes';
import { createSite } from './fixtures';

const name = (text: string) => ({ 'zh-Hant': text, 'zh-Hans': text, en: text });
const ACTIONS: readonly LegendAction[] = [
  { id: 'consumption', order: 1, shortName: name('消費') },
  { id: 'space', order: 7, shortName: name('空間') },
];
const ENTRIES = legend({ theme: 'light', lang: 'zh-Hant', actions: ACTIONS });

function idsFor(drawn: readonly Drawn[], zoom = 14): string[] {
  return entriesOf(drawn, ENTRIES, zoom);
}

describe('the legend', () => {
  test('is a key to the actions, by number, colour and name', () => {
    const entry = ENTRIES.find(({ id }) => id === 'action-space');
    expect(entry).toMatchObject({ group: 'actions', label: '空間', swatch: { text: '7' } });
  });

  test('explains the six statuses', () => {
    expect(ENTRIES.filter(({ group }) => group === 'statuses')).toHaveLength(6);
  });

  test('has the same entries in every theme and language', () => {
    const ids = ENTRIES.map(({ id }) => id);
    for (const theme of MAP_THEMES) {
      for (const lang of LANGUAGES) {
        expect(legend({ theme, lang, actions: ACTIONS }).map(({ id }) => id)).toEqual(ids);
      }
    }
  });

  test('has no colour on paper', () => {
    const printed = JSON.stringify(legend({ theme: 'print', lang: 'en', actions: ACTIONS }));
    const colours = printed.match(/#[0-9a-f]{6}/g) ?? [];
    expect(colours.length).toBeGreaterThan(20);
    expect(colours.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
  });

  test('shows the accuracy of a position as a dotted circle and a tunnel as two lines', () => {
    const swatch = (id: string) => ENTRIES.find((entry) => entry.id === id)?.swatch;
    expect(swatch('site-halo')).toMatchObject({ type: 'circle', ringDash: expect.any(Array) });
    expect(swatch('site-tunnel')).toMatchObject({ type: 'line', isDouble: true });
  });
});

describe('what the legend shows of a view', () => {
  const properties = { ...createSite({ kind: 'bridge', status: 'met' }) };

  test('is nothing where nothing is drawn', () => {
    expect(idsFor([])).toEqual([]);
  });

  test('is action, status and kind of a site drawn as a symbol', () => {
    expect(idsFor([{ layer: 'site-symbols', properties }])).toEqual([
      'action-consumption',
      'status-met',
      'kind-bridge',
    ]);
  });

  test('leaves result and kind out in the overview, where neither mark nor sign is drawn', () => {
    const ids = idsFor([{ layer: 'site-points', properties }], 11);
    expect(ids).toEqual(['action-consumption']);
  });

  test('is every action of a site, and that it has several', () => {
    const both = { ...properties, actions: '|consumption|space|' };
    const ids = idsFor([{ layer: 'site-points', properties: both }]);
    expect(ids).toContain('action-space');
    expect(ids).toContain('site-several');
  });

  test('is the class of a road, once it can be seen', () => {
    const drawn = [{ layer: 'roads', properties: { class: 'minor' } }];
    expect(idsFor(drawn, 14)).toEqual(['road-minor']);
    expect(idsFor(drawn, 12)).toEqual([]);
  });
});
