// @ts-nocheck
export type Path = readonly (string | number)[];

const PLAIN_KEY = /^[\w:-]+$/;
const MAX_KEY_LENGTH = 40;

/** A place in a JSON document as people write it: `features[3].properties.name:en`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (!PLAIN_KEY.test(segment)) text += `[${JSON.stringify(shorten(segment))}]`;
    else text += text === '' ? shorten(segment) : `.${shorten(segment)}`;
  }
  return text;
}

/** Text from a file, quoted and cut for use in a message. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

function shorten(text: string): string {
  return text.length > MAX_KEY_LENGTH ? `${text.slice(0, MAX_KEY_LENGTH)}…` : text;
}
