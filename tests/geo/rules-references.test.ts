import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/compile/problem';
import { toRecords, type Records } from '../../src/compile/records';
import { uniqueIds } from '../../src/compile/rules/unique-ids';
import { readSourceFiles } from '../../src/compile/source-file';
import { linesAfter } from './support/check';
import { createSource, createText, createWorld, toFiles } from './support/world';

const EMERGING = 'geo/luohu-2024/actions/04-emerging-industries.json';
const EXPANSION = 'geo/luohu-2024/actions/07-space-expansion.json';
const REVIEW = 'geo/luohu-2024/review-2023.json';
const SITES = 'geo/luohu-2024/sites';

describe('references to records', () => {
  it('a target’s site that does not exist is named with the nearest', () => {
    const lines = linesAfter(({ actions }) => {
      actions[6]?.targets[1]?.sites?.push('brigde');
    });
    expect(lines).toEqual([
      `${EXPANSION}: targets[1].sites[1]: no site "brigde" (did you mean "bridge"?)`,
    ]);
  });

  it('a review item’s site that does not exist is named with the nearest', () => {
    const lines = linesAfter(({ review }) => {
      review.items[1]?.sites?.push('parc');
    });
    expect(lines).toEqual([`${REVIEW}: items[1].sites[1]: no site "parc" (did you mean "park"?)`]);
  });

  it('a review item’s action that does not exist is named with the nearest', () => {
    const lines = linesAfter(({ review }) => {
      Object.assign(review.items[1] ?? {}, { action: 'space-expanse' });
    });
    expect(lines).toEqual([
      `${REVIEW}: items[1].action: no action "space-expanse" (did you mean "space-expansion"?)`,
    ]);
  });

  it('a review item that does not exist is named with the nearest', () => {
    const lines = linesAfter(({ park }) => {
      park.properties.reviews = ['2023-park', '2023-parc'];
    });
    expect(lines).toEqual([
      `${SITES}/park.geojson: properties.reviews[1]: no review item "2023-parc" (did you mean "2023-park"?)`,
    ]);
  });

  it('an outcome’s source that does not exist is named', () => {
    const lines = linesAfter(({ actions }) => {
      actions[6]?.targets[1]?.outcomes[1]?.sources.push('gazetteer');
    });
    expect(lines).toEqual([
      `${EXPANSION}: targets[1].outcomes[1].sources[1]: no source "gazetteer"`,
    ]);
  });

  it('a site that stands twice in one target is named, in two of them it is not', () => {
    const lines = linesAfter(({ actions }) => {
      actions[6]?.targets[1]?.sites?.push('bridge');
    });
    expect(lines).toEqual([
      `${EXPANSION}: targets[1].sites[1]: "bridge" stands twice in this list`,
    ]);
    const shared = linesAfter(({ actions, bridge }) => {
      Object.assign(actions[6]?.targets[0] ?? {}, { extent: 'sites', sites: ['bridge'] });
      bridge.properties.targets.push('space-expansion.policy');
    });
    expect(shared).toEqual([]);
  });

  it('a repetition is seen at the eleventh place of a list as well', () => {
    const lines = linesAfter(({ bridge, sources }) => {
      const others = Array.from({ length: 9 }, (_, index) => `map-${index}`);
      sources.sources.push(...others.map(createSource));
      bridge.properties.position.sources = ['map', ...others, 'map'];
    });
    expect(lines).toEqual([
      `${SITES}/bridge.geojson: properties.position.sources[10]: "map" stands twice in this list`,
    ]);
  });
});

describe('references from both sides', () => {
  it('a target whose site does not name it is named', () => {
    const lines = linesAfter(({ actions }) => {
      Object.assign(actions[6]?.targets[0] ?? {}, { extent: 'sites', sites: ['bridge'] });
    });
    expect(lines).toEqual([
      `${EXPANSION}: targets[0].sites: names the site "bridge", which does not name "space-expansion.policy"`,
    ]);
  });

  it('a site that its review item does not name is named', () => {
    const lines = linesAfter(({ bridge }) => {
      bridge.properties.reviews = ['2023-park'];
    });
    expect(lines).toEqual([
      `${SITES}/bridge.geojson: properties.reviews: names "2023-park", which does not name the site "bridge"`,
    ]);
  });
});

describe('ids that stand twice', () => {
  /** Asked of this rule alone: the others would have more to say. */
  function linesOf(change: (records: Records) => Partial<Records>): readonly string[] {
    const records = toRecords('luohu-2024', readSourceFiles(toFiles(createWorld())));
    return uniqueIds({ ...records, ...change(records) }).map(formatProblem);
  }

  it('an action’s is named with the file of the first', () => {
    const lines = linesOf(({ actions }) => ({
      actions: actions.map((action, index) =>
        index === 6 ? { ...action, value: { ...action.value, id: 'emerging-industries' } } : action,
      ),
    }));
    expect(lines).toEqual([
      `${EXPANSION}: id: the action "emerging-industries" is already in ${EMERGING} at id`,
    ]);
  });

  it('a site’s is named with the file of the first', () => {
    const lines = linesOf(({ sites }) => ({
      sites: sites.map((site) => {
        const properties = { ...site.value.properties, id: 'bridge' };
        const isPark = site.file === `${SITES}/park.geojson`;
        return isPark ? { ...site, value: { ...site.value, properties } } : site;
      }),
    }));
    expect(lines).toEqual([
      `${SITES}/park.geojson: properties.id: the site "bridge" is already in ${SITES}/bridge.geojson at properties.id`,
    ]);
  });

  it('a review item’s is named with the place of the first', () => {
    const lines = linesAfter(({ review }) => {
      review.items.push({ id: '2023-firms', paragraph: 14, printed: [], text: createText() });
    });
    expect(lines).toEqual([
      `${REVIEW}: items[2].id: the review item "2023-firms" is already in ${REVIEW} at items[0].id`,
    ]);
  });

  it('a source may be called like a review item, and a station like a reservoir', () => {
    const lines = linesAfter(({ sources, bridge, stations }) => {
      sources.sources.push(createSource('2023-firms'));
      bridge.properties.position.sources = ['map', '2023-firms'];
      Object.assign(stations.features[0] ?? {}, { id: 'reservoir' });
    });
    expect(lines).toEqual([]);
  });
});
