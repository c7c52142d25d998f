import { describe, expect, it } from 'vitest';
import type { Place, Site } from '../../src/domain/dataset';
import { landmarksOf } from '../../src/domain/landmarks';

const PLACE: Place = {
  shape: 'point',
  bbox: [114.1, 22.5, 114.1, 22.5],
  anchor: [114.1, 22.5],
  lengthMeters: null,
  areaSquareMeters: null,
};

interface Given {
  readonly english?: string;
  readonly place?: Partial<Place> | null;
  readonly accuracy?: number | null;
}

function landmarksAmong(...sites: readonly Given[]) {
  return landmarksOf(
    sites.map(({ english = 'Lo Wu', place = {}, accuracy = 20 }) => ({
      ...({} as Site),
      name: { 'zh-Hant': '羅湖關', 'zh-Hans': '罗湖关', en: english },
      place: place === null ? null : { ...PLACE, ...place },
      position: { ...({} as Site['position']), accuracyMeters: accuracy },
    })),
  );
}

describe('landmarks', () => {
  it('are known under all their names, where their anchor is', () => {
    expect(landmarksAmong({ place: { anchor: [114.2, 22.6] } })).toEqual([
      { names: ['羅湖關', '罗湖关', 'Lo Wu'], position: [114.2, 22.6] },
    ]);
  });

  it('are the points known to 300 m or better', () => {
    const found = landmarksAmong(
      { accuracy: 0, english: 'exact' },
      { accuracy: 300, english: 'just' },
      { accuracy: 301, english: 'hardly' },
    );
    expect(found.map(({ names }) => names[2])).toEqual(['exact', 'just']);
  });

  it('are neither lines nor areas, of which no one position tells a shift', () => {
    expect(landmarksAmong({ place: { shape: 'line' } }, { place: { shape: 'area' } })).toEqual([]);
  });

  it('are not what has no position or no accuracy', () => {
    expect(landmarksAmong({ place: null }, { accuracy: null })).toEqual([]);
  });
});
