import { describe, expect, it } from 'vitest';
import { readPrinted } from '../../src/compile/printed-figure';
import { linesAfter } from './support/check';
import type { World } from './support/world';

const FILE = 'geo/luohu-2024/actions/04-emerging-industries.json';
const REPORT = 'geo/luohu-2024/report.json';

/** The sound world with another quantity in place of the target's own. */
function afterQuantity(changes: object): readonly string[] {
  return linesAfter((world) => change(world, changes));
}

function change({ actions, report }: World, changes: object): void {
  const target = actions[3]?.targets[1];
  if (target?.type !== 'quantity') throw new Error('The second target should be a quantity');
  delete target.baseline;
  report.ledger['12'] = [];
  Object.assign(target, changes);
  report.ledger['23'] = [target.printed];
}

/** As above, but the review item that took the other figure is without one. */
function faultsOf(changes: object): readonly string[] {
  return linesAfter((world) => {
    change(world, changes);
    const item = world.review.items[0];
    if (item !== undefined) item.printed = [];
  });
}

describe('printed figures', () => {
  it.each([
    ['220萬平方米', { comparator: '=', value: 220, scale: 1e4, word: '平方米' }],
    ['超1萬家', { comparator: '>', value: 1, scale: 1e4, word: '家' }],
    ['120家以上', { comparator: '>=', value: 120, scale: 1, word: '家' }],
    ['4000個以上', { comparator: '>=', value: 4000, scale: 1, word: '個' }],
    ['1.63億元', { comparator: '=', value: 1.63, scale: 1e8, word: '元' }],
    ['首批32座', { comparator: '=', value: 32, scale: 1, word: '座' }],
    ['八大', { comparator: '=', value: 8, scale: 1, word: '大' }],
    ['一個以上', { comparator: '>=', value: 1, scale: 1, word: '個' }],
    ['十大行動', { comparator: '=', value: 10, scale: 1, word: '大行動' }],
    ['全年超500場次', { comparator: '>', value: 500, scale: 1, word: '場次' }],
    ['2.5億元以上', { comparator: '>=', value: 2.5, scale: 1e8, word: '元' }],
    ['三萬', { comparator: '=', value: 3, scale: 1e4, word: '' }],
    ['以上10家', { comparator: '=', value: 10, scale: 1, word: '家' }],
    // A second number is part of the word.
    ['2萬家5個', { comparator: '=', value: 2, scale: 1e4, word: '家5個' }],
  ])('%s is read', (printed, expected) => {
    expect(readPrinted(printed)).toEqual(expected);
  });

  it('a name without a number is not read', () => {
    expect(readPrinted('大望橋')).toBeNull();
  });
});

describe('quantity', () => {
  it('agrees with what is printed', () => {
    const area = { printed: '220萬平方米', comparator: '=', value: 220, unit: '10k-m2' };
    expect(faultsOf(area)).toEqual([]);
    const firms = { printed: '超1萬家', comparator: '>', value: 1, unit: '10k-enterprise' };
    expect(faultsOf(firms)).toEqual([]);
  });

  it('another value is named', () => {
    expect(faultsOf({ value: 12 })).toEqual([
      `${FILE}: targets[1].value: is 12, but "120家以上" says 120`,
    ]);
  });

  it('another comparator is named', () => {
    expect(faultsOf({ comparator: '=' })).toEqual([
      `${FILE}: targets[1].comparator: is =, but "120家以上" says >=`,
    ]);
  });

  it('another scale is named', () => {
    const single = { printed: '超1萬家', comparator: '>', value: 1, unit: 'enterprise' };
    expect(faultsOf(single)).toEqual([
      `${FILE}: targets[1].unit: "enterprise" counts by 1, "超1萬家" by 10000`,
    ]);
  });

  it('another unit is named where the word leaves no choice', () => {
    const wrong = { printed: '75公頃', comparator: '=', value: 75, unit: 'km2' };
    expect(faultsOf(wrong)).toEqual([
      `${FILE}: targets[1].unit: is km2, but "75公頃" says ha`,
    ]);
  });
});

