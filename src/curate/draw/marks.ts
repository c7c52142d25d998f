import type { Position } from 'geojson';
import { member } from '../../validate/json';
import { getIn } from '../state/paths';
import type { Problem } from '../protocol';
import { positionsOf, type SimpleGeometry } from './parts';

/** A problem with the place on the map that it is about. */
export interface Mark {
  readonly at: Position;
  readonly text: string;
}

/** Problems of a geometry at their places: the vertex that the path names, a position that the words name, or the first one. */
export function marksOf(
  problems: readonly Problem[],
  geometry: SimpleGeometry | null,
  geometryPath: string,
): readonly Mark[] {
  if (geometry === null) return [];
  return problems
    .filter(({ path }) => path.startsWith(geometryPath))
    .flatMap(({ path, message }) => {
      const at = vertexOf(path.slice(geometryPath.length), geometry) ?? namedIn(message);
      const place = at ?? positionsOf(geometry)[0];
      return place === undefined ? [] : [{ at: place, text: message }];
    });
}

function vertexOf(path: string, geometry: SimpleGeometry): Position | null {
  const steps = [...path.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
  if (steps.length === 0) return null;
  let found = getIn(member(geometry, 'coordinates'), steps);
  while (Array.isArray(found) && Array.isArray(found[0])) found = found[0];
  return Array.isArray(found) && typeof found[0] === 'number' ? found : null;
}

function namedIn(message: string): Position | null {
  const match = /(\d{2,3}\.\d+), (\d{2,3}\.\d+)/.exec(message);
  if (match === null) return null;
  const at = [Number(match[1]), Number(match[2])];
  return Math.abs(at[1] ?? 0) <= 90 ? at : null;
}
