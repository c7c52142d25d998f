import { featureFilter, type FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/domain/dataset';
import { filterGroups } from '../../src/domain/filter-groups';
import { visibleKeys } from '../../src/domain/group-keys';
import { createLookup } from '../../src/domain/lookup';
import { drawnIds, kindsInUse, select } from '../../src/domain/select';
import { LOCATED, NO_FILTER, type Filter } from '../../src/domain/view';
import { buildStyle } from '../../src/map/build-style';
import { SELECTED, VISIBLE, visibleState } from '../../src/map/expressions';
import { HIT_LAYERS } from '../../src/map/hit';
import { committedData } from '../unit/committed-data';
import { FONTS } from './fixtures';

/**
 * List and map, for every two values that can be chosen together, over the whole data: the list by
 * `select`, the map by evaluating the filters of the built style over the features of its own sources.
 */
const { dataset, mapData } = committedData();
const lookup = createLookup(dataset);
const groups = filterGroups(dataset, lookup);
const style = buildStyle({
  theme: 'light',
  lang: 'en',
  mapData,
  actions: dataset.actions,
  fonts: FONTS,
});

/** One value of one facet. */
interface Choice {
  readonly facet: keyof Filter;
  readonly value: string;
}

const CHOICES: readonly Choice[] = [
  ...dataset.actions.map(({ id }) => ({ facet: 'actions' as const, value: id })),
  ...kindsInUse(dataset).map((kind) => ({ facet: 'kinds' as const, value: kind })),
  ...STATUSES.map((status) => ({ facet: 'statuses' as const, value: status })),
  ...LOCATED.map((located) => ({ facet: 'located' as const, value: located })),
];

/** Every two choices that can stand together, and each alone: `located` takes one value at a time. */
const PAIRS = CHOICES.flatMap((first, index) =>
  CHOICES.slice(index)
    .filter(
      (second) => !(first.facet === 'located' && second.facet === 'located' && first !== second),
    )
    .map((second) => [first, second] as const),
);

/** The pairs by the two facets that they combine. */
const FACET_PAIRS = [...new Set(PAIRS.map(facetsOf))].map(
  (facets) => [facets, PAIRS.filter((pair) => facetsOf(pair) === facets)] as const,
);

function facetsOf([first, second]: (typeof PAIRS)[number]): string {
  return `${first.facet} and ${second.facet}`;
}

function filterOf(choices: readonly Choice[]): Filter {
  const values = <K extends keyof Filter>(facet: K): string[] => [
    ...new Set(choices.filter((choice) => choice.facet === facet).map(({ value }) => value)),
  ];
  const oneOf = <T extends string>(allowed: readonly T[], wanted: readonly string[]): T[] =>
    allowed.filter((value) => wanted.includes(value));
  return {
    actions: values('actions'),
    kinds: oneOf(kindsInUse(dataset), values('kinds')),
    statuses: oneOf(STATUSES, values('statuses')),
    located: oneOf(LOCATED, values('located'))[0] ?? null,
  };
}

/** The sites that have a position and fit the filter, judged here by the records alone. */
function expectedIds({ actions, kinds, statuses, located }: Filter): readonly string[] {
  const any = (chosen: readonly string[], value: string): boolean =>
    chosen.length === 0 || chosen.includes(value);
  return dataset.sites
    .filter((site) => {
      if (site.place === null || located === 'no') return false;
      if (!any(kinds, site.kind)) return false;
      const targets = dataset.targets.filter(({ sites }) => sites.includes(site.id));
      if (targets.some(({ action, status }) => any(actions, action) && any(statuses, status))) {
        return true;
      }
      if (statuses.length > 0) return false;
      return actions.length === 0 || site.backgroundActions.some((id) => actions.includes(id));
    })
    .map(({ id }) => id)
    .toSorted();
}

const TYPES = { Point: 1, LineString: 2, Polygon: 3 } as const;

const layers = style.layers.flatMap((layer) =>
  HIT_LAYERS.includes(layer.id) && 'filter' in layer && 'source' in layer
    ? [{ filter: layer.filter as FilterSpecification, features: featuresOf(layer.source) }]
    : [],
);

/** Ids of the sites that some layer takes with these visible, at a zoom where every badge has its place. */
function drawnOnMap(visible: readonly string[] | null): readonly string[] {
  const state = { [VISIBLE]: visibleState(visible), [SELECTED]: null };
  const ids = layers.flatMap(({ filter, features }) => {
    const { filter: takes } = featureFilter(filter, 'test', state);
    return features
      .filter(({ type, properties }) => takes({ zoom: 16 }, { type, properties, geometry: [] }))
      .map(({ properties }) => String(properties['id']));
  });
  return [...new Set(ids)].toSorted();
}

function featuresOf(sourceId: string) {
  const source = style.sources[sourceId];
  if (source?.type !== 'geojson' || typeof source.data === 'string') {
    throw new Error(`"${sourceId}" holds no features`);
  }
  const collection = source.data as GeoJSON.FeatureCollection;
  return collection.features.map(({ geometry, properties }) => ({
    type: TYPES[geometry.type.replace('Multi', '') as keyof typeof TYPES],
    properties: properties ?? {},
  }));
}

function nameOf(choices: readonly Choice[]): string {
  return [...new Set(choices.map(({ facet, value }) => `${facet} ${value}`))].join(' and ');
}

describe('list and map show the same places', () => {
  test('there are values of four facets to combine', () => {
    expect(new Set(CHOICES.map(({ facet }) => facet)).size).toBe(4);
    expect(layers.length).toBe(HIT_LAYERS.length);
  });

  test('without a filter: every place with a position', () => {
    const shown = select(dataset, lookup, NO_FILTER);
    expect(drawnOnMap(drawnIds(shown, NO_FILTER))).toEqual(expectedIds(NO_FILTER));
    expect(drawnOnMap(visibleKeys(groups, NO_FILTER, lookup))).toEqual(expectedIds(NO_FILTER));
    expect(expectedIds(NO_FILTER).length).toBeGreaterThan(30);
  });

  test.each(FACET_PAIRS)('%s', (_, pairs) => {
    for (const pair of pairs) {
      const filter = filterOf(pair);
      const shown = select(dataset, lookup, filter);
      const listed = shown.sites.filter(({ place }) => place !== null).map(({ id }) => id);
      expect(listed.toSorted(), nameOf(pair)).toEqual(expectedIds(filter));
      expect(drawnOnMap(drawnIds(shown, filter)), nameOf(pair)).toEqual(listed.toSorted());
      const keys = visibleKeys(groups, filter, lookup);
      expect(drawnOnMap(keys), nameOf(pair)).toEqual(listed.toSorted());
    }
  });
});