describe('baseline', () => {
  const after = (baseline: object): readonly string[] =>
    linesAfter(({ actions }) => {
      const target = actions[3]?.targets[1];
      if (target?.type === 'quantity') Object.assign(target.baseline ?? {}, baseline);
    });

  it('a figure that its paragraph does not print is named', () => {
    expect(after({ value: 174 })).toEqual([
      `${FILE}: targets[1].baseline.value: no 174 in the ledger of paragraph 12`,
    ]);
  });

  it('a figure of the plan is no baseline', () => {
    expect(after({ value: 120, paragraph: 23 })).toEqual([
      `${FILE}: targets[1].baseline.paragraph: 23 is not a paragraph of the review (5 to 16)`,
    ]);
  });

  it('a figure of another year is named', () => {
    expect(after({ year: 2022 })).toEqual([
      `${FILE}: targets[1].baseline.year: is 2022, should be 2023`,
    ]);
  });
});

describe('ledger', () => {
  it('a claim that its paragraph does not print is named with the paragraph that does', () => {
    const lines = linesAfter(({ actions }) => {
      const target = actions[3]?.targets[1];
      if (target !== undefined) target.paragraph = 28;
    });
    expect(lines).toEqual([
      `${FILE}: targets[1].printed: paragraph 28 has no figure "120家以上" (it stands in 23)`,
      `${REPORT}: ledger.23[0]: no target claims "120家以上", and it is not listed as unclaimed`,
    ]);
  });

  it('a figure that nothing claims is named', () => {
    const lines = linesAfter(({ report }) => {
      report.ledger['28'] = ['75公頃'];
    });
    expect(lines).toEqual([
      `${REPORT}: ledger.28[0]: no target claims "75公頃", and it is not listed as unclaimed`,
    ]);
  });

  it('a figure of the review that nothing claims is named', () => {
    expect(afterQuantity({})).toEqual([
      'geo/luohu-2024/review-2023.json: items[0].printed[0]: paragraph 12 has no figure "147家"',
    ]);
  });

  it('a figure that is printed once and claimed twice is named', () => {
    const lines = linesAfter(({ review }) => {
      review.items[0]?.printed.push('147家');
    });
    expect(lines).toEqual([
      'geo/luohu-2024/review-2023.json: items[0].printed[1]: the figure "147家" is already claimed in geo/luohu-2024/review-2023.json at items[0].printed[0]',
    ]);
  });

  it('a figure that is listed as unclaimed and claimed all the same is named', () => {
    const reason = { 'zh-Hant': '原因', en: 'Reason' };
    const lines = linesAfter(({ report }) => {
      report.unclaimed.push({ paragraph: 23, printed: '120家以上', reason });
    });
    expect(lines).toEqual([
      `${REPORT}: unclaimed[1]: "120家以上" is claimed in ${FILE} at targets[1].printed`,
    ]);
  });

  it('an unclaimed figure that is not printed is named with the nearest', () => {
    const lines = linesAfter(({ report }) => {
      const entry = report.unclaimed[0];
      if (entry !== undefined) entry.printed = '十大行功';
    });
    expect(lines).toContain(
      `${REPORT}: unclaimed[0]: paragraph 17 has no figure "十大行功" (did you mean "十大行動"?)`,
    );
  });
});

describe('baselines and quantities', () => {
  /** The review's paragraph 12 with these figures; all of them are accounted for. */
  const baselineAmong = (figures: string[]): readonly string[] =>
    linesAfter(({ report, review }) => {
      report.ledger['12'] = figures;
      Object.assign(review.items[0] ?? {}, { printed: figures });
    });

  it('a baseline may be any of the figures of its paragraph', () => {
    expect(baselineAmong(['大望橋', '15座', '147家'])).toEqual([]);
  });

  it('a baseline is no figure of another scale', () => {
    expect(baselineAmong(['147萬家'])).toEqual([
      `${FILE}: targets[1].baseline.value: no 147 in the ledger of paragraph 12`,
    ]);
  });

  it('a baseline is not in a paragraph without figures', () => {
    const lines = linesAfter(({ actions }) => {
      const target = actions[3]?.targets[1];
      if (target?.type === 'quantity') Object.assign(target.baseline ?? {}, { paragraph: 13 });
    });
    expect(lines).toEqual([
      `${FILE}: targets[1].baseline.value: no 147 in the ledger of paragraph 13`,
    ]);
  });

  it('a quantity in whose figure no number can be read is named', () => {
    const lines = linesAfter(({ actions, report }) => {
      Object.assign(actions[3]?.targets[1] ?? {}, { printed: '多家企業' });
      report.ledger['23'] = ['多家企業'];
    });
    expect(lines).toEqual([`${FILE}: targets[1].printed: no number can be read in it`]);
  });
});
