import { describe, expect, it } from 'vitest';
import type { Outcome, Target } from '../../src/domain/dataset';
import { addressesOf, joined } from '../../src/domain/export/common-fields';
import { cleanText } from '../../src/domain/export/clean-text';
import { addressOf } from '../../src/domain/export/context';
import {
  accuracyOfTarget,
  outcomesOf,
  paragraphs,
  sourcesOfSite,
  sourcesOfTarget,
  statusOfSite,
  statusOfTarget,
} from '../../src/domain/export/facts';
import { committedData } from './committed-data';
import { contextOf, PAGE, withChanges } from './support/exports';

const { dataset } = committedData();
const context = contextOf(dataset);
const { lookup } = context;

/** An outcome that speaks of the date; nothing else of it matters. */
function outcome(asOf: string, sources: readonly string[] = []): Outcome {
  const note = { 'zh-Hant': '', 'zh-Hans': '', en: '' };
  return { status: 'under-way', asOf, value: null, note, sources, confidence: 'high' };
}

function targetWith(id: string, outcomes: readonly Outcome[]): Target {
  return { ...lookup.target('space-expansion.dawang-bridge'), id, outcomes };
}

describe('the accuracy of a target', () => {
  it('is that of its least exact site', () => {
    // Between 60 m (Honghu Park) and 900 m (Yinhushan).
    expect(accuracyOfTarget(lookup.target('urban-quality.eight-parks'), context)).toBe(900);
  });

  it('is that of the located sites where another has no position', () => {
    const { position } = lookup.site('park-yinhushan');
    const unknown = { position: { ...position, accuracyMeters: null }, place: null };
    const without = contextOf(withChanges(dataset, { sites: { 'park-yinhushan': unknown } }));
    expect(accuracyOfTarget(lookup.target('urban-quality.eight-parks'), without)).toBe(600);
  });

  it('is unknown where no site is on the map, or none is named', () => {
    const id = 'shenzhen-hong-kong-integration.arts-exchange-base';
    expect(lookup.target(id).sites).toEqual(['arts-exchange-base']);
    expect(accuracyOfTarget(lookup.target(id), context)).toBeNull();
    const everywhere = lookup.target('emerging-industries.high-tech-enterprises');
    expect(accuracyOfTarget(everywhere, context)).toBeNull();
  });
});

describe('what became of it', () => {
  it('has the date of the newest evidence', () => {
    expect(statusOfTarget(lookup.target('urban-quality.hongling-south-station'))).toEqual({
      status: 'met',
      date: '2025-12-28',
    });
    expect(statusOfSite(lookup.site('dawang-bridge'), context)).toEqual({
      status: 'met',
      date: '2024-09-26',
    });
  });

  it('has no date without evidence', () => {
    expect(statusOfTarget(lookup.target('consumption-upgrade.consumption-streets'))).toEqual({
      status: 'no-evidence',
      date: null,
    });
  });
});

describe('the sources', () => {
  it('of a target are the article, then the evidence of its results', () => {
    expect(sourcesOfTarget(lookup.target('urban-quality.hongling-south-station'), context)).toEqual(
      ['article', 'hk01-metro-progress', 'hk01-metro-2025'],
    );
  });

  it('of a site are those of its targets, then what its position rests on, each once', () => {
    // The news of the opening is evidence of the result and of the position.
    expect(sourcesOfSite(lookup.site('dawang-bridge'), context)).toEqual([
      'article',
      'sznews-dawang-bridge',
      'pygeo-bus-stops',
      'szmetrotrips-roads',
    ]);
  });

  it('are each named once, also where two results rest on one', () => {
    const twice = targetWith('a.b', [outcome('2024', ['s', 'article']), outcome('2025', ['s'])]);
    expect(sourcesOfTarget(twice, context)).toEqual(['article', 's']);
  });

  it('of a site that only the review names are the article and those of its position', () => {
    expect(sourcesOfSite(lookup.site('wenjindu-port'), context)).toEqual([
      'article',
      'pygeo-bus-stops',
      'waterlogging-monitors',
      'shenzhen-boundary',
    ]);
  });

  it('have addresses, but for those that were never published on the web', () => {
    expect(lookup.source('waterlogging-monitors').address).toBeNull();
    expect(addressesOf(['article', 'waterlogging-monitors', 'pygeo-bus-stops'], context)).toEqual([
      'http://www.sq15.cn/show-1-3837-0.html',
      'https://github.com/ni1o1/pygeo-tutorial',
    ]);
  });
});

