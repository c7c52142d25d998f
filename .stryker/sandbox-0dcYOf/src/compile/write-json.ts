// @ts-nocheck
import { isArray, isObject } from '../validate/json';

/** Arrays of scalars up to this length stay on one line. */
const LINE_WIDTH = 100;

/** JSON on one line with a space after each colon and comma; coordinates without any. */
export function inline(value: unknown): string {
  if (isArray(value)) {
    const isNested = value.some(isArray);
    const isNumbers = value.length > 0 && value.every((item) => typeof item === 'number');
    return `[${value.map(inline).join(isNested || isNumbers ? ',' : ', ')}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`,
  );
  return `{${members.join(', ')}}`;
}

/** JSON with two spaces a level; a short array of scalars takes one line. */
export function spread(value: unknown, level = 0): string {
  const isList = isArray(value);
  if (!isList && !isObject(value)) return JSON.stringify(value);
  const indent = '  '.repeat(level + 1);
  const end = `\n${'  '.repeat(level)}`;
  if (isList) {
    if (isShortList(value, indent.length)) return inline(value);
    const items = value.map((item) => indent + spread(item, level + 1));
    return `[\n${items.join(',\n')}${end}]`;
  }
  const members = Object.entries(value).map(
    ([key, item]) => `${indent}${JSON.stringify(key)}: ${spread(item, level + 1)}`,
  );
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}${end}}`;
}

function isShortList(list: readonly unknown[], indent: number): boolean {
  const isFlat = list.every((item) => typeof item !== 'object' || item === null);
  return isFlat && inline(list).length + indent <= LINE_WIDTH;
}
