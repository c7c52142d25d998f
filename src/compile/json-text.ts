import { duplicateKeys } from '../validate/duplicate-keys';
import { jsonFaultAt } from '../validate/json-fault';
import { formatPath } from '../validate/path';

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

/** In V8's words, which tell the place of some faults only. */
function whereItBroke(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.replace(/ (in JSON )?at position .*$|, (\.{3})?".*$/s, '');
  const before = text.slice(0, jsonFaultAt(text));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return `${reason} (line ${line}, column ${column})`;
}
