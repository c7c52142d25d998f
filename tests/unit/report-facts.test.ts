import { describe, expect, it } from 'vitest';
import { createLookup } from '../../src/domain/lookup';
import { select } from '../../src/domain/select';
import { NO_FILTER } from '../../src/domain/view';
import { committedData } from './committed-data';

/** The facts that a reader of the article would check first, on the data as committed. */
const { dataset } = committedData();
const lookup = createLookup(dataset);

function figure(id: string): string {
  const { quantity } = lookup.target(id);
  return quantity === null ? '' : `${quantity.comparator} ${quantity.value} ${quantity.unit}`;
}

describe('the ten actions', () => {
  it('stand in the order of the report', () => {
    expect(dataset.actions.map(({ id }) => id)).toEqual([
      'consumption-upgrade',
      'shenzhen-hong-kong-integration',
      'leading-industries',
      'emerging-industries',
      'business-environment',
      'investment-attraction',
      'space-expansion',
      'urban-quality',
      'public-wellbeing',
      'government-reform',
    ]);
  });

  it('share the targets out among them, each once', () => {
    const shared = dataset.actions.flatMap(
      ({ id }) => select(dataset, lookup, { ...NO_FILTER, actions: [id] }).targets,
    );
    expect(shared).toHaveLength(dataset.targets.length);
    expect(new Set(dataset.targets.map(({ id }) => id)).size).toBe(dataset.targets.length);
  });
});

describe('figures', () => {
  it.each([
    ['leading-industries.licensed-institutions', '>= 6 institution'],
    ['leading-industries.digital-rmb-firms', '>= 15 enterprise'],
    ['emerging-industries.billion-yuan-firms', '= 2 enterprise'],
    ['emerging-industries.specialised-smes', '>= 60 enterprise'],
    ['emerging-industries.high-tech-enterprises', '>= 120 enterprise'],
    ['emerging-industries.innovation-carriers', '= 5 carrier'],
    ['emerging-industries.software-firms', '>= 20 enterprise'],
    ['business-environment.support-funds', '= 10 100m-cny'],
    ['business-environment.enterprises-helped', '> 1 10k-enterprise'],
    ['investment-attraction.global-500-projects', '>= 6 project'],
    ['space-expansion.affordable-homes', '> 5000 dwelling'],
    ['space-expansion.old-estates', '= 30 estate'],
    ['space-expansion.renewal-starts', '= 5 project'],
    ['space-expansion.planning-acceptances', '= 6 project'],
    ['space-expansion.industrial-space-new', '= 40 10k-m2'],
    ['space-expansion.land-released', '= 75 ha'],
    ['space-expansion.industrial-space-reserve', '= 220 10k-m2'],
    ['space-expansion.industrial-space-renewed', '= 50 10k-m2'],
    ['urban-quality.separated-lanes', '= 10 km'],
    ['urban-quality.parking-structures', '= 3 parking-structure'],
    ['urban-quality.parking-spaces', '= 1500 parking-space'],
    ['urban-quality.community-gardens', '= 10 garden'],
    ['urban-quality.under-bridge-spaces', '= 10 bridge-space'],
    ['urban-quality.waterside-greenways', '= 4 km'],
    ['urban-quality.sponge-city', '= 2.4 km2'],
    ['urban-quality.near-zero-carbon', '= 12 pilot'],
    ['urban-quality.chargers', '= 2.5 10k-charger'],
    ['urban-quality.supercharging-stations', '= 32 station'],
    ['urban-quality.solar-storage-charging', '= 1 station'],
    ['public-wellbeing.school-places', '>= 4000 school-place'],
    ['public-wellbeing.hospital-beds', '= 282 bed'],
    ['public-wellbeing.health-centres-new', '= 3 centre'],
    ['public-wellbeing.health-centres-upgraded', '= 4 centre'],
    ['public-wellbeing.elderly-centres', '= 2 centre'],
    ['public-wellbeing.community-projects', '= 1.63 100m-cny'],
  ])('%s is %s', (id, expected) => {
    expect(figure(id)).toBe(expected);
  });

  it('count the 5,000 dwellings once', () => {
    expect(dataset.targets.filter((target) => target.quantity?.value === 5000)).toHaveLength(1);
  });

  it('keep 40, 220 and 50 萬平方米 and 75 公頃 apart', () => {
    const areas = dataset.targets.filter(({ quantity }) =>
      ['10k-m2', 'ha'].includes(quantity?.unit ?? ''),
    );
    expect(areas.map(({ quantity }) => quantity?.value).toSorted()).toEqual([220, 40, 50, 75]);
  });
});

describe('2023 and 2024', () => {
  it('no target of 2024 is taken from a paragraph about 2023', () => {
    expect(dataset.targets.filter(({ paragraph }) => paragraph < 17)).toEqual([]);
  });

  it('no statement about 2023 is taken from a paragraph of the plan', () => {
    expect(dataset.reviews.filter(({ paragraph }) => paragraph > 16)).toEqual([]);
  });

  it('the year before is given for the four indicators that the article has twice', () => {
    const baselines = dataset.targets.flatMap(({ id, baseline }) =>
      baseline === null ? [] : [`${id} ${baseline.value}`],
    );
    expect(baselines.toSorted()).toEqual([
      'emerging-industries.high-tech-enterprises 147',
      'emerging-industries.innovation-carriers 10',
      'investment-attraction.global-500-projects 2',
      'leading-industries.licensed-institutions 6',
    ]);
  });
});

describe('results', () => {
  it('Dawang Bridge was opened on 26 September 2024', () => {
    const target = lookup.target('space-expansion.dawang-bridge');
    expect(target.status).toBe('met');
    expect(target.outcomes.at(-1)?.asOf).toBe('2024-09-26');
  });

  it('Chunfeng Tunnel was opened, but late', () => {
    expect(lookup.target('urban-quality.chunfeng-tunnel').status).toBe('met-late');
  });

  it('a target without evidence says so and no more', () => {
    const silent = dataset.targets.filter(({ outcomes }) => outcomes.length === 0);
    expect(new Set(silent.map(({ status }) => status))).toEqual(new Set(['no-evidence']));
  });
});
