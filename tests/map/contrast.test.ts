import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { THEMES as THEME_NAMES } from '../../src/domain/view';
import { ACTION_COLOURS, NEUTRAL_COLOUR, RING } from '../../src/domain/palette';
import { THEMES } from '../../src/map/themes';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what has to be seen. */
const TEXT = 4.5;
const GRAPHIC = 3;
const COLOURS = [...ACTION_COLOURS, NEUTRAL_COLOUR];

describe.each(THEME_NAMES)('in the %s theme', (theme) => {
  const { land, hongKong, water, park, hill, label, badgeHollow, districtEdge, sarBoundary } =
    THEMES[theme];
  const grounds = { land, hongKong, park, hill };

  test.each(Object.entries({ ...grounds, water }))('badge rings stand out from %s', (_, ground) => {
    expect(wcagContrast(RING[theme], ground)).toBeGreaterThanOrEqual(GRAPHIC);
    expect(wcagContrast(NEUTRAL_COLOUR.stroke[theme], ground)).toBeGreaterThanOrEqual(GRAPHIC);
  });

  test('a hollow badge shows its ring', () => {
    expect(wcagContrast(NEUTRAL_COLOUR.stroke[theme], badgeHollow)).toBeGreaterThanOrEqual(GRAPHIC);
  });

  test.each(COLOURS.map((colour) => [colour.fill, colour.stroke[theme]] as const))(
    'the outline of %s stands out from land',
    (_, stroke) => {
      expect(wcagContrast(stroke, land)).toBeGreaterThanOrEqual(GRAPHIC);
    },
  );

  test.each(Object.entries({ districtEdge, sarBoundary }))('%s stands out from land', (_, line) => {
    expect(wcagContrast(line, land)).toBeGreaterThanOrEqual(GRAPHIC);
  });

  test.each(Object.entries(label).filter(([name]) => !name.toLowerCase().includes('halo')))(
    'labels of %s can be read on land and on their halo',
    (name, colour) => {
      const halo =
        name === 'site' ? label.siteHalo : name === 'water' ? label.waterHalo : label.halo;
      expect(wcagContrast(colour, land)).toBeGreaterThanOrEqual(TEXT);
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
