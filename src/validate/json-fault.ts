/** One value, sign or gap of JSON. */
const TOKEN =
  /[ \t\r\n]+|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[{}[\],:]/uy;

/** What may come next: a value, a value or the end of its array, a key, and so on. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next' | 'nothing';

/**
 * Offset of the first place where a text is not JSON, for the engines whose error does not tell it; the
 * length of the text where it breaks off. Keeps its own stack.
 */
export function jsonFaultAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return at;
    if (token.trim() !== '') {
      const next = step(token, expected, open);
      if (next === null) return at;
      expected = next;
    }
    at += token.length;
  }
  return at;
}

/** What is expected after the token; null where the token is not. */
function step(token: string, expected: Expected, open: string[]): Expected | null {
  if (expected === 'colon') return token === ':' ? 'value' : null;
  if (token === ',') return expected === 'next' ? afterComma(open) : null;
  if (token === '}' || token === ']') return close(token, expected, open);
  if (expected === 'key' || expected === 'key-or-end')
    return token.startsWith('"') ? 'colon' : null;
  if ((expected !== 'value' && expected !== 'value-or-end') || token === ':') return null;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  return afterValue(open);
}

function close(token: string, expected: Expected, open: string[]): Expected | null {
  const isDue = ['next', token === '}' ? 'key-or-end' : 'value-or-end'].includes(expected);
  return isDue && open.pop() === (token === '}' ? '{' : '[') ? afterValue(open) : null;
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'next';
}

function afterComma(open: readonly string[]): Expected | null {
  if (open.length === 0) return null;
  return open.at(-1) === '{' ? 'key' : 'value';
}
