import { expect, it } from 'vitest';
import { fileName, type Asked } from '../../src/domain/export/file-name';
import { NO_FILTER } from '../../src/domain/view';

const NOTHING: Asked = { filter: NO_FILTER, q: '', near: null, isInView: false };

function nameOf(asked: Partial<Asked>, records: 'places' | 'targets' = 'places'): string {
  return fileName('luohu-2024', records, { ...NOTHING, ...asked }, '2026-11-23', 'csv');
}

it('says what the file holds and how old the data are', () => {
  expect(nameOf({})).toBe('luohu-2024-places-2026-11-23.csv');
  expect(nameOf({ filter: { ...NO_FILTER, actions: ['urban-quality'] } }, 'targets')).toBe(
    'luohu-2024-targets-urban-quality-2026-11-23.csv',
  );
  expect(
    nameOf({
      filter: { actions: [], kinds: ['park'], statuses: ['met', 'missed'], located: 'no' },
      near: { lon: 114.165, lat: 22.563, radiusMeters: 1500 },
      isInView: true,
    }),
  ).toBe(
    'luohu-2024-places-park-met-missed-not-on-map-near-114.165-22.563-1500m-in-view-2026-11-23.csv',
  );
});

it('counts many values instead of naming them', () => {
  const actions = ['urban-quality', 'space-expansion', 'public-wellbeing'];
  expect(nameOf({ filter: { ...NO_FILTER, actions } })).toContain('-3-actions-');
  expect(
    nameOf({
      filter: {
        ...NO_FILTER,
        kinds: ['park', 'port', 'bridge'],
        statuses: ['met', 'met-late', 'partly', 'missed'],
      },
    }),
  ).toBe('luohu-2024-places-3-kinds-4-statuses-2026-11-23.csv');
});

it('says whether only what is on the map was asked for', () => {
  expect(nameOf({ filter: { ...NO_FILTER, located: 'yes' } })).toBe(
    'luohu-2024-places-on-map-2026-11-23.csv',
  );
});

it.each([
  ['蓮塘 口岸', 'search-蓮塘-口岸'],
  ['  (Luohu)  port, 2 ', 'search-Luohu-port-2'],
  // Twenty signs, of which the last would be a hyphen.
  ['1234567890 12345678 0', 'search-1234567890-12345678'],
  ['1234567890 1234567 90', 'search-1234567890-1234567-9'],
  ['(((', 'search'],
])('has the words of a search for %j, as many as fit', (q, part) => {
  expect(nameOf({ q })).toBe(`luohu-2024-places-${part}-2026-11-23.csv`);
});

it('does not call blanks a search', () => {
  expect(nameOf({ q: ' \t ' })).toBe('luohu-2024-places-2026-11-23.csv');
});

it.each([
  '../../etc/passwd',
  'a/b\\c:d*e?f"g<h>i|j',
  '蓮塘 口岸',
  '\u202eevil\u0000',
  'x'.repeat(500),
  '(((',
])('is safe for a search of %j', (q) => {
  const name = nameOf({ q });
  expect(name).toMatch(/^luohu-2024-places-search(-[\p{L}\p{N}]+)*-2026-11-23\.csv$/u);
  expect(name.length).toBeLessThan(80);
});
