// @ts-nocheck
import type { Path } from './path';

interface Frame {
  /** Null for an array. */
  readonly keys: Set<string> | null;
  segment: string | number;
}

/**
 * Places of keys that stand twice in one object. The text must be valid JSON, so only strings and
 * brackets need to be told apart. Keeps its own stack: the nesting may be deeper than the call stack.
 */
export function duplicateKeys(text: string): readonly Path[] {
  const found: Path[] = [];
  const stack: Frame[] = [];
  const token = /"(?:[^"\\]+|\\.)*"(\s*:)?|[{}[\],]/g;
  for (const match of text.matchAll(token)) {
    const [symbol, colon] = match;
    const top = stack.at(-1);
    if (symbol === '{') stack.push({ keys: new Set(), segment: '' });
    else if (symbol === '[') stack.push({ keys: null, segment: 0 });
    else if (symbol === '}' || symbol === ']') stack.pop();
    else if (symbol === ',' && top !== undefined && typeof top.segment === 'number') top.segment++;
    else if (colon !== undefined && top?.keys) {
      const key = String(JSON.parse(symbol.slice(0, symbol.length - colon.length)));
      top.segment = key;
      if (top.keys.has(key)) found.push(stack.map((frame) => frame.segment));
      top.keys.add(key);
    }
  }
  return found;
}
