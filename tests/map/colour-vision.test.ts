import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { STATUSES } from '../../src/domain/dataset';
import { ACTION_COLOURS } from '../../src/domain/palette';
import { STATUS_SHAPES } from '../../src/domain/status-shape';
import { describeImages } from '../../src/map/badges';
import { HATCH_COUNT } from '../../src/domain/hatch';
import { legend } from '../../src/map/legend';
import { MAP_THEMES, THEMES } from '../../src/map/themes';
import { createSite } from './fixtures';

const difference = differenceCiede2000();

/** Least difference between any two of the colours as the filter leaves them. */
function least(seenAs: (colour: string) => string): number {
  const seen = ACTION_COLOURS.map(({ fill }) => seenAs(fill));
  const pairs = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => difference(a, b)));
  return Math.min(...pairs);
}

function through(filter: ReturnType<typeof filterDeficiencyDeuter>) {
  return (colour: string): string => {
    const parsed = parse(colour);
    return parsed ? (formatHex(filter(parsed)) ?? '') : '';
  };
}

/** A difference of 10 is seen at a glance; the palette was measured to leave this much. */
describe('the colours of the ten actions can be told apart', () => {
  test.each([
    ['with all cones', (colour: string) => colour, 17],
    ['without the green cone', through(filterDeficiencyDeuter(1)), 13.5],
    ['without the red cone', through(filterDeficiencyProt(1)), 12.5],
    ['without the blue cone', through(filterDeficiencyTrit(1)), 9.5],
  ] as const)('%s', (_, seenAs, atLeast) => {
    expect(ACTION_COLOURS).toHaveLength(10);
    expect(least(seenAs)).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('without any colour', () => {
  const { compiled } = compile(readGeoFiles('geo'));
  if (!compiled) throw new Error('geo/ does not compile');
  const { dataset, mapData } = compiled;
  const sites = mapData.siteAnchors.features.map(({ properties }) => properties);

  test.each(MAP_THEMES)('every badge in %s bears the numbers of all its actions', (theme) => {
    const images = describeImages(sites, dataset.actions, theme);
    const symbols = images.filter((image) => image.type === 'symbol');
    const badges = images.filter((image) => image.type === 'badge');
    const mute = [
      ...symbols.filter(
        ({ numbers, bands }) => (numbers?.split('·').length ?? 1) !== bands.length + 1,
      ),
      ...badges.filter(
        ({ text, id }) => text !== (id.split('-')[1] === 'background' ? null : id.split('-')[1]),
      ),
    ];
    expect(symbols.length).toBeGreaterThan(10);
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  test('the statuses differ in shape', () => {
    const shapes = STATUSES.map((status) => JSON.stringify(STATUS_SHAPES[status]));
    expect(new Set(shapes).size).toBe(6);
  });
});

describe.each(MAP_THEMES)('in %s a badge is matched to the key of actions', (theme) => {
  const actions = ACTION_COLOURS.map((_, index) => ({ id: `a${index + 1}`, order: index + 1 }));
  const sites = actions.map(({ id, order }) => createSite({ id, order, actions: `|${id}|` }));
  const name = { 'zh-Hant': '', 'zh-Hans': '', en: '' };
  const key = legend({
    theme,
    lang: 'en',
    actions: actions.map((action) => ({ ...action, shortName: name })),
  }).flatMap(({ swatch }) => (swatch.type === 'circle' && swatch.text ? [swatch] : []));
  const images = describeImages(sites, actions, theme);
  const badges = images.filter((image) => image.type === 'badge');
  const hatches = images.filter((image) => image.type === 'hatch');

  test('by its number and its colours', () => {
    const shown = badges.map(({ text, fill, ring, textColour }) => ({
      text,
      fill,
      ring,
      textColour,
    }));
    expect(shown).toHaveLength(10);
    for (const badge of shown) expect(key).toContainEqual(expect.objectContaining(badge));
  });

  test('and areas without colour by their hatch, where all are hatched', () => {
    const patterns = hatches.map(({ pattern }) => pattern);
    expect(new Set(patterns).size).toBe(THEMES[theme].hatchesAll ? HATCH_COUNT : 1);
    expect(patterns).toHaveLength(HATCH_COUNT);
  });
});
