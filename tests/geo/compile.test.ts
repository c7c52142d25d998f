import { describe, expect, it } from 'vitest';
import { checkFiles, compile } from '../../src/compile/compile';
import { formatProblem } from '../../src/compile/problem';
import { localize, simplifiedOnly, simplify } from '../../src/compile/simplify';
import { placeOf } from '../../src/compile/place';
import { compiledAfter, withText } from './support/check';
import { createWorld, toFiles } from './support/world';

/** The sound world's report as that of another district and day, without the base map. */
function reportOf(district: string, delivered: string): [string, Uint8Array][] {
  const own = [...toFiles(createWorld())].filter(([name]) => name.startsWith('luohu-2024/'));
  return own.map(([name, bytes]) => {
    const text = new TextDecoder().decode(bytes).replace('"2024-01-23"', `"${delivered}"`);
    return [name.replace('luohu-2024', district), new TextEncoder().encode(text)];
  });
}

describe('several reports', () => {
  const old = (): [string, Uint8Array][] => reportOf('futian-2022', '2022-02-10');
  const middle = (): [string, Uint8Array][] => reportOf('yantian-2023', '2023-01-12');
  const newest = (): [string, Uint8Array][] => reportOf('bao-an-2025', '2025-01-21');

  it.each([
    ['oldest first', () => [...old(), ...middle(), ...newest()]],
    ['newest first', () => [...newest(), ...middle(), ...old()]],
    ['mixed', () => [...middle(), ...newest(), ...old()]],
  ])('the one delivered last is shown, the others follow from new to old; files %s', (_, files) => {
    const { compiled, others } = compile(new Map(files()));
    expect(compiled?.dataset.report).toMatchObject({ delivered: '2025-01-21', key: null });
    // The small reports all have the id of the one that they were copied from.
    expect(others.map(({ dataset: { report } }) => [report.delivered, report.key])).toEqual([
      ['2023-01-12', 'luohu-2024'],
      ['2022-02-10', 'luohu-2024'],
    ]);
  });

  it.each([
    ['before', () => [...old(), ...middle()]],
    ['after', () => [...middle(), ...old()]],
  ])('one whose report.json cannot be read is left out; files %s the other', (_, files) => {
    const broken = withText(new Map(files()), 'futian-2022/report.json', () => '{');
    const { compiled, others, ledger } = compile(broken);
    expect(compiled?.dataset.report).toMatchObject({ delivered: '2023-01-12', key: null });
    expect(others).toEqual([]);
    expect(ledger).toEqual({ closed: 3, all: 3 });
  });
});

describe('what cannot be read', () => {
  it('a report alone without its report.json gives nothing to show', () => {
    const broken = withText(toFiles(createWorld()), 'luohu-2024/report.json', () => '{');
    const { compiled, others, ledger } = compile(broken);
    expect(compiled).toBeNull();
    expect(others).toEqual([]);
    expect(ledger).toEqual({ closed: 0, all: 0 });
  });

  it('a folder without any report gives nothing to show', () => {
    const { compiled, others, ledger } = compile(new Map([['README.md', new Uint8Array()]]));
    expect(compiled).toBeNull();
    expect(others).toEqual([]);
    expect(ledger).toEqual({ closed: 0, all: 0 });
  });

  it('the rest is still there, as far as possible, beside problems', () => {
    const world = createWorld();
    world.bridge.properties.targets = ['space-expansion.none'];
    const { problems, compiled } = compile(toFiles(world));
    expect(problems).not.toEqual([]);
    expect(compiled?.dataset.sites).toHaveLength(3);
    expect(compiled?.mapData.siteShapes.features).toHaveLength(2);
  });

  it('a report without review and sources has none', () => {
    const files = toFiles(createWorld());
    files.delete('luohu-2024/review-2023.json');
    files.delete('luohu-2024/sources.json');
    const dataset = compile(files).compiled?.dataset;
    expect(dataset?.reviews).toEqual([]);
    expect(dataset?.sources).toEqual([]);
    expect(dataset?.sites.map(({ id }) => id)).toEqual(['bridge', 'park', 'clinic']);
  });
});

describe('checking alone', () => {
  it('finds what is wrong in files, in records and in the folder', () => {
    const world = createWorld();
    world.bridge.geometry = null;
    const files = withText(toFiles(world), 'luohu-2024/sources.json', () => '{');
    files.delete('README.md');
    files.set('luohu-2024/notes.txt', new Uint8Array());
    expect(checkFiles(files).map(formatProblem)).toEqual([
      'geo/luohu-2024/notes.txt: no such file is expected here (see geo/README.md)',
      'geo/luohu-2024/sites/bridge.geojson: geometry: is null although position.method is "between-landmarks"',
      expect.stringMatching(/^geo\/luohu-2024\/sources\.json: is not JSON: /),
    ]);
  });

  it('finds nothing in a sound folder, as often as it is asked', () => {
    const files = toFiles(createWorld());
    expect(checkFiles(files)).toEqual([]);
    expect(checkFiles(files)).toEqual([]);
  });

  it('finds a file’s own faults each time it is asked', () => {
    const files = withText(toFiles(createWorld()), 'luohu-2024/sources.json', () => '{');
    const first = checkFiles(files).map(formatProblem);
    expect(first).toHaveLength(1);
    expect(checkFiles(files).map(formatProblem)).toEqual(first);
  });
});

