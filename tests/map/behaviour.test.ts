import { describe, expect, test } from 'vitest';
import { usablePadding } from '../../src/map/camera';
import { fadeOf, outsideOf, southOf } from '../../src/map/frame';
import { rankHits } from '../../src/map/hit';
import { metersPerPixel, scaleBar, scaleText } from '../../src/map/scale-bar';
import { districtBounds, indexSites } from '../../src/map/site-index';
import { SOURCES, buildSources } from '../../src/map/sources';
import { siteStates } from '../../src/map/sync';
import { ACTIONS, createMapData } from './fixtures';

describe('a click where several sites lie', () => {
  test('means the badge before the line before the area', () => {
    const hits = [
      { id: 'area', rank: 2, size: 1 },
      { id: 'line', rank: 1, size: 1 },
      { id: 'badge', rank: 0, size: 9 },
    ];
    expect(rankHits(hits)).toEqual(['badge', 'line', 'area']);
  });

  test('means the nearer badge and the smaller area, each site once', () => {
    const hits = [
      { id: 'town', rank: 2, size: 5 },
      { id: 'park', rank: 2, size: 1 },
      { id: 'far', rank: 0, size: 8 },
      { id: 'near', rank: 0, size: 2 },
      { id: 'near', rank: 2, size: 0 },
    ];
    expect(rankHits(hits)).toEqual(['near', 'far', 'park', 'town']);
  });
});

describe('the emphasis of sites', () => {
  test('adds up on a site that is selected, pointed at and part of the target', () => {
    const states = siteStates({ visible: null, selected: 'a', hovered: 'a', related: ['a', 'b'] });
    expect(states.get('a')).toEqual({ selected: true, hover: true, related: true });
    expect(states.get('b')).toEqual({ related: true });
    expect(states.size).toBe(2);
  });
});

describe('the padding', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };

  test('adds a margin to what the panels cover', () => {
    const padding = usablePadding({ ...none, left: 400 }, { width: 1200, height: 800 }, 30);
    expect(padding).toEqual({ top: 30, right: 30, bottom: 30, left: 430 });
  });

  test('leaves room on a screen that the panels cover whole', () => {
    const padding = usablePadding({ ...none, bottom: 900 }, { width: 390, height: 800 }, 30);
    expect(padding.top + padding.bottom).toBeLessThanOrEqual(800 - 120);
  });
});

describe('the scale bar', () => {
  test('is the longest round length that fits', () => {
    expect(scaleBar(10, 110)).toEqual({ meters: 1000, width: 100 });
    expect(scaleBar(3, 110).meters).toBe(200);
  });

  test.each([
    ['zh-Hant', '2 公里'],
    ['zh-Hans', '2公里'],
    ['en', '2 km'],
  ] as const)('reads in %s: %s', (lang, text) => {
    expect(scaleText({ meters: 2000, width: 100 }, lang)).toBe(text);
  });

  test('fits the ground: 512 pixels round the equator at zoom 0', () => {
    expect(metersPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.686);
  });
});

describe('the mask', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };

  test('has the district as a hole that runs the other way', () => {
    const [, hole] = outsideOf(square).coordinates;
    expect(hole).toEqual(square.coordinates[0]?.toReversed());
  });

  test('south of the border is closed, whichever way the border runs', () => {
    const line = (coordinates: number[][]) => southOf({ type: 'LineString', coordinates });
    const eastward = line([
      [114, 22.5],
      [114.3, 22.6],
    ]);
    expect(eastward?.coordinates[0]?.[0]).toEqual(eastward?.coordinates[0]?.at(-1));
    expect(
      line([
        [114.3, 22.6],
        [114, 22.5],
      ]),
    ).toEqual(eastward);
  });
});

describe('the fade at the edge of the base map', () => {
  const surrounds = fadeOf([114, 22.5, 114.2, 22.6]);

  test('covers everything beyond the edge', () => {
    const last = surrounds.at(-1);
    expect(last?.opacity).toBe(1);
    expect(last?.geometry.coordinates[1]).toContainEqual([114.2, 22.6]);
  });

  test('lets less of the map through with every step, by the same amount', () => {
    let through = 1;
    const steps = surrounds.map(({ opacity }) => (through *= 1 - opacity));
    const drops = steps.map((value, index) => (steps[index - 1] ?? 1) - value);
    for (const drop of drops) expect(drop).toBeCloseTo(1 / surrounds.length);
  });
});

describe('the base labels', () => {
  const nameAt = (lon: number, name: string): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { layer: 'places', class: 'hk-town', 'name:zh-Hant': name },
    geometry: { type: 'Point', coordinates: [lon, 22.55] },
  });
  const lake: GeoJSON.Feature = {
    type: 'Feature',
    properties: { layer: 'water', class: 'lake' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [114.1, 22.5],
          [114.2, 22.5],
          [114.2, 22.6],
          [114.1, 22.5],
        ],
      ],
    },
  };
  const data = createMapData();
  const { [SOURCES.baseLabels]: source } = buildSources(
    {
      ...data,
      baseShapes: { ...data.baseShapes, features: [...data.baseShapes.features, lake] },
      baseLabels: {
        type: 'FeatureCollection',
        features: [nameAt(114.15, '內'), nameAt(114.4, '外'), nameAt(114.12, '東門')],
      },
    },
    ACTIONS,
  );
  const labels = source?.type === 'geojson' ? source.data : null;
  const features =
    typeof labels === 'object' && labels !== null && 'features' in labels ? labels.features : [];

  test('leave out what lies beyond the fade', () => {
    expect(features.map(({ properties }) => properties?.['name:zh-Hant'])).toEqual(['內', '東門']);
  });
});

describe('the index of sites', () => {
  test('knows where each located site lies, and no other', () => {
    const place = {
      shape: 'line',
      bbox: [114.1, 22.5, 114.3, 22.6],
      anchor: [114.2, 22.55],
      lengthMeters: 900,
      areaSquareMeters: null,
    } as const;
    const index = indexSites([
      { id: 'a', place },
      { id: 'b', place: null },
    ]);
    expect([...index.keys()]).toEqual(['a']);
    const { size, ...rest } = index.get('a') ?? { size: 0 };
    expect(rest).toEqual({ shape: 'line', bounds: place.bbox, anchor: place.anchor });
    expect(size).toBeCloseTo(0.02);
  });

  test('knows the district', () => {
    expect(districtBounds(createMapData())).toEqual([114.1, 22.5, 114.2, 22.6]);
  });
});
