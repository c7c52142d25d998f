import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/domain/cut-text';

describe('a text that is cut', () => {
  it('keeps its start', () => {
    expect(cutText('羅湖 2024', 2)).toBe('羅湖');
    expect(cutText('羅湖', 5)).toBe('羅湖');
    expect(cutText('羅湖', 0)).toBe('');
  });

  it('loses a character of two code units whole', () => {
    expect(cutText('a🚇b', 2)).toBe('a');
    expect(cutText('a🚇b', 3)).toBe('a🚇');
    expect(cutText('𨋢', 1)).toBe('');
  });

  it('is well formed wherever it is cut, and one code unit short at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (text, length) => {
        const cut = cutText(text, length);
        expect(cut).toBe(cut.toWellFormed());
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(length, text.length) - 1);
        expect(cut.length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
