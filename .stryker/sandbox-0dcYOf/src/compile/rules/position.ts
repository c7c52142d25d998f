// @ts-nocheck
import { formatPath } from '../../validate/path';
import { forEachPosition } from '../../validate/positions';
import { outsideBox, widen, type Box } from '../box';
import type { Problem } from '../problem';
import type { Records } from '../records';
import type { SimpleGeometry, SiteFile } from '../schema';

/**
 * A site lies in the report's box, or near it where it reaches beyond the district. Method, geometry and
 * accuracy agree: an unknown position has neither of the other two, any other has both and sources.
 */
export function position({ report, sites }: Records): readonly Problem[] {
  return sites.flatMap(({ file, value }) => [
    ...methodFaults(value).map(({ path, message }) => ({ file, path, message })),
    ...(report === null ? [] : placeFaults(file, value, report.value.bbox)),
  ]);
}

function methodFaults({
  properties,
  geometry,
}: SiteFile): readonly { readonly path: string; readonly message: string }[] {
  const { method, accuracy_m, sources } = properties.position;
  if (method === 'unknown') {
    return [
      ...(geometry === null
        ? []
        : [{ path: 'geometry', message: 'must be null: position.method is "unknown"' }]),
      ...(accuracy_m === undefined
        ? []
        : [
            {
              path: 'properties.position.accuracy_m',
              message: 'must be absent: position.method is "unknown"',
            },
          ]),
    ];
  }
  return [
    ...(geometry === null
      ? [{ path: 'geometry', message: `is null although position.method is "${method}"` }]
      : []),
    ...(accuracy_m === undefined
      ? [{ path: 'properties.position.accuracy_m', message: 'is missing: no position is exact' }]
      : []),
    ...(sources.length === 0
      ? [{ path: 'properties.position.sources', message: 'names no source for the position' }]
      : []),
  ];
}

function placeFaults(
  file: string,
  { properties, geometry }: SiteFile,
  bbox: Box,
): readonly Problem[] {
  if (geometry === null) return [];
  const isWide = properties.cross_district === true;
  const outside = isWide
    ? firstOutside(geometry, widen(bbox), 'the surroundings of the report’s box')
    : firstOutside(geometry, bbox, 'the report’s box');
  if (outside === null) return [];
  const advice = isWide || outside.message.endsWith('swapped') ? '' : ' (cross_district?)';
  return [{ file, path: outside.path, message: `${outside.message}${advice}` }];
}

/** The first position of a geometry that lies outside the box, with the number of the others. */
export function firstOutside(
  geometry: SimpleGeometry,
  box: Box,
  name: string,
): { readonly path: string; readonly message: string } | null {
  const found: { readonly path: string; readonly message: string }[] = [];
  forEachPosition(geometry, ['geometry'], (at, path) => {
    const message = outsideBox(at, box, name);
    if (message !== null) found.push({ path: formatPath(path), message });
  });
  const [first] = found;
  if (first === undefined || found.length === 1) return first ?? null;
  return { ...first, path: `${first.path} and ${found.length - 1} more` };
}