it('paragraphs are in the order of numbers, each once', () => {
  expect(paragraphs([30, 9, 30, 100])).toEqual([9, 30, 100]);
});

describe('the outcomes', () => {
  it('of several targets are in one list, newest first', () => {
    const targets = [
      lookup.target('space-expansion.dawang-bridge'),
      lookup.target('urban-quality.hongling-south-station'),
      lookup.target('urban-quality.chunfeng-tunnel'),
    ];
    expect(outcomesOf(targets).map(({ id }) => id)).toEqual([
      'urban-quality.hongling-south-station.2025-12-28',
      'urban-quality.hongling-south-station.2025-08-03',
      'urban-quality.chunfeng-tunnel.2025-05-27',
      'space-expansion.dawang-bridge.2024-09-26',
    ]);
  });

  it('each stay with their target', () => {
    const bridge = lookup.target('space-expansion.dawang-bridge');
    const tunnel = lookup.target('urban-quality.chunfeng-tunnel');
    expect(outcomesOf([bridge, tunnel])).toEqual([
      { id: `${tunnel.id}.2025-05-27`, target: tunnel, outcome: tunnel.outcomes[0] },
      { id: `${bridge.id}.2024-09-26`, target: bridge, outcome: bridge.outcomes[0] },
    ]);
  });

  it.each([
    ['b', 'a'],
    ['a', 'b'],
  ])('of one date are in the order of their ids, given %s before %s', (...given) => {
    const targets = given.map((id) => targetWith(id, [outcome('2024-06')]));
    expect(outcomesOf(targets).map(({ id }) => id)).toEqual(['a.2024-06', 'b.2024-06']);
  });

  it('are numbered from the second of one date on', () => {
    const dates = ['2024', '2024-06', '2024-06', '2024-06', '2025'];
    const found = outcomesOf([
      targetWith(
        'a.b',
        dates.map((date) => outcome(date)),
      ),
    ]);
    // The later in the file is the newer one.
    expect(found.map(({ id }) => id)).toEqual([
      'a.b.2025',
      'a.b.2024-06.3',
      'a.b.2024-06.2',
      'a.b.2024-06',
      'a.b.2024',
    ]);
  });
});

describe('the address of a record', () => {
  const bridge = { type: 'site', id: 'dawang-bridge' } as const;

  it('is on the page', () => {
    expect(addressOf(bridge, { dataset, page: PAGE })).toBe(
      'https://example.org/luohu/?site=dawang-bridge',
    );
  });

  it('is the query alone where nobody knows the address of the page', () => {
    expect(addressOf(bridge, { dataset, page: null })).toBe('?site=dawang-bridge');
  });

  it('names the report where it is not the one shown by default', () => {
    const other = { ...dataset, report: { ...dataset.report, key: '2023' } };
    const { searchParams } = new URL(addressOf(bridge, { dataset: other, page: PAGE }));
    expect(Object.fromEntries(searchParams)).toEqual({ report: '2023', site: 'dawang-bridge' });
  });
});

describe('texts of a cell', () => {
  it('are joined as the language does it', () => {
    expect(joined(['甲', '乙'], 'zh-Hant')).toBe('甲；乙');
    expect(joined(['甲', '乙'], 'zh-Hans')).toBe('甲；乙');
    expect(joined(['one', 'two'], 'en')).toBe('one; two');
    expect(joined(['one'], 'en')).toBe('one');
  });

  it('are no text where there is none', () => {
    expect(joined([], 'en')).toBeNull();
  });
});

describe('a text that XML can hold', () => {
  it('keeps its tabs and ends of lines', () => {
    expect(cleanText('a\tb\nc\r\nd')).toBe('a\tb\nc\r\nd');
  });

  it('loses other control characters, non-characters and half characters, and nothing else', () => {
    expect(cleanText('a\u0000b\u0007c\u007fd\u0085e\ufffef\uffffg\ud800h')).toBe('abcdefgh');
    expect(cleanText('大望橋 🚇 e\u0301 \u202e')).toBe('大望橋 🚇 e\u0301 \u202e');
  });
});
