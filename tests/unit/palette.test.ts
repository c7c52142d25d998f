import { expect, it } from 'vitest';
import { actionColour, NEUTRAL_COLOUR } from '../../src/domain/palette';

it('each of the ten actions has a colour of its own, and none the neutral one', () => {
  const fills = Array.from({ length: 10 }, (_, index) => actionColour(index + 1).fill);
  expect(new Set([...fills, NEUTRAL_COLOUR.fill]).size).toBe(11);
  expect([fills[0], fills[9]]).toEqual(['#3f90da', '#92dadd']);
});

it('what belongs to no action is neutral', () => {
  expect(actionColour(0)).toBe(NEUTRAL_COLOUR);
});

it('colours begin again after the last', () => {
  expect(actionColour(11)).toBe(actionColour(1));
  expect(actionColour(20)).toBe(actionColour(10));
});
