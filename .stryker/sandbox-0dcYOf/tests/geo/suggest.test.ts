// @ts-nocheck
import { expect, it } from 'vitest';
import { didYouMean } from '../../src/compile/suggest';

it.each([
  ['space-expansion.dawang', ['space-expansion.dawang-bridge', 'space-expansion.futaike'], 'space-expansion.dawang-bridge'],
  ['louhu-port', ['luohu-port', 'liantang-port'], 'luohu-port'],
  ['120家', ['60家以上', '120家以上'], '120家以上'],
])('%s is taken for the nearest', (wrong, candidates, expected) => {
  expect(didYouMean(wrong, candidates)).toBe(` (did you mean "${expected}"?)`);
});

it('nothing is suggested where nothing is near', () => {
  expect(didYouMean('book', ['article', 'map'])).toBe('');
  expect(didYouMean('book', [])).toBe('');
});
