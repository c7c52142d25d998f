import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import { actionsFile, sourcesFile, targetsFile } from '../../src/domain/export/json-writers';
import { committedData } from './committed-data';
import { contextOf, withChanges } from './support/exports';

const { dataset } = committedData();

function targetOf(id: string, data: Dataset = dataset) {
  const targets = data.targets.filter((target) => target.id === id);
  return targetsFile(targets, contextOf(data)).targets[0];
}

it.each([
  ['targets', () => targetsFile([], contextOf(dataset))],
  ['actions', () => actionsFile(contextOf(dataset))],
  ['sources', () => sourcesFile(contextOf(dataset))],
])('a file of %s says what report it is from, and on what terms', (_, write) => {
  const { report } = write();
  expect(report).toMatchObject({
    id: 'luohu-2024',
    year: 2024,
    title: { en: 'Luohu District Government Work Report 2024' },
    issuer: { 'zh-Hant': '深圳市羅湖區人民政府' },
    delivered: '2024-01-23',
    dataAsOf: '2026-11-23',
    source: 'article',
    licence: {
      id: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0 International',
      address: 'https://creativecommons.org/licenses/by/4.0/',
    },
    attribution: '羅湖 2024 行動地圖 Luohu 2024 Action Map',
  });
  expect(report.caveat.en).toMatch(/not the work report itself/);
  // What addresses call it is no fact of the report.
  expect(report).not.toHaveProperty('key');
});

describe('a target as JSON', () => {
  it('has its figure as printed, in words and in single units, beside the year before', () => {
    expect(targetOf('emerging-industries.high-tech-enterprises')).toMatchObject({
      action: 'emerging-industries',
      paragraph: 23,
      type: 'quantity',
      title: { en: 'New national high-tech enterprises' },
      printed: '120家以上',
      alsoPrinted: [],
      figure: {
        'zh-Hant': '120 家企業或以上',
        'zh-Hans': '120 家企业或以上',
        en: 'at least 120 enterprises',
      },
      quantity: { comparator: '>=', value: 120, unit: 'enterprise', valueInSingleUnits: 120 },
      baseline: { year: 2023, value: 147, paragraph: 12 },
      extent: 'district',
      sites: [],
      accuracyMeters: null,
      sources: ['article', 'szlh-plan-report-2024'],
      licence: 'CC-BY-4.0',
      page: 'https://example.org/luohu/?target=emerging-industries.high-tech-enterprises',
    });
    // 2.2 million square metres, printed as 220 萬.
    expect(targetOf('space-expansion.industrial-space-reserve')?.quantity).toEqual({
      comparator: '=',
      value: 220,
      unit: '10k-m2',
      valueInSingleUnits: 2_200_000,
    });
  });

  it('has no figure where the text has none', () => {
    expect(targetOf('space-expansion.dawang-bridge')).toMatchObject({
      printed: '大望橋',
      figure: null,
      quantity: null,
      sites: ['dawang-bridge'],
      accuracyMeters: 150,
      status: 'met',
      statusDate: '2024-09-26',
      sources: ['article', 'sznews-dawang-bridge'],
      note: null,
    });
  });

  it('has the further figures of its sentence', () => {
    expect(targetOf('emerging-industries.billion-yuan-firms')?.alsoPrinted).toEqual(['10億元級']);
  });

  it('has its results oldest first, each with its evidence', () => {
    expect(targetOf('urban-quality.hongling-south-station')?.outcomes).toMatchObject([
      {
        id: 'urban-quality.hongling-south-station.2025-08-03',
        status: 'under-way',
        asOf: '2025-08-03',
        value: null,
        sources: ['hk01-metro-progress'],
        confidence: 'high',
      },
      {
        id: 'urban-quality.hongling-south-station.2025-12-28',
        status: 'met',
        asOf: '2025-12-28',
        note: { en: 'Line 11 opened from Huaqiang South to Hongling South.' },
        sources: ['hk01-metro-2025'],
      },
    ]);
  });

  it('has no result without evidence', () => {
    expect(targetOf('emerging-industries.billion-yuan-firms')).toMatchObject({
      status: 'no-evidence',
      statusDate: null,
      outcomes: [],
      sources: ['article'],
    });
  });

  it('has a hostile text as it is', () => {
    const hostile = '</script>\u0000=1+1 \ud800';
    const id = 'space-expansion.dawang-bridge';
    const data = withChanges(dataset, { targets: { [id]: { printed: hostile } } });
    const again = JSON.parse(JSON.stringify(targetOf(id, data))) as { printed: string };
    expect(again.printed).toBe(hostile);
  });
});
