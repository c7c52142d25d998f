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

it.each([
  // Two signs off, whatever the length.
  ['abc', 'xxabc'],
  ['abcxx', 'abc'],
  ['axc', 'abcd'],
  ['kitten', 'sittin'],
  // A third of the length, rounded up.
  ['abcdefg', 'abcdxyz'],
  ['abcdefghi', 'defghi'],
  // A beginning, however much follows.
  ['park', 'park-of-the-reservoir'],
])('%s is near %s', (wrong, candidate) => {
  expect(didYouMean(wrong, [candidate])).toBe(` (did you mean "${candidate}"?)`);
});

it.each([
  ['abc', 'xxxabc'],
  ['abc', 'xyz'],
  ['kitten', 'sitting'],
  ['abcdefg', 'abcwxyz'],
  ['abcdefghij', 'efghijk'],
  // An ending is no beginning.
  ['reservoir', 'park-of-the-reservoir'],
])('%s is not near %s', (wrong, candidate) => {
  expect(didYouMean(wrong, [candidate])).toBe('');
});

it('the nearest is suggested, of equally near ones the first', () => {
  expect(didYouMean('bridge', ['brigxx', 'bridgx', 'fridge'])).toBe(' (did you mean "bridgx"?)');
  expect(didYouMean('bridge', new Set(['fridge', 'bridgx']))).toBe(' (did you mean "fridge"?)');
});
