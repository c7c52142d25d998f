import { blend, formatHex, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { ACTION_COLOURS } from '../../src/domain/palette';
import { mapActionColours } from '../../src/map/action-colours';
import { MAP_THEMES, THEMES } from '../../src/map/themes';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what has to be seen. */
const TEXT = 4.5;
const GRAPHIC = 3;

describe.each(MAP_THEMES)('in the %s theme', (theme) => {
  const { land, hongKong, builtUp, water, park, hill, label, ...colours } = THEMES[theme];
  /** The darkest tone of the hills: the slope lies on itself there. */
  const crest = formatHex(blend([hill, colours.upperSlope, colours.upperSlope]));
  const neutral = mapActionColours(theme)[0]?.stroke ?? '';

  test.each(Object.entries({ land, hongKong, builtUp, park, hill, crest, water }))(
    'badges and leaders stand out from %s',
    (_, ground) => {
      expect(wcagContrast(colours.badgeRing, ground)).toBeGreaterThanOrEqual(GRAPHIC);
      expect(wcagContrast(label.site, ground)).toBeGreaterThanOrEqual(GRAPHIC);
      expect(wcagContrast(neutral, ground)).toBeGreaterThanOrEqual(GRAPHIC);
    },
  );

  test.each(Object.entries({ land, hongKong, park, hill, water }))(
    'own files stand out from %s',
    (_, ground) => {
      expect(wcagContrast(colours.overlay, ground)).toBeGreaterThanOrEqual(GRAPHIC);
    },
  );

  test('a hollow badge shows its ring and its sign', () => {
    expect(wcagContrast(neutral, colours.badgeHollow)).toBeGreaterThanOrEqual(GRAPHIC);
  });

  test('numbers and status marks can be read on their ground', () => {
    expect(wcagContrast(colours.badgeRing, colours.badgePaper)).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(mapActionColours(theme).map(({ fill, on }, order) => [order, fill, on] as const))(
    'number and sign of action %i can be read on its badge',
    (_, fill, on) => {
      expect(wcagContrast(on, fill)).toBeGreaterThanOrEqual(TEXT);
    },
  );

  test.each(mapActionColours(theme).map(({ stroke }, order) => [order, stroke] as const))(
    'lines and outlines of action %i stand out from land and built-up ground',
    (_, stroke) => {
      expect(wcagContrast(stroke, land)).toBeGreaterThanOrEqual(GRAPHIC);
      expect(wcagContrast(stroke, builtUp)).toBeGreaterThanOrEqual(GRAPHIC);
    },
  );

  test.each(Object.entries({ edge: colours.districtEdge, sarBoundary: colours.sarBoundary }))(
    'the %s of the district stands out from land',
    (_, line) => {
      expect(wcagContrast(line, land)).toBeGreaterThanOrEqual(GRAPHIC);
    },
  );

  test.each(Object.entries(label).filter(([name]) => !name.toLowerCase().includes('halo')))(
    'labels of %s can be read on land, on built-up ground and on their halo',
    (name, colour) => {
      const halo =
        name === 'site' ? label.siteHalo : name === 'water' ? label.waterHalo : label.halo;
      expect(wcagContrast(colour, land)).toBeGreaterThanOrEqual(TEXT);
      expect(wcagContrast(colour, builtUp)).toBeGreaterThanOrEqual(TEXT);
      expect(wcagContrast(colour, halo)).toBeGreaterThanOrEqual(TEXT);
    },
  );
});

test.each(ACTION_COLOURS.map(({ fill, on }) => [fill, on] as const))(
  'the number on %s can be read',
  (fill, on) => {
    expect(wcagContrast(on, fill)).toBeGreaterThanOrEqual(TEXT);
  },
);
