import type { Feature, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { MapData, SiteFeatureProperties } from '../../src/domain/dataset';
import { landmarksOf } from '../../src/domain/landmarks';

const GATE = {
  shape: 'point',
  accuracy: 20,
  'name:zh-Hant': '羅湖關',
  'name:zh-Hans': '罗湖关',
  'name:en': 'Lo Wu',
} as SiteFeatureProperties;

function landmarksAmong(...sites: (Partial<SiteFeatureProperties> & { at?: number[] })[]) {
  const features = sites.map(
    ({ at = [114.1, 22.5], ...properties }): Feature<Point, SiteFeatureProperties> => ({
      type: 'Feature',
      properties: { ...GATE, ...properties },
      geometry: { type: 'Point', coordinates: at },
    }),
  );
  return landmarksOf({ siteAnchors: { type: 'FeatureCollection', features } } as MapData);
}

describe('landmarks', () => {
  it('are known under all their names, where their anchor is', () => {
    expect(landmarksAmong({ at: [114.1, 22.5, 30] })).toEqual([
      { names: ['羅湖關', '罗湖关', 'Lo Wu'], position: [114.1, 22.5] },
    ]);
  });

  it('are the points known to 300 m or better', () => {
    const found = landmarksAmong(
      { accuracy: 0, 'name:en': 'exact' },
      { accuracy: 300, 'name:en': 'just' },
      { accuracy: 301, 'name:en': 'hardly' },
    );
    expect(found.map(({ names }) => names[2])).toEqual(['exact', 'just']);
  });

  it('are neither lines nor areas, of which no one position tells a shift', () => {
    expect(landmarksAmong({ shape: 'line' }, { shape: 'area' })).toEqual([]);
  });

  it('are not what has no complete position or no accuracy', () => {
    const unsaid = { accuracy: undefined } as unknown as Partial<SiteFeatureProperties>;
    expect(landmarksAmong({ at: [] }, { at: [114.1] }, unsaid)).toEqual([]);
  });
});
