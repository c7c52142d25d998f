import { describe, expect, it } from 'vitest';
import type { Dataset, Site, Target } from '../../src/domain/dataset';
import { compiledAfter } from './support/check';
import { createOutcome, createText, type World } from './support/world';

function datasetAfter(change?: (world: World) => void): Dataset {
  return compiledAfter(change).dataset;
}

function siteAfter(id: string, change?: (world: World) => void): Site | undefined {
  return datasetAfter(change).sites.find((site) => site.id === id);
}

function targetAfter(id: string, change?: (world: World) => void): Target | undefined {
  return datasetAfter(change).targets.find((target) => target.id === id);
}

describe('the report', () => {
  it('has its texts in three languages, and no key where it is shown by default', () => {
    expect(datasetAfter().report).toStrictEqual({
      id: 'luohu-2024',
      key: null,
      year: 2024,
      title: { 'zh-Hant': '報告', 'zh-Hans': '报告', en: 'Report' },
      issuer: { 'zh-Hant': '區政府', 'zh-Hans': '区政府', en: 'District government' },
      delivered: '2024-01-23',
      dataAsOf: '2026-11-23',
      caveat: { 'zh-Hant': '摘要', 'zh-Hans': '摘要', en: 'A summary' },
      source: 'article',
    });
  });
});

