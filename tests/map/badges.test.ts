import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { BACKGROUND_BADGE, badgeId, describeImages, ordersOf } from '../../src/map/badges';
import { actionColour } from '../../src/domain/palette';
import { ACTIONS, createSite } from './fixtures';

describe('the badge of a site', () => {
  test('bears the number of its first action', () => {
    expect(badgeId(createSite(), ACTIONS)).toBe('badge-1');
  });

  test('names further actions in their order, each once', () => {
    const site = createSite({ actions: '|space|consumption|finance|', action: 'space', order: 7 });
    expect(badgeId(site, ACTIONS)).toBe('badge-7-1-2');
  });

  test('is hollow where only the review names the place', () => {
    const site = createSite({ actions: '', action: '', order: 0, background: true });
    expect(badgeId(site, ACTIONS)).toBe(BACKGROUND_BADGE);
  });
});

test('ordersOf leaves out actions it does not know', () => {
  expect(ordersOf('|space|unheard-of|', ACTIONS)).toEqual([7]);
});

test('a badge of several actions shows the colour of each', () => {
  const [badge] = describeImages(['badge-7-1-2'], 'light');
  expect(badge).toMatchObject({
    text: '7',
    fill: actionColour(7).fill,
    bands: [actionColour(1).fill, actionColour(2).fill],
  });
});

describe('geo/', () => {
  const { compiled } = compile(readGeoFiles('geo'));
  if (!compiled) throw new Error('geo/ does not compile');
  const { dataset, mapData } = compiled;

  test('has a badge for every combination of actions of a drawn site', () => {
    const ids = mapData.siteAnchors.features.map(({ properties }) =>
      badgeId(properties, dataset.actions),
    );
    const drawn = new Set(describeImages(ids, 'dark').map(({ id }) => id));
    const combinations = new Set(
      dataset.sites
        .filter(({ place }) => place !== null)
        .map(({ actions }) => actions.map((id) => orderOf(id)).join('-')),
    );
    const missing = [...combinations].filter(
      (orders) => !drawn.has(orders === '' ? BACKGROUND_BADGE : `badge-${orders}`),
    );
    expect(combinations.size).toBeGreaterThan(1);
    expect(missing).toEqual([]);
  });

  function orderOf(action: string): number {
    return dataset.actions.find(({ id }) => id === action)?.order ?? -1;
  }
});
