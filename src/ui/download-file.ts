import type { MapData, Site, Target } from '../domain/dataset';
import type { ExportContext } from '../domain/export/context';
import { toCsv } from '../domain/export/csv';
import type { DownloadFormat } from '../domain/export/file-name';
import { toGeoJson } from '../domain/export/geojson';
import { toGpx } from '../domain/export/gpx';
import { targetsFile } from '../domain/export/json-writers';
import { toKmlFile } from '../domain/export/kml';
import { SITE_FIELDS } from '../domain/export/site-fields';
import { TARGET_FIELDS } from '../domain/export/target-fields';
import type { Language } from '../domain/language';
import { EXPORT_WORDS } from '../i18n/export-words';

/** Formats in which places and targets are offered, the most asked for first. */
export const PLACE_FORMATS = ['csv', 'geojson', 'kml', 'gpx'] as const;
export const TARGET_FORMATS = ['csv', 'json'] as const;

const MEDIA_TYPES: Readonly<Record<DownloadFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
  json: 'application/json',
};

type Records = Pick<ExportContext, 'dataset' | 'lookup' | 'page'>;

/** The places in the order given; names and descriptions of the map formats are in `lang`. */
export async function placesFile(
  format: (typeof PLACE_FORMATS)[number],
  sites: readonly Site[],
  records: Records,
  lang: Language,
): Promise<Blob> {
  const context = { ...records, words: EXPORT_WORDS };
  if (format === 'csv') return blob(toCsv(SITE_FIELDS, sites, context), format);
  const { default: loadSiteShapes } = await import('virtual:site-shapes');
  return blob(mapFile(format, sites, await loadSiteShapes(), context, lang), format);
}

function mapFile(
  format: 'geojson' | 'kml' | 'gpx',
  sites: readonly Site[],
  shapes: MapData['siteShapes'],
  context: ExportContext,
  lang: Language,
): string {
  if (format === 'kml') return toKmlFile(sites, shapes, context, [lang]);
  if (format === 'gpx') return toGpx(sites, shapes, context, [lang]);
  return JSON.stringify(toGeoJson(sites, shapes, context, [lang]), null, 1);
}

export function targetsFileOf(
  format: (typeof TARGET_FORMATS)[number],
  targets: readonly Target[],
  records: Records,
): Blob {
  const context = { ...records, words: EXPORT_WORDS };
  return format === 'csv'
    ? blob(toCsv(TARGET_FIELDS, targets, context), format)
    : blob(JSON.stringify(targetsFile(targets, context), null, 1), format);
}

function blob(text: string, format: DownloadFormat): Blob {
  return new Blob([text], { type: MEDIA_TYPES[format] });
}