describe('an action', () => {
  it('has its names, and the ids of its targets in the order of the text', () => {
    const { actions } = datasetAfter((world) => {
      const [, , , , , , action] = world.actions;
      if (action === undefined) return;
      action.name = createText('空間拓展', 'Expansion of space');
      action.shortName = createText('拓展', 'Space');
      action.summary = createText('建設橋樑。', 'Bridges are built.');
    });
    expect(actions[6]).toStrictEqual({
      id: 'space-expansion',
      order: 7,
      name: { 'zh-Hant': '空間拓展', 'zh-Hans': '空间拓展', en: 'Expansion of space' },
      shortName: { 'zh-Hant': '拓展', 'zh-Hans': '拓展', en: 'Space' },
      summary: { 'zh-Hant': '建設橋樑。', 'zh-Hans': '建设桥梁。', en: 'Bridges are built.' },
      paragraph: 28,
      targets: ['space-expansion.policy', 'space-expansion.bridge'],
    });
  });

  it('stands where its number puts it, whatever its file is called', () => {
    const { actions } = datasetAfter((world) => {
      const [first, second] = world.actions;
      if (first === undefined || second === undefined) return;
      [first.order, second.order] = [second.order, first.order];
    });
    expect(actions.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(actions.slice(0, 3).map(({ id }) => id)).toEqual([
      'shenzhen-hong-kong-integration',
      'consumption-upgrade',
      'leading-industries',
    ]);
  });
});

describe('a target', () => {
  it('is listed by action, in the order of the text', () => {
    expect(datasetAfter().targets.map(({ id }) => id)).toEqual([
      'consumption-upgrade.policy',
      'shenzhen-hong-kong-integration.policy',
      'leading-industries.policy',
      'emerging-industries.policy',
      'emerging-industries.firms',
      'business-environment.policy',
      'investment-attraction.policy',
      'space-expansion.policy',
      'space-expansion.bridge',
      'urban-quality.policy',
      'public-wellbeing.policy',
      'public-wellbeing.clinic',
      'government-reform.policy',
    ]);
  });

  it('that is a quantity has its figure, and that of the year before', () => {
    expect(targetAfter('emerging-industries.firms')).toStrictEqual({
      id: 'emerging-industries.firms',
      action: 'emerging-industries',
      paragraph: 23,
      printed: '120家以上',
      alsoPrinted: [],
      title: { 'zh-Hant': '企業', 'zh-Hans': '企业', en: 'Enterprises' },
      type: 'quantity',
      quantity: { comparator: '>=', value: 120, unit: 'enterprise' },
      baseline: { year: 2023, value: 147, paragraph: 12 },
      extent: 'district',
      sites: [],
      note: null,
      outcomes: [],
      status: 'no-evidence',
    });
  });

  it('that is a quantity has no figure of the year before where the text has none', () => {
    const firms = targetAfter('emerging-industries.firms', ({ actions }) => {
      const target = actions[3]?.targets[1];
      if (target?.type === 'quantity') delete target.baseline;
    });
    expect(firms?.quantity).toEqual({ comparator: '>=', value: 120, unit: 'enterprise' });
    expect(firms?.baseline).toBeNull();
  });

  it('that is no quantity has no figure, but sites and dated results', () => {
    expect(targetAfter('space-expansion.bridge')).toStrictEqual({
      id: 'space-expansion.bridge',
      action: 'space-expansion',
      paragraph: 28,
      printed: '政策',
      alsoPrinted: [],
      title: { 'zh-Hant': '目標', 'zh-Hans': '目标', en: 'Target' },
      type: 'deliverable',
      quantity: null,
      baseline: null,
      extent: 'sites',
      sites: ['bridge'],
      note: null,
      outcomes: [
        {
          status: 'under-way',
          asOf: '2024-06',
          value: null,
          note: { 'zh-Hant': '通車', 'zh-Hans': '通车', en: 'Opened' },
          sources: ['article'],
          confidence: 'high',
        },
        {
          status: 'met',
          asOf: '2024-09-26',
          value: null,
          note: { 'zh-Hant': '通車', 'zh-Hans': '通车', en: 'Opened' },
          sources: ['article'],
          confidence: 'high',
        },
      ],
      status: 'met',
    });
  });

  it('keeps the further figures of its sentence and its note', () => {
    const firms = targetAfter('emerging-industries.firms', ({ actions }) => {
      const target = actions[3]?.targets[1];
      if (target === undefined) return;
      target.alsoPrinted = ['10億元級'];
      target.note = createText('兩個數字', 'Two figures');
    });
    expect(firms?.alsoPrinted).toEqual(['10億元級']);
    expect(firms?.note).toEqual({ 'zh-Hant': '兩個數字', 'zh-Hans': '两个数字', en: 'Two figures' });
  });
});

describe('results of a target', () => {
  /** The bridge's results and status where its file has these results. */
  function bridgeWith(...results: readonly Parameters<typeof createOutcome>[0][]) {
    return targetAfter('space-expansion.bridge', ({ actions }) => {
      const target = actions[6]?.targets[1];
      if (target !== undefined) target.outcomes = results.map((result) => createOutcome(result));
    });
  }

  it.each([
    ['oldest first', ['2024-06', '2024-09-26', '2025']],
    ['newest first', ['2025', '2024-09-26', '2024-06']],
    ['mixed', ['2024-09-26', '2025', '2024-06']],
  ])('are oldest first where the file has them %s', (_, dates) => {
    const bridge = bridgeWith(...dates.map((asOf) => ({ asOf })));
    expect(bridge?.outcomes.map(({ asOf }) => asOf)).toEqual(['2024-06', '2024-09-26', '2025']);
  });

  it('give it the status of the newest, wherever that stands in the file', () => {
    const missed = { status: 'missed', asOf: '2024-12' } as const;
    const late = { status: 'met-late', asOf: '2025-03' } as const;
    expect(bridgeWith(missed, late)?.status).toBe('met-late');
    expect(bridgeWith(late, missed)?.status).toBe('met-late');
    expect(bridgeWith(missed)?.status).toBe('missed');
    const begun = { status: 'under-way', asOf: '2024-02' } as const;
    expect(bridgeWith(begun, missed, late)?.status).toBe('met-late');
  });

  it('of one date stay in the order of the file, and the later counts', () => {
    const partly = { status: 'partly', asOf: '2024-12' } as const;
    const met = { status: 'met', asOf: '2024-12' } as const;
    expect(bridgeWith(partly, met)?.outcomes.map(({ status }) => status)).toEqual(['partly', 'met']);
    expect(bridgeWith(partly, met)?.status).toBe('met');
    expect(bridgeWith(met, partly)?.status).toBe('partly');
  });

  it('leave it without evidence where there are none', () => {
    expect(bridgeWith()).toMatchObject({ outcomes: [], status: 'no-evidence' });
  });

  it('have the reached figure where the evidence gives one, even nought', () => {
    const bridge = bridgeWith({ asOf: '2024-01', value: 0 }, { asOf: '2024-02', value: 95 }, { asOf: '2024-03' });
    expect(bridge?.outcomes.map(({ value }) => value)).toEqual([0, 95, null]);
  });
});

describe('a site', () => {
  it('has everything of its file, and nothing where the file is silent', () => {
    expect(siteAfter('clinic')).toStrictEqual({
      id: 'clinic',
      name: { 'zh-Hant': '大望橋', 'zh-Hans': '大望桥', en: 'Dawang Bridge' },
      nameOrder: { 'zh-Hant': 2, 'zh-Hans': 2, en: 2 },
      aliases: [],
      kind: 'health',
      targets: ['public-wellbeing.clinic'],
      reviews: [],
      actions: ['public-wellbeing'],
      backgroundActions: [],
      summary: { 'zh-Hant': '一座橋。', 'zh-Hans': '一座桥。', en: 'A bridge.' },
      position: {
        method: 'unknown',
        accuracyMeters: null,
        confidence: 'low',
        sources: [],
        note: { 'zh-Hant': '未公布', 'zh-Hans': '未公布', en: 'Not published' },
      },
      place: null,
      publishedLengthMeters: null,
      publishedAreaSquareMeters: null,
      isNamedElsewhere: false,
    });
  });

  it('says how sure its position is', () => {
    expect(siteAfter('bridge')?.position).toStrictEqual({
      method: 'between-landmarks',
      accuracyMeters: 150,
      confidence: 'medium',
      sources: ['map'],
      note: { 'zh-Hant': '自繪', 'zh-Hans': '自绘', en: 'Drawn by hand' },
    });
  });

  it('keeps what its file may say beside', () => {
    const park = siteAfter('park', ({ park: { properties } }) => {
      properties.aliases = ['圍嶺', 'Weiling'];
      properties.published_length_m = 1200;
      properties.published_area_m2 = 45_000;
      properties.named_elsewhere = true;
    });
    expect(park).toMatchObject({
      aliases: ['圍嶺', 'Weiling'],
      reviews: ['2023-park'],
      publishedLengthMeters: 1200,
      publishedAreaSquareMeters: 45_000,
      isNamedElsewhere: true,
    });
  });

  it('lies where its geometry lies', () => {
    expect(siteAfter('park')?.place).toMatchObject({
      shape: 'area',
      bbox: [114.11, 22.56, 114.12, 22.57],
    });
    expect(siteAfter('bridge')?.place).toMatchObject({ shape: 'line', areaSquareMeters: null });
  });

  it('keeps a simplified name of its own', () => {
    const bridge = siteAfter('bridge', ({ bridge: { properties } }) => {
      properties['name:zh-Hans'] = '新桥';
    });
    expect(bridge?.name).toEqual({ 'zh-Hant': '大望橋', 'zh-Hans': '新桥', en: 'Dawang Bridge' });
  });

  it('has its place among the names of all', () => {
    const { sites } = datasetAfter(({ bridge, park, clinic }) => {
      bridge.properties['name:en'] = 'Wutong Bridge';
      clinic.properties['name:en'] = 'Liantang Clinic';
      park.properties['name:en'] = 'Caiwuwei Park';
    });
    expect(sites.map(({ id, nameOrder }) => [id, nameOrder.en])).toEqual([
      ['bridge', 2],
      ['park', 0],
      ['clinic', 1],
    ]);
  });
});

describe('actions of a site', () => {
  it('follow from its targets, each once, in the order of the report', () => {
    const bridge = siteAfter('bridge', ({ bridge: { properties } }) => {
      properties.targets = [
        'public-wellbeing.clinic',
        'space-expansion.bridge',
        'space-expansion.policy',
      ];
    });
    expect(bridge?.actions).toEqual(['space-expansion', 'public-wellbeing']);
    expect(bridge?.backgroundActions).toEqual([]);
  });

  it('are none of its own where only the review of the year before names it', () => {
    const park = siteAfter('park');
    expect(park?.actions).toEqual([]);
    expect(park?.backgroundActions).toEqual(['space-expansion']);
  });

  it('are background only where no target of it belongs to them', () => {
    const park = siteAfter('park', ({ park: { properties }, review }) => {
      const text = createText();
      review.items.push(
        { id: '2023-clinic', paragraph: 14, printed: [], text, action: 'public-wellbeing' },
        { id: '2023-shops', paragraph: 15, printed: [], text, action: 'consumption-upgrade' },
      );
      properties.targets = ['space-expansion.policy'];
      properties.reviews = ['2023-park', '2023-clinic', '2023-shops', '2023-firms'];
    });
    expect(park?.actions).toEqual(['space-expansion']);
    expect(park?.backgroundActions).toEqual(['consumption-upgrade', 'public-wellbeing']);
  });

  it('are none for a target that no action has', () => {
    const bridge = siteAfter('bridge', ({ bridge: { properties } }) => {
      properties.targets = ['space-expansion.none'];
    });
    expect(bridge?.actions).toEqual([]);
  });
});

describe('the review of the year before', () => {
  it('has each result with its own year', () => {
    const { reviews } = datasetAfter(({ review }) => {
      for (const item of review.items) item.text = createText('舊村改造', 'Old villages');
    });
    const text = { 'zh-Hant': '舊村改造', 'zh-Hans': '旧村改造', en: 'Old villages' };
    expect(reviews).toStrictEqual([
      {
        id: '2023-firms',
        year: 2023,
        paragraph: 12,
        printed: ['147家'],
        text,
        action: null,
        sites: [],
      },
      {
        id: '2023-park',
        year: 2023,
        paragraph: 13,
        printed: [],
        text,
        action: 'space-expansion',
        sites: ['park'],
      },
    ]);
  });

  it('is dated as its file says, not by the report', () => {
    const { reviews } = datasetAfter(({ review }) => {
      review.year = 2021;
    });
    expect(reviews.map(({ year }) => year)).toEqual([2021, 2021]);
  });
});

describe('a source', () => {
  it('has its address, and no day of publication where none is known', () => {
    expect(datasetAfter().sources[0]).toStrictEqual({
      id: 'article',
      title: '標題',
      lang: 'zh-Hant',
      publisher: { 'zh-Hant': '報社', 'zh-Hans': '报社', en: 'Newspaper' },
      address: 'https://example.org/article',
      published: null,
      retrieved: '2026-11-23',
      licence: 'facts only',
    });
  });

  it('may have been published on a day, and have no address', () => {
    const { sources } = datasetAfter((world) => {
      const [, map] = world.sources.sources;
      if (map === undefined) return;
      map.published = '2024-01-25';
      delete map.address;
    });
    expect(sources.map(({ id }) => id)).toEqual(['article', 'map']);
    expect(sources[1]).toMatchObject({ published: '2024-01-25', address: null });
  });
});
