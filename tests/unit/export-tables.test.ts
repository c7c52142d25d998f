import { describe, expect, it } from 'vitest';
import type { Dataset, Outcome } from '../../src/domain/dataset';
import { toCsv } from '../../src/domain/export/csv';
import { SITE_FIELDS } from '../../src/domain/export/site-fields';
import { TARGET_FIELDS } from '../../src/domain/export/target-fields';
import { committedData } from './committed-data';
import { contextOf, withChanges } from './support/exports';
import { readCsv, type Row } from './support/read-files';

const { dataset } = committedData();

function siteRow(id: string, data: Dataset = dataset): Row | undefined {
  const sites = data.sites.filter((site) => site.id === id);
  return readCsv(toCsv(SITE_FIELDS, sites, contextOf(data)))[0];
}

function targetRow(id: string, data: Dataset = dataset): Row | undefined {
  const targets = data.targets.filter((target) => target.id === id);
  return readCsv(toCsv(TARGET_FIELDS, targets, contextOf(data)))[0];
}

describe('the row of a site', () => {
  it('names what promises it, what became of it, how exactly it is known, and on what it rests', () => {
    expect(siteRow('dawang-bridge')).toMatchObject({
      kind: 'bridge',
      'kind:zh-Hant': '橋樑',
      'kind:en': 'Bridge',
      'actions:zh-Hans': '空间拓展挖潜行动',
      'actions:en': 'Finding and opening up space',
      'targets:zh-Hant': '大望橋建成通車',
      'targets:en': 'Dawang Bridge open to traffic',
      printed: '大望橋',
      paragraphs: '28',
      status: 'met',
      'status:zh-Hant': '已完成',
      'status:en': 'Met',
      status_date: '2024-09-26',
      background: 'false',
      review_paragraphs: '',
      sources: 'article | sznews-dawang-bridge | pygeo-bus-stops | szmetrotrips-roads',
      data_as_of: '2026-11-23',
      attribution: '羅湖 2024 行動地圖 Luohu 2024 Action Map',
      page: 'https://example.org/luohu/?site=dawang-bridge',
    });
  });

  it('has all actions and targets of the site, in one order throughout', () => {
    expect(siteRow('shuibei')).toMatchObject({
      actions: 'consumption-upgrade | emerging-industries',
      'actions:zh-Hant': '消費擴容提質行動；戰新產業躍升行動',
      'actions:en': 'Expanding and upgrading consumption; Growing strategic emerging industries',
      targets: 'consumption-upgrade.consumption-streets | emerging-industries.jade-trade-platform',
      'targets:zh-Hans': '高水平消费街区；国际珠宝玉石综合贸易平台',
      printed: '消費街區 | 深圳國際珠寶玉石綜合貿易平臺',
      paragraphs: '19 | 24',
      review_paragraphs: '11',
      status: 'no-evidence',
      'status:en': 'No evidence found',
      status_date: '',
    });
  });

  it('has a dash for each target without a figure', () => {
    const platform = { quantity: { comparator: '>=', value: 60, unit: 'enterprise' } } as const;
    const data = withChanges(dataset, {
      targets: { 'emerging-industries.jade-trade-platform': platform },
    });
    expect(siteRow('shuibei', data)).toMatchObject({
      'figures:zh-Hant': '–；60 家企業或以上',
      'figures:en': '–; at least 60 enterprises',
    });
  });

  it('has no status in any word where no target of the year names the site', () => {
    expect(siteRow('luohu-port')).toMatchObject({
      background: 'true',
      review_paragraphs: '13',
      actions: '',
      'actions:en': '',
      targets: '',
      'targets:en': '',
      'figures:en': '',
      printed: '',
      paragraphs: '',
      status: '',
      'status:zh-Hant': '',
      'status:zh-Hans': '',
      'status:en': '',
      status_date: '',
    });
  });

  it('has no position, length or area where the position is unknown', () => {
    expect(siteRow('arts-exchange-base')).toMatchObject({
      position_method: 'unknown',
      accuracy_m: '',
      longitude: '',
      latitude: '',
      drawn_length_m: '',
      drawn_area_m2: '',
    });
  });

  it('has lengths and areas as drawn in whole metres, and as published as they were', () => {
    const bridge = dataset.sites.find(({ id }) => id === 'dawang-bridge');
    if (!bridge?.place) throw new Error('Dawang Bridge is not on the map');
    const line = { place: { ...bridge.place, lengthMeters: 231.6 } };
    const area = { place: { ...bridge.place, lengthMeters: null, areaSquareMeters: 1234.4 } };
    expect(
      siteRow(bridge.id, withChanges(dataset, { sites: { [bridge.id]: line } })),
    ).toMatchObject({ drawn_length_m: '232', drawn_area_m2: '', published_length_m: '232.7' });
    expect(
      siteRow(bridge.id, withChanges(dataset, { sites: { [bridge.id]: area } })),
    ).toMatchObject({ drawn_length_m: '', drawn_area_m2: '1234' });
  });
});

describe('the row of a target', () => {
  it('has figure, result and what to bear in mind', () => {
    expect(targetRow('emerging-industries.specialised-smes')).toMatchObject({
      'action:en': 'Growing strategic emerging industries',
      comparator: '>=',
      value: '60',
      unit: 'enterprise',
      'figure:en': 'at least 60 enterprises',
      sites: '',
      'sites:en': '',
      accuracy_m: '',
      status: 'met',
      status_date: '2024-12-31',
      reported_value: '125',
      'result:en': expect.stringContaining('125 additions in the year'),
      result_confidence: 'high',
      'note:en': expect.stringContaining('The 20 of 2023'),
      sources: 'article | szlh-plan-report-2024',
      page: 'https://example.org/luohu/?target=emerging-industries.specialised-smes',
    });
  });

  it('names all its sites', () => {
    const data = withChanges(dataset, {
      targets: { 'space-expansion.dawang-bridge': { sites: ['dawang-bridge', 'shuibei'] } },
    });
    expect(targetRow('space-expansion.dawang-bridge', data)).toMatchObject({
      sites: 'dawang-bridge | shuibei',
      'sites:zh-Hant': '大望橋；水貝',
      'sites:zh-Hans': '大望桥；水贝',
      'sites:en': 'Dawang Bridge; Shuibei',
      accuracy_m: '200',
    });
  });

  it('has the newest of several results', () => {
    const outcome = (asOf: string, value: number, confidence: Outcome['confidence']): Outcome => {
      const note = { 'zh-Hant': `到${asOf}`, 'zh-Hans': `到${asOf}`, en: `By ${asOf}` };
      return { status: 'partly', asOf, value, note, sources: ['article'], confidence };
    };
    const outcomes = [
      outcome('2024-03', 10, 'low'),
      outcome('2024-06', 20, 'medium'),
      outcome('2024-12', 30, 'high'),
    ];
    const data = withChanges(dataset, {
      targets: { 'emerging-industries.specialised-smes': { status: 'partly', outcomes } },
    });
    expect(targetRow('emerging-industries.specialised-smes', data)).toMatchObject({
      status_date: '2024-12',
      reported_value: '30',
      'result:zh-Hant': '到2024-12',
      'result:en': 'By 2024-12',
      result_confidence: 'high',
    });
  });

  it('has no result without evidence', () => {
    expect(targetRow('emerging-industries.billion-yuan-firms')).toMatchObject({
      status: 'no-evidence',
      'status:zh-Hant': '未見結果',
      status_date: '',
      reported_value: '',
      'result:en': '',
      result_confidence: '',
      sources: 'article',
    });
  });
});
