import { describe, expect, it } from 'vitest';
import { compile, type Compiled } from '../../src/compile/compile';
import { simplify } from '../../src/compile/simplify';
import { placeOf } from '../../src/compile/place';
import { createWorld, toFiles, type World } from './support/world';

function compiled(change: (world: World) => void = () => undefined): Compiled {
  const world = createWorld();
  change(world);
  const result = compile(toFiles(world)).compiled;
  if (result === null) throw new Error('The world should compile');
  return result;
}

describe('the dataset', () => {
  const { dataset } = compiled();
  const site = (id: string) => dataset.sites.find((candidate) => candidate.id === id);
  const target = (id: string) => dataset.targets.find((candidate) => candidate.id === id);

  it('has the actions in order, with the ids of their targets', () => {
    expect(dataset.actions.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(dataset.actions[6]?.targets).toEqual(['space-expansion.policy', 'space-expansion.bridge']);
  });

  it('gives a target the status of its newest outcome', () => {
    expect(target('space-expansion.bridge')?.status).toBe('met');
    expect(target('space-expansion.policy')?.status).toBe('no-evidence');
  });

  it('orders outcomes by date, whatever the order in the file', () => {
    const reversed = compiled(({ actions }) => actions[6]?.targets[1]?.outcomes.reverse());
    const bridge = reversed.dataset.targets.find(({ id }) => id === 'space-expansion.bridge');
    expect(bridge?.outcomes.map(({ asOf }) => asOf)).toEqual(['2024-06', '2024-09-26']);
  });

  it('follows a site’s actions from its targets, and its background from its reviews', () => {
    expect(site('bridge')?.actions).toEqual(['space-expansion']);
    expect(site('park')?.actions).toEqual([]);
    expect(site('park')?.backgroundActions).toEqual(['space-expansion']);
  });

  it('gives an unlocated site no place and no accuracy', () => {
    expect(site('clinic')?.place).toBeNull();
    expect(site('clinic')?.position.accuracyMeters).toBeNull();
  });

  it('has every text in Simplified Chinese too, and keeps one that is given', () => {
    expect(site('bridge')?.name['zh-Hans']).toBe('大望桥');
    const given = compiled(({ bridge }) => {
      bridge.properties['name:zh-Hans'] = '新桥';
    });
    const name = given.dataset.sites.find(({ id }) => id === 'bridge')?.name;
    expect(name?.['zh-Hans']).toBe('新桥');
  });

  it('is still there, as far as possible, beside problems', () => {
    const world = createWorld();
    world.bridge.properties.targets = ['space-expansion.none'];
    const result = compile(toFiles(world));
    expect(result.problems).not.toEqual([]);
    expect(result.compiled?.dataset.sites).toHaveLength(3);
  });

  it('is that of the report delivered last', () => {
    const next = [...toFiles(createWorld())].map(([name, bytes]) => {
      const text = new TextDecoder().decode(bytes).replace('"2024-01-23"', '"2025-01-23"');
      return [name.replace('luohu-2024', 'luohu-2025'), new TextEncoder().encode(text)] as const;
    });
    const { compiled: newest, others } = compile(new Map([...next, ...toFiles(createWorld())]));
    expect(newest?.dataset.report).toMatchObject({ delivered: '2025-01-23', key: null });
    expect(others.map(({ dataset }) => dataset.report.key)).toEqual(['luohu-2024']);
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
  const { mapData } = compiled();

  it('has shapes, anchors and properties of the located sites only', () => {
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
      'name:zh-Hant': '大望橋',
      'name:zh-Hans': '大望桥',
      'name:en': 'Dawang Bridge',
    });
  });

  it('marks a place that only the review names', () => {
    expect(mapData.siteAnchors.features[1]?.properties).toMatchObject({
      background: true,
      action: '',
      actions: '',
      order: 0,
    });
  });

  it('draws a halo of the stated accuracy round points only', () => {
    expect(mapData.siteHalos.features).toEqual([]);
    const { siteHalos } = compiled(({ bridge }) => {
      bridge.geometry = { type: 'Point', coordinates: [114.16, 22.6] };
    }).mapData;
    const { bbox } = placeOf(siteHalos.features[0]?.geometry ?? { type: 'Polygon', coordinates: [] });
    expect((bbox[3] - bbox[1]) * 111_195).toBeCloseTo(300, 0);
  });

  it('has base features with their file’s name and listed scalars only', () => {
    const { baseShapes } = compiled(({ water }) => {
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
    const { baseLabels } = compiled(({ water }) => {
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

describe('simplified text', () => {
  it.each([
    ['圍嶺公園、筍崗、文錦渡', '围岭公园、笋岗、文锦渡'],
    ['沿著深圳河，著名的乾淨水庫', '沿着深圳河，著名的干净水库'],
    ['衞生與裏面', '卫生与里面'],
    ['章輋村、孖嶺', '章輋村、孖岭'],
  ])('%s', (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });
});
