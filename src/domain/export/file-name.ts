import type { Filter, Near } from '../view';

export type DownloadFormat = 'geojson' | 'csv' | 'kml' | 'gpx' | 'json';
/** What a file is of: records of the list, or the map. */
export type FileSubject = 'places' | 'targets' | 'map';

/** What was asked of the list that a file holds. */
export interface Asked {
  readonly filter: Filter;
  /** Search text; empty for none. */
  readonly q: string;
  readonly near: Near | null;
  /** True where only what the map shows was listed. */
  readonly isInView: boolean;
}

/** More values than this are counted instead of named. */
const MOST_NAMED = 2;
const LONGEST_SEARCH = 20;

/**
 * A file name that says what the file holds: report, records, what they were filtered by, date of the data.
 * Letters of every script, digits, hyphens and points only.
 */
export function fileName(
  report: string,
  records: FileSubject,
  { filter, q, near, isInView }: Asked,
  dataAsOf: string,
  format: DownloadFormat | 'png',
): string {
  const parts = [
    report,
    records,
    ...named(filter.actions, 'actions'),
    ...named(filter.kinds, 'kinds'),
    ...named(filter.statuses, 'statuses'),
    ...(filter.located === null ? [] : [filter.located === 'yes' ? 'on-map' : 'not-on-map']),
    ...(q.trim() === '' ? [] : [['search', ...searchPart(q)].join('-')]),
    ...(near === null ? [] : [`near-${near.lon}-${near.lat}-${near.radiusMeters}m`]),
    ...(isInView ? ['in-view'] : []),
    dataAsOf,
  ];
  return `${parts.join('-')}.${format}`;
}

function named(values: readonly string[], noun: string): readonly string[] {
  return values.length > MOST_NAMED ? [`${values.length}-${noun}`] : values;
}

/** The words of the search, as many as fit. */
function searchPart(q: string): readonly string[] {
  const words = q.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? '';
  const start = [...words].slice(0, LONGEST_SEARCH).join('').replace(/-$/, '');
  return start === '' ? [] : [start];
}
