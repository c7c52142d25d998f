import { describe, expect, it } from 'vitest';
import { linesAfter } from './support/check';
import { createSource, createTarget } from './support/world';

const ACTION_7 = 'geo/luohu-2024/actions/07-space-expansion.json';
const SITES = 'geo/luohu-2024/sites';

describe('unique ids', () => {
  it('a target id that another action has is named with its first place', () => {
    const lines = linesAfter(({ actions }) => {
      actions[6]?.targets.push(createTarget('space-expansion.policy'));
    });
    expect(lines).toEqual([
      `${ACTION_7}: targets[2].id: the target "space-expansion.policy" is already in ${ACTION_7} at targets[0].id`,
    ]);
  });

  it('a source id that stands twice is named', () => {
    const lines = linesAfter(({ sources }) => {
      sources.sources.push(createSource('map'));
    });
    expect(lines).toEqual([
      'geo/luohu-2024/sources.json: sources[2].id: the source "map" is already in geo/luohu-2024/sources.json at sources[1].id',
    ]);
  });
});

describe('dates', () => {
  it('of a source that the calendar does not have are named', () => {
    const lines = linesAfter(({ sources: { sources } }) => {
      sources[0] = { ...createSource('article'), published: '2023-02-29', retrieved: '2024-06-31' };
    });
    expect(lines).toEqual([
      'geo/luohu-2024/sources.json: sources[0].published: 2023-02-29 is not in the calendar',
      'geo/luohu-2024/sources.json: sources[0].retrieved: 2024-06-31 is not in the calendar',
    ]);
  });

  it('of a leap year are in the calendar', () => {
    const lines = linesAfter(({ sources: { sources } }) => {
      sources[0] = { ...createSource('article'), published: '2024-02-29' };
    });
    expect(lines).toEqual([]);
  });
});

describe('target ids', () => {
  it('a target of another action is named', () => {
    const lines = linesAfter(({ actions }) => {
      actions[6]?.targets.push(createTarget('urban-quality.other'));
    });
    expect(lines).toEqual([
      `${ACTION_7}: targets[2].id: "urban-quality.other" does not start with its action, "space-expansion."`,
    ]);
  });
});

describe('paragraphs', () => {
  it('a target of a review paragraph is named', () => {
    const lines = linesAfter(({ actions }) => {
      const target = actions[6]?.targets[0];
      if (target !== undefined) target.paragraph = 12;
    });
    expect(lines).toEqual([
      `${ACTION_7}: targets[0].paragraph: 12 is not a paragraph of the plan (17 to 31)`,
    ]);
  });

  it('a review item of a plan paragraph is named', () => {
    const lines = linesAfter(({ review }) => {
      const item = review.items[1];
      if (item !== undefined) item.paragraph = 28;
    });
    expect(lines).toEqual([
      'geo/luohu-2024/review-2023.json: items[1].paragraph: 28 is not a paragraph of the review (5 to 16)',
    ]);
  });
});

describe('references exist', () => {
  it('a mistyped target is named with the nearest one', () => {
    const lines = linesAfter(({ bridge }) => {
      bridge.properties.targets = ['space-expansion.brige'];
    });
    expect(lines).toContain(
      `${SITES}/bridge.geojson: properties.targets[0]: no target "space-expansion.brige" (did you mean "space-expansion.bridge"?)`,
    );
  });

  it('a source that does not exist is named', () => {
    const lines = linesAfter(({ report }) => {
      report.source = 'book';
    });
    expect(lines).toEqual(['geo/luohu-2024/report.json: source: no source "book"']);
  });

  it('the same reference twice in a list is named', () => {
    const lines = linesAfter(({ bridge }) => {
      bridge.properties.position.sources = ['map', 'map'];
    });
    expect(lines).toEqual([
      `${SITES}/bridge.geojson: properties.position.sources[1]: "map" stands twice in this list`,
    ]);
  });
});

describe('references are mutual', () => {
  it('a site that its target does not name is named', () => {
    const lines = linesAfter(({ park }) => {
      park.properties.targets = ['space-expansion.bridge'];
    });
    expect(lines).toEqual([
      `${SITES}/park.geojson: properties.targets: names "space-expansion.bridge", which does not name the site "park"`,
    ]);
  });

  it('a review item whose site does not name it is named', () => {
    const lines = linesAfter(({ review }) => {
      review.items[1]?.sites?.push('bridge');
    });
    expect(lines).toEqual([
      'geo/luohu-2024/review-2023.json: items[1].sites: names the site "bridge", which does not name "2023-park"',
    ]);
  });
});

