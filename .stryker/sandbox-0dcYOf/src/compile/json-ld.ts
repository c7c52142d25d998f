// @ts-nocheck
import type { Dataset } from '../domain/dataset';
import { ATTRIBUTION, LICENCE } from '../domain/export/licence';
import type { ExportWords } from '../domain/export/words';
import { LANGUAGES } from '../domain/language';
import type { DataFile } from './data-package';

/**
 * The page's data for search engines: a schema.org `Dataset`. Safe inside a script element, since no `<`
 * stands in it.
 *
 * @param page Complete address of the page; null makes the addresses relative to it.
 */
export function jsonLd(
  dataset: Dataset,
  files: readonly DataFile[],
  words: ExportWords,
  page: string | null,
): string {
  const { report, sites } = dataset;
  const address = (path: string): string => (page === null ? path : new URL(path, page).href);
  const value = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: words.title('en'),
    alternateName: [words.title('zh-Hant'), words.title('zh-Hans')],
    description: `${words.about('en')} ${words.about('zh-Hant')}`,
    ...(page === null ? {} : { url: page }),
    inLanguage: LANGUAGES,
    license: LICENCE.address,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: ATTRIBUTION },
    temporalCoverage: String(report.year),
    dateModified: report.dataAsOf,
    spatialCoverage: {
      '@type': 'Place',
      name: 'Luohu District, Shenzhen',
      geo: { '@type': 'GeoShape', box: boxOf(sites) },
    },
    distribution: files.map(({ path, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: address(`data/${path}`),
    })),
  };
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** South, west, north, east of everything located, as schema.org orders a box; WGS 84. */
function boxOf(sites: Dataset['sites']): string {
  const boxes = sites.flatMap(({ place }) => (place === null ? [] : [place.bbox]));
  const south = Math.min(...boxes.map((box) => box[1]));
  const west = Math.min(...boxes.map((box) => box[0]));
  const north = Math.max(...boxes.map((box) => box[3]));
  const east = Math.max(...boxes.map((box) => box[2]));
  return [south, west, north, east].join(' ');
}
