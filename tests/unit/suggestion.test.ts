import { describe, expect, it } from 'vitest';
import { readSuggestion, withSuggestion } from '../../src/curate/state/suggestion';
import { suggestionFileName, suggestionFor } from '../../src/domain/suggestion';
import { committedData } from './committed-data';

const port = committedData().dataset.sites.find(({ id }) => id === 'luohu-port');
const sample = suggestionFor(
  'luohu-2024',
  port ?? { id: 'luohu-port', place: null },
  [114.114, 22.532],
  '  Saw it. ',
  '2026-01-02',
);
const text = JSON.stringify(sample);

describe('a suggested position', () => {
  const made = (place: { readonly anchor: readonly [number, number] } | null, why: string) =>
    suggestionFor('luohu-2024', { id: 'gate', place }, [114.101, 22.502], why, '2026-01-02');

  it('is a Feature at the new position, which says what it is about', () => {
    expect(made({ anchor: [114.1, 22.5] }, 'The gate was moved.')).toEqual({
      type: 'Feature',
      properties: {
        suggestion: 'position',
        report: 'luohu-2024',
        site: 'gate',
        shown: [114.1, 22.5],
        why: 'The gate was moved.',
        made: '2026-01-02',
      },
      geometry: { type: 'Point', coordinates: [114.101, 22.502] },
    });
  });

  it('says so where the page showed none', () => {
    expect(made(null, 'Saw it.').properties.shown).toBeNull();
  });

  it('cuts a reason to 2,000 signs, not counting white space round it', () => {
    expect(made(null, ` \n${'x'.repeat(2_000)}y `).properties.why).toBe('x'.repeat(2_000));
    const long = JSON.stringify(made(null, 'x'.repeat(5_000)));
    expect(readSuggestion(long)).toHaveProperty('suggestion');
  });

  it('goes through a file unchanged, with where the page showed the place', () => {
    expect(readSuggestion(text)).toEqual({ suggestion: sample });
    expect(sample.properties.shown).toEqual(port?.place?.anchor);
    expect(sample.properties.why).toBe('Saw it.');
    expect(suggestionFileName(sample)).toBe('suggestion-luohu-port.geojson');
  });

  const edited = (edit: (copy: Record<string, never>) => void): string => {
    const copy = JSON.parse(text);
    edit(copy);
    return JSON.stringify(copy);
  };

  it.each([
    ['no JSON', '{', /is not JSON/],
    ['too much', ' '.repeat(100_001), /too large/],
    ['another file', '{"type":"FeatureCollection","features":[]}', /type/],
    ['a reserved key', '{"__proto__":{}}', /reserved key/],
    [
      'swapped coordinates',
      edited((copy) => {
        Object.assign(copy['geometry'] ?? {}, { coordinates: [22.5, 114.1] });
      }),
      /geometry\.coordinates\.1/,
    ],
    [
      'no reason',
      edited((copy) => {
        Object.assign(copy['properties'] ?? {}, { why: ' ' });
      }),
      /properties\.why: is empty/,
    ],
    [
      'a key that is not of it',
      edited((copy) => {
        Object.assign(copy, { script: 'x' });
      }),
      /script/,
    ],
  ])('is refused as %s', (_name, file, reason) => {
    expect(readSuggestion(file).reason).toMatch(reason);
  });

  it('replaces a point, moves a line as a whole, and places what had no place', () => {
    const shown = [114.1, 22.5] as const;
    const suggested = suggestionFor(
      'luohu-2024',
      { id: 'x', place: { anchor: shown } },
      [114.101, 22.502],
      'why',
      '2026-01-02',
    );
    expect(withSuggestion({ type: 'Point', coordinates: [114.1, 22.5] }, suggested)).toEqual({
      type: 'Point',
      coordinates: [114.101, 22.502],
    });
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [114, 22],
        [114.2, 23],
      ],
    };
    expect(withSuggestion(line, suggested)).toEqual({
      type: 'LineString',
      coordinates: [
        [114.001, 22.002],
        [114.201, 23.002],
      ],
    });
    expect(withSuggestion(null, suggested).type).toBe('Point');
  });
});