describe('places', () => {
  it('a line is anchored at the middle of its length', () => {
    const place = placeOf({
      type: 'LineString',
      coordinates: [
        [114, 22],
        [114.001, 22],
        [114.01, 22],
      ],
    });
    expect(place).toMatchObject({ shape: 'line', anchor: [114.005, 22], lengthMeters: 1031 });
    expect(place.bbox).toEqual([114, 22, 114.01, 22]);
  });

  it('an area of several parts is anchored in the largest', () => {
    const square = (west: number, size: number): [number, number][] => [
      [west, 22],
      [west + size, 22],
      [west + size, 22 + size],
      [west, 22 + size],
      [west, 22],
    ];
    const coordinates = [[square(114, 0.001)], [square(114.1, 0.01)]];
    const place = placeOf({ type: 'MultiPolygon', coordinates });
    expect(place.anchor).toEqual([114.105, 22.005]);
    expect(place.areaSquareMeters).toBeCloseTo(1_157_000, -4);
  });

  it('a point is its own anchor, to six decimals, and has no size', () => {
    expect(placeOf({ type: 'Point', coordinates: [114.1234567, 22.7654321] })).toStrictEqual({
      shape: 'point',
      bbox: [114.1234567, 22.7654321, 114.1234567, 22.7654321],
      anchor: [114.123457, 22.765432],
      lengthMeters: null,
      areaSquareMeters: null,
    });
  });

  it('several points are anchored at the one nearest to their centre', () => {
    const coordinates = [
      [114, 22],
      [114.04, 22.04],
      [114.1, 22.1],
    ];
    const place = placeOf({ type: 'MultiPoint', coordinates });
    expect(place).toMatchObject({ shape: 'point', anchor: [114.04, 22.04] });
    expect(place.bbox).toEqual([114, 22, 114.1, 22.1]);
  });

  it('a line of several parts is anchored on the longest, and as long as all', () => {
    // 0.01, 0.03 and 0.02 degrees along the meridian, of 111,195 m each.
    const coordinates = [
      [
        [114, 22],
        [114, 22.01],
      ],
      [
        [114.1, 22],
        [114.1, 22.03],
      ],
      [
        [114.2, 22],
        [114.2, 22.02],
      ],
    ];
    expect(placeOf({ type: 'MultiLineString', coordinates })).toStrictEqual({
      shape: 'line',
      bbox: [114, 22, 114.2, 22.03],
      anchor: [114.1, 22.015],
      lengthMeters: 6672,
      areaSquareMeters: null,
    });
  });

  it('an area has a size in whole square metres, and no length', () => {
    const ring = [
      [114, 0],
      [114.01, 0],
      [114.01, 0.01],
      [114, 0.01],
      [114, 0],
    ];
    const place = placeOf({ type: 'Polygon', coordinates: [ring] });
    expect(place).toMatchObject({ shape: 'area', anchor: [114.005, 0.005], lengthMeters: null });
    // 1,112 m a side at the equator.
    expect(place.areaSquareMeters).toBeGreaterThan(1_235_000);
    expect(place.areaSquareMeters).toBeLessThan(1_238_000);
    expect(Number.isInteger(place.areaSquareMeters)).toBe(true);
  });

  it('nothing has no anchor', () => {
    expect(() => placeOf({ type: 'MultiLineString', coordinates: [] })).toThrow('has no anchor');
  });

  it('an area that is not convex is anchored on itself', () => {
    const place = placeOf({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [3, 0],
          [3, 3],
          [2.9, 3],
          [2.9, 0.1],
          [0.1, 0.1],
          [0.1, 3],
          [0, 3],
          [0, 0],
        ],
      ],
    });
    const [longitude, latitude] = place.anchor;
    expect(longitude <= 0.1 || longitude >= 2.9 || latitude <= 0.1).toBe(true);
  });
});

