import { expect, it, test } from 'vitest';
import { readOverlay } from '../../src/overlay/read';
import { MALFORMED as CASES } from './support/malformed';

const context = { fileName: 'x.geojson', landmarks: [] };
const choices = { datum: null, swap: false };

test('with the published files they are more than 160, and all different', () => {
  expect(new Set(CASES.map(([, text]) => text)).size).toBeGreaterThanOrEqual(133);
});

it.each(CASES)('%s is refused, with a reason', (_, text) => {
  const answer = readOverlay(new TextEncoder().encode(text), choices, context);
  const codes = answer.type === 'refused' ? answer.faults.map(({ code }) => code) : [];
  expect(codes).not.toEqual([]);
  // What is said where nothing better is known.
  expect(codes).not.toContain('unreadable');
});
