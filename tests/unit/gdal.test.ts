import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../src/domain/export/csv';
import { toGeoJson } from '../../src/domain/export/geojson';
import { toGpx } from '../../src/domain/export/gpx';
import { toKmlFile } from '../../src/domain/export/kml';
import { SITE_FIELDS } from '../../src/domain/export/site-fields';
import { isLocated, select } from '../../src/domain/select';
import { committedData } from './committed-data';
import { ASKED, contextOf } from './support/exports';

/** GDAL, where it is installed (Debian: gdal-bin): what QGIS and ogr2ogr read files with. */
const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;
if (!hasGdal) console.warn('GDAL is not installed, so no export is read back by it.');

const { dataset, mapData } = committedData();
const shapes = mapData.siteShapes;
const context = contextOf(dataset);
const folder = mkdtempSync(join(tmpdir(), 'ogr-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Values of a field in every layer of the file, as GDAL reads them, sorted. */
function readByGdal(name: string, text: string, field: string): readonly string[] {
  const file = join(folder, name);
  writeFileSync(file, text);
  const { stdout, stderr } = spawnSync('ogrinfo', ['-ro', '-al', '-geom=NO', file], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  expect(stderr).not.toMatch(/ERROR/);
  const line = new RegExp(`^ {2}${field} \\(\\w+(?:\\(\\w+\\))?\\) = (.*)$`, 'gm');
  return [...stdout.matchAll(line)].map(([, value = '']) => value).toSorted();
}

describe.skipIf(!hasGdal).each(ASKED)('GDAL reads a file of $name', ({ filter, lang }) => {
  const { sites } = select(dataset, context.lookup, filter);
  const ids = sites.map(({ id }) => id).toSorted();
  const located = sites
    .filter(isLocated)
    .map(({ id }) => id)
    .toSorted();

  it('as GeoJSON', () => {
    const text = JSON.stringify(toGeoJson(sites, shapes, context, [lang]));
    expect(readByGdal('sites.geojson', text, 'id')).toEqual(ids);
  });

  it('as CSV', () => {
    expect(readByGdal('sites.csv', toCsv(SITE_FIELDS, sites, context), 'id')).toEqual(ids);
  });

  it('as KML', () => {
    expect(readByGdal('sites.kml', toKmlFile(sites, shapes, context, [lang]), 'id')).toEqual(ids);
  });

  it('as GPX', () => {
    expect(readByGdal('sites.gpx', toGpx(sites, shapes, context, [lang]), 'cmt')).toEqual(located);
  });
});
