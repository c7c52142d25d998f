import { describe, expect, it } from 'vitest';
import { parseJsonBytes } from '../../src/compile/json-text';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is said of a text that cannot be parsed. */
function faultOf(bytes: Uint8Array): string | undefined {
  const { value, findings } = parseJsonBytes(bytes);
  expect(value).toBeUndefined();
  expect(findings.map(({ path }) => path)).toEqual(['']);
  return findings[0]?.message;
}

describe('JSON from bytes', () => {
  it.each([
    ['{"a": [1, "大望橋"]}', { a: [1, '大望橋'] }],
    ['[]', []],
    ['null', null],
    ['0', 0],
  ])('%s is read', (text, value) => {
    expect(parseJsonBytes(bytesOf(text))).toEqual({ value, findings: [] });
  });

  it('is refused with a byte-order mark', () => {
    expect(faultOf(bytesOf('\uFEFF{}'))).toBe(
      'starts with a byte-order mark: save it as UTF-8 without one',
    );
  });

  it.each([
    ['one byte of the mark', [0xef]],
    ['two bytes of the mark', [0xef, 0xbb]],
    ['the mark of UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
    ['Big5', [0x22, 0xb4, 0xf3, 0x22]],
    ['half a character at the end', [0x22, 0xe5, 0xa4]],
  ])('is refused as no UTF-8: %s', (_, bytes) => {
    expect(faultOf(new Uint8Array(bytes))).toBe('is not UTF-8');
  });

  it.each([
    // U+FEFE, U+FBFF and U+3EFF: like the mark in two bytes of three.
    [0xef, 0xbb, 0xbe],
    [0xef, 0xaf, 0xbf],
    [0xe3, 0xbb, 0xbf],
  ])('other characters are no mark: %i %i %i', (...bytes) => {
    expect(faultOf(new Uint8Array(bytes))).toMatch(/^is not JSON: /);
  });

  it.each([
    ['a key without quotation marks', '{x', 1, 2],
    ['a colon that is missing', '{\n  "a": 1,\n  "b" 2\n}', 3, 7],
    ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['a comma at the end of an object', '{\n  "a": 1,\n}', 3, 1],
    ['a comma at the end of a list', '[\n  "a",\n  "b",\n]', 4, 1],
    ['a value that is missing', '{"a": ,\n "b": 1}', 1, 7],
    ['a word that is no value', '[1,\n true, NaN, null]', 2, 8],
    ['a word that is none to its end', '[nul]', 1, 2],
    ['a comment', '// places\n{}', 1, 1],
    ['a sign after empty lines', '\n\n?', 3, 1],
    ['a second value', '{}\n{}', 2, 1],
    ['a text over two lines', '{"a": "b\nc"}', 1, 7],
  ])('names the line and column of %s', (_, text, line, column) => {
    const fault = faultOf(bytesOf(text));
    expect(fault).toMatch(/^is not JSON: [A-Z].*[^ ] \(line \d+, column \d+\)$/);
    expect(fault?.endsWith(` (line ${line}, column ${column})`), fault).toBe(true);
  });

  it('names the place once, and nothing of the text but the token', () => {
    const long = `{"a": ["${'x'.repeat(100)}", ], "b": "${'y'.repeat(100)}"}`;
    expect(faultOf(bytesOf(long))).toBe(
      "is not JSON: Unexpected token ']' (line 1, column 112)",
    );
    expect(faultOf(bytesOf('["a", , "b"]'))).toBe(
      "is not JSON: Unexpected token ',' (line 1, column 7)",
    );
    const colon = faultOf(bytesOf('{\n  "a" 1\n}'));
    expect(colon).not.toContain('position');
    expect(colon?.match(/line/g)).toHaveLength(1);
  });

  it.each([
    ['', 1, 1],
    ['{"a": [\n', 2, 1],
    ['{\n"a": 1', 2, 7],
  ])('%j ends too early, and there', (text, line, column) => {
    expect(faultOf(bytesOf(text))).toMatch(` (line ${line}, column ${column})`);
  });

  it('says of an empty file that it ends too early', () => {
    expect(faultOf(new Uint8Array())).toBe(
      'is not JSON: Unexpected end of JSON input (line 1, column 1)',
    );
  });

  it('is read where a key stands twice, and the key is named', () => {
    expect(parseJsonBytes(bytesOf('{"a": {"b": 1, "b": 2}, "c": {"b": 3}}'))).toEqual({
      value: { a: { b: 2 }, c: { b: 3 } },
      findings: [{ path: 'a.b', message: 'the key stands twice in the same object' }],
    });
  });
});