describe('nothing unused', () => {
  it('an orphan site is named', () => {
    const lines = linesAfter(({ park, review }) => {
      delete park.properties.reviews;
      delete review.items[1]?.sites;
    });
    expect(lines).toEqual([
      `${SITES}/park.geojson: properties.targets: the site belongs to no target and no review item`,
    ]);
  });

  it('an unused source is named', () => {
    const lines = linesAfter(({ sources }) => {
      sources.sources.push(createSource('atlas'));
    });
    expect(lines).toEqual([
      'geo/luohu-2024/sources.json: sources[2].id: nothing cites "atlas"',
    ]);
  });
});

describe('extent', () => {
  it('sites without the extent "sites" are named', () => {
    const lines = linesAfter(({ actions }) => {
      const target = actions[6]?.targets[1];
      if (target !== undefined) target.extent = 'district';
    });
    expect(lines).toEqual([
      `${ACTION_7}: targets[1].extent: is "district" although sites are named`,
    ]);
  });

  it('the extent "sites" without sites is named', () => {
    const lines = linesAfter(({ actions }) => {
      const target = actions[6]?.targets[0];
      if (target !== undefined) target.extent = 'sites';
    });
    expect(lines).toEqual([`${ACTION_7}: targets[0].extent: is "sites" but no site is named`]);
  });
});

describe('outcomes', () => {
  const after = (changes: object): readonly string[] =>
    linesAfter(({ actions }) => {
      Object.assign(actions[6]?.targets[1]?.outcomes[1] ?? {}, changes);
    });
  const PLACE = `${ACTION_7}: targets[1].outcomes[1]`;

  it('a date after the data’s own is named', () => {
    expect(after({ asOf: '2027-01' })).toEqual([
      `${PLACE}.asOf: 2027-01 is after the data's own date, 2026-11-23`,
    ]);
  });

  it('a result before the plan is named, work under way is not', () => {
    expect(after({ asOf: '2023' })).toEqual([
      `${PLACE}.asOf: 2023 is before the plan was given, 2024-01-23: "met" cannot be known`,
    ]);
    expect(after({ asOf: '2023', status: 'under-way' })).toEqual([]);
  });

  it('a date that the calendar does not have is named', () => {
    expect(after({ asOf: '2024-02-30' })).toEqual([
      `${PLACE}.asOf: 2024-02-30 is not in the calendar`,
    ]);
  });

  it('a value without a quantity is named', () => {
    expect(after({ value: 3 })).toEqual([`${PLACE}.value: a deliverable has no value to report`]);
  });

  it('a status that the value contradicts is named', () => {
    const lines = linesAfter(({ actions }) => {
      actions[3]?.targets[1]?.outcomes.push({
        status: 'met',
        asOf: '2024-12-31',
        value: 95,
        note: { 'zh-Hant': '九十五家', en: 'Ninety-five' },
        sources: ['article'],
        confidence: 'high',
      });
    });
    expect(lines).toEqual([
      'geo/luohu-2024/actions/04-emerging-industries.json: targets[1].outcomes[0].status: is "met", but 95 falls short of the target',
    ]);
  });
});

describe('paragraphs that are cited', () => {
  const planned = (paragraph: number): readonly string[] =>
    linesAfter(({ actions }) => {
      Object.assign(actions[6] ?? {}, { paragraph });
    });
  const reviewed = (paragraph: number): readonly string[] =>
    linesAfter(({ review }) => {
      Object.assign(review.items[1] ?? {}, { paragraph });
    });

  it('an action stands in the plan, from its first paragraph to its last', () => {
    expect(planned(17)).toEqual([]);
    expect(planned(31)).toEqual([]);
    expect(planned(16)).toEqual([
      `${ACTION_7}: paragraph: 16 is not a paragraph of the plan (17 to 31)`,
    ]);
  });

  it('a review item stands in the review, from its first paragraph to its last', () => {
    expect(reviewed(5)).toEqual([]);
    expect(reviewed(16)).toEqual([]);
    expect(reviewed(4)).toEqual([
      'geo/luohu-2024/review-2023.json: items[1].paragraph: 4 is not a paragraph of the review (5 to 16)',
    ]);
    expect(reviewed(17)).toEqual([
      'geo/luohu-2024/review-2023.json: items[1].paragraph: 17 is not a paragraph of the review (5 to 16)',
    ]);
  });
});
