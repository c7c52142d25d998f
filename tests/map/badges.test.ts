import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { BACKGROUND_BADGE, badgeId, describeImages, imageOf, ordersOf } from '../../src/map/badges';
import { actionColour } from '../../src/domain/palette';
import { HATCH_COUNT } from '../../src/domain/hatch';
import { ICONS } from '../../src/map/icons';
import { LIGHT } from '../../src/map/themes';
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
  const site = createSite({ actions: '|space|unheard-of|', action: 'space', order: 7 });
  expect(ordersOf(site, ACTIONS)).toEqual([7]);
});

describe('a site of several actions', () => {
  const site = createSite({ actions: '|space|consumption|finance|', action: 'space', order: 7 });
  const [badge, symbol] = describeImages([site], ACTIONS, 'light');
  const bands = [actionColour(1).fill, actionColour(2).fill];

  test('has a badge with the number of the first and the colour of each', () => {
    expect(badge).toMatchObject({ type: 'badge', text: '7', fill: actionColour(7).fill, bands });
  });

  test('has a symbol with the number and the colour of each', () => {
    expect(symbol).toMatchObject({ type: 'symbol', numbers: '7·1·2', bands });
  });
});

test('a symbol shows the sign of the kind and what became of the place', () => {
  const site = createSite({ kind: 'bridge', status: 'met' });
  const [, symbol] = describeImages([site], ACTIONS, 'dark');
  expect(symbol).toMatchObject({ icon: ICONS.bridge.path, status: 'met', numbers: '1' });
});

test('a place that only the review names has a hollow symbol with its sign alone', () => {
  const site = createSite({ order: 0, actions: '', action: '', background: true, status: '' });
  const [, symbol] = describeImages([site], ACTIONS, 'light');
  expect(symbol).toMatchObject({ numbers: null, status: '', bands: [], fill: LIGHT.badgeHollow });
});

test('on paper no image has a colour', () => {
  const images = describeImages([createSite(), createSite({ order: 0 })], ACTIONS, 'print');
  const colours = JSON.stringify(images).match(/#[0-9a-f]{6}/g) ?? [];
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
});

test('on paper each action has a hatch of its own', () => {
  const hatches = describeImages([], ACTIONS, 'print').flatMap((image) =>
    image.type === 'hatch' ? image.pattern % HATCH_COUNT : [],
  );
  expect(hatches).toHaveLength(11);
  expect(new Set(hatches).size).toBe(hatches.length);
});

describe('geo/', () => {
  const { compiled } = compile(readGeoFiles('geo'));
  if (!compiled) throw new Error('geo/ does not compile');
  const { dataset, mapData } = compiled;

  test('has a badge for every combination of actions of a drawn site', () => {
    const sites = mapData.siteAnchors.features.map(({ properties }) => properties);
    const drawn = new Set(describeImages(sites, dataset.actions, 'dark').map(({ id }) => id));
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

describe('an image by its id', () => {
  test('is what the site of that id is drawn with', () => {
    const site = createSite({
      actions: '|space|consumption|',
      order: 7,
      action: 'space',
      status: 'met',
    });
    expect(imageOf('badge-7-1', 'light')).toEqual(describeImages([site], ACTIONS, 'light')[0]);
    expect(imageOf('symbol/7-1/shopping-area/met', 'light')).toMatchObject({
      type: 'symbol',
      numbers: '7·1',
      status: 'met',
    });
    expect(imageOf('symbol//park/', 'dark')).toMatchObject({ numbers: null, status: '' });
    expect(imageOf(BACKGROUND_BADGE, 'dark')).toMatchObject({ type: 'badge', text: null });
  });

  test('is none for any other id', () => {
    for (const id of [
      'badge',
      'badge-',
      'badge-x',
      'symbol/1/castle/met',
      'symbol/1/park/lost',
      'peak',
      '',
    ]) {
      expect(imageOf(id, 'light'), id).toBeNull();
    }
  });
});
