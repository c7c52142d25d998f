import { formatPath, type Path } from '../validate/path';

export interface ParsedText {
  /** Undefined where the text cannot be parsed. */
  readonly value: unknown;
  readonly findings: readonly { readonly path: string; readonly message: string }[];
}

/**
 * Parses JSON from bytes and refuses what `JSON.parse` lets pass or garbles: a byte-order mark, bytes
 * that are not UTF-8, an object that has the same key twice. Never throws.
 */
export function parseJsonBytes(bytes: Uint8Array): ParsedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return fail('starts with a byte-order mark: save it as UTF-8 without one');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail('is not UTF-8');
  }
  try {
    const value: unknown = JSON.parse(text);
    const findings = duplicateKeys(text).map((path) => ({
      path: formatPath(path),
      message: 'the key stands twice in the same object',
    }));
    return { value, findings };
  } catch (error) {
    return fail(`is not JSON: ${whereItBroke(text, error)}`);
  }
}

function fail(message: string): ParsedText {
  return { value: undefined, findings: [{ path: '', message }] };
}

function whereItBroke(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset === undefined) return message;
  const before = text.slice(0, Number(offset));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const reason = message.replace(/ (in JSON )?at position .*$/, '');
  return `${reason} (line ${line}, column ${column})`;
}

interface Frame {
  /** Null for an array. */
  readonly keys: Set<string> | null;
  segment: string | number;
}

/**
 * Places of keys that stand twice in one object. The text must be valid JSON, so only strings and
 * brackets need to be told apart. Keeps its own stack: the nesting may be deeper than the call stack.
 */
function duplicateKeys(text: string): readonly Path[] {
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
