// @ts-nocheck
import { length as turfLength, polygonToLine } from '@turf/turf';
import type { Problem } from '../problem';
import { placeOf } from '../place';
import type { Records } from '../records';
import type { SiteFile } from '../schema';

/** Share of the published size by which a drawn one may differ in any case. */
const TOLERANCE = 0.15;

/** A drawn line or area is about as large as the published figure, if one is given. */
export function size({ sites }: Records): readonly Problem[] {
  return sites.flatMap(({ file, value }) =>
    sizeFaults(value).map((message) => ({ file, path: 'geometry', message })),
  );
}

function sizeFaults({ properties, geometry }: SiteFile): readonly string[] {
  if (geometry === null) return [];
  const { lengthMeters, areaSquareMeters } = placeOf(geometry);
  const accuracy = properties.position.accuracy_m ?? 0;
  const { published_length_m: publishedLength, published_area_m2: publishedArea } = properties;
  const perimeter = areaSquareMeters === null ? 0 : perimeterMeters(geometry);
  return [
    // Both ends of a line may be off by the accuracy, and the whole edge of an area.
    ...differing(lengthMeters, publishedLength, 2 * accuracy, 'm'),
    ...differing(areaSquareMeters, publishedArea, perimeter * accuracy, 'm²'),
  ];
}

function differing(
  drawn: number | null,
  published: number | undefined,
  allowance: number,
  unit: string,
): readonly string[] {
  if (drawn === null || published === undefined) return [];
  const difference = Math.abs(drawn - published);
  if (difference <= Math.max(published * TOLERANCE, allowance)) return [];
  const percent = Math.round((drawn / published) * 100);
  return [`measures ${drawn} ${unit}, ${percent} % of the published ${published} ${unit}`];
}

function perimeterMeters(geometry: SiteFile['geometry']): number {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return 0;
  return turfLength(polygonToLine(geometry), { units: 'meters' });
}