describe('the map’s data', () => {
  it('has shapes, anchors and properties of the located sites only', () => {
    const { mapData } = compiledAfter();
    expect(mapData.siteShapes.features.map(({ properties }) => properties.id)).toEqual([
      'bridge',
      'park',
    ]);
    expect(mapData.siteAnchors.features[0]?.properties).toEqual({
      id: 'bridge',
      kind: 'bridge',
      shape: 'line',
      actions: '|space-expansion|',
      action: 'space-expansion',
      order: 7,
      method: 'between-landmarks',
      accuracy: 150,
      background: false,
      status: 'met',
      group: '#0',
      'name:zh-Hant': '大望橋',
      'name:zh-Hans': '大望桥',
      'name:en': 'Dawang Bridge',
    });
  });

  it('tells a label of the base map which site is named like it', () => {
    const { baseLabels, siteAnchors } = compiledAfter(({ water, park }) => {
      park.properties['name:zh-Hant'] = '公園';
      Object.assign(water.features[0]?.properties ?? {}, { 'name:zh-Hant': '大望橋' });
    }).mapData;
    const named = baseLabels.features.find(({ properties }) => properties?.['id'] === 'reservoir');
    expect(named?.properties).toMatchObject({ site: 'bridge', siteGroup: '#0' });
    expect(siteAnchors.features.map(({ properties }) => properties.group)).toEqual(['#0', '#1']);
    const others = compiledAfter().mapData.baseLabels.features;
    expect(others.filter(({ properties }) => 'site' in (properties ?? {}))).toEqual([]);
  });

  it('marks a place that only the review names', () => {
    const { mapData } = compiledAfter();
    expect(mapData.siteAnchors.features[1]?.properties).toMatchObject({
      background: true,
      action: '',
      actions: '',
      order: 0,
    });
  });

  it('draws a halo of the stated accuracy round points only', () => {
    expect(compiledAfter().mapData.siteHalos.features).toEqual([]);
    const { siteHalos } = compiledAfter(({ bridge }) => {
      bridge.geometry = { type: 'Point', coordinates: [114.16, 22.6] };
    }).mapData;
    const { bbox } = placeOf(siteHalos.features[0]?.geometry ?? { type: 'Polygon', coordinates: [] });
    expect((bbox[3] - bbox[1]) * 111_195).toBeCloseTo(300, 0);
  });

  it('has base features with their file’s name and listed scalars only', () => {
    const { baseShapes } = compiledAfter(({ water }) => {
      Object.assign(water.features[0]?.properties ?? {}, { note: 'not for the map' });
    }).mapData;
    expect(baseShapes.features[0]?.properties).toEqual({
      layer: 'water',
      id: 'reservoir',
      class: 'reservoir',
      rank: 1,
      'name:zh-Hant': '深圳水庫',
      'name:zh-Hans': '深圳水库',
      'name:en': 'Shenzhen Reservoir',
    });
  });

  it('labels areas at a point, lines along themselves, and what is unnamed not at all', () => {
    const { baseLabels } = compiledAfter(({ water }) => {
      const [reservoir] = water.features;
      if (reservoir === undefined) return;
      const line = { ...reservoir, id: 'river', geometry: createWorld().bridge.geometry };
      const unnamed = { ...reservoir, id: 'pond', properties: { ...reservoir.properties, unnamed: true } };
      water.features = [reservoir, line as typeof reservoir, unnamed];
    }).mapData;
    const labels = baseLabels.features.map(({ properties, geometry }) => [properties?.['id'], geometry.type]);
    expect(labels).toEqual([
      ['reservoir', 'Point'],
      ['river', 'LineString'],
      ['shaibu', 'Point'],
    ]);
  });
});

describe('a text in every language', () => {
  it('has a simplified form that follows from the traditional one', () => {
    expect(localize({ 'zh-Hant': '蓮塘口岸', en: 'Liantang Port' })).toStrictEqual({
      'zh-Hant': '蓮塘口岸',
      'zh-Hans': '莲塘口岸',
      en: 'Liantang Port',
    });
  });

  it('keeps one that is given', () => {
    const text = { 'zh-Hant': '蓮塘口岸', 'zh-Hans': '莲塘关', en: 'Liantang Port' };
    expect(localize(text)).toStrictEqual(text);
  });
});

describe('characters that only simplified writing has', () => {
  it.each([
    ['羅湖區', ''],
    ['罗湖区', '罗区'],
    ['罗湖、罗芳', '罗'],
    ['Luohu 2024', ''],
    ['', ''],
    // Also Traditional characters in their own right.
    ['太后里台', ''],
  ])('of %j are %j', (text, expected) => {
    expect(simplifiedOnly(text)).toBe(expected);
  });
});

describe('simplified text', () => {
  it.each([
    ['圍嶺公園、筍崗、文錦渡', '围岭公园、笋岗、文锦渡'],
    ['沿著深圳河，著名的乾淨水庫', '沿着深圳河，著名的干净水库'],
    ['衞生與裏面', '卫生与里面'],
    ['章輋村、孖嶺', '章輋村、孖岭'],
    ['著力、著手、著眼、隨著', '着力、着手、着眼、随着'],
    // Of a person or a work it stays as it is.
    ['著名的衞星', '著名的卫星'],
    ['Line 11, 2024', 'Line 11, 2024'],
    ['', ''],
  ])('%s', (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });
});
