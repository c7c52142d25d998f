import { isArray, isObject } from '../../validate/json';
import type { Path } from '../../validate/path';

/** The value at a place of a record; undefined where there is none. */
export function getIn(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof key === 'number') current = isArray(current) ? current[key] : undefined;
    else if (isObject(current) && Object.hasOwn(current, key)) current = current[key];
    else return undefined;
  }
  return current;
}

/** A copy of the record with another value at the place; undefined takes the member away. */
export function setIn(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (typeof key === 'number') {
    const list = isArray(value) ? [...value] : [];
    const item = setIn(list[key], rest, next);
    if (item === undefined && rest.length === 0) list.splice(key, 1);
    else list[key] = item;
    return list;
  }
  const record = isObject(value) ? value : {};
  const item = setIn(record[key], rest, next);
  const others = Object.entries(record);
  if (item === undefined) return Object.fromEntries(others.filter(([other]) => other !== key));
  return { ...record, [key]: item };
}

/** True where `path`, as problems write it, is `place` or lies within it. */
export function isWithin(path: string, place: string): boolean {
  if (place === '') return true;
  if (!path.startsWith(place)) return false;
  const next = path[place.length];
  return next === undefined || next === '.' || next === '[' || next === ' ';
}
