import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import { cleanText } from '../../src/domain/export/clean-text';
import { toCsv } from '../../src/domain/export/csv';
import { toGeoJson } from '../../src/domain/export/geojson';
import { toGpx } from '../../src/domain/export/gpx';
import { toKmlFile } from '../../src/domain/export/kml';
import { SITE_FIELDS } from '../../src/domain/export/site-fields';
import { isLocated } from '../../src/domain/select';
import { committedData } from './committed-data';
import { contextOf } from './support/exports';
import { readCsv, readGpx, readKml } from './support/read-files';

const { dataset, mapData } = committedData();

/** Some of the sites, each with a text of any kind as its name. */
function dataWith(names: readonly string[]): Dataset {
  const sites = names.flatMap((name, at) => {
    const site = dataset.sites[at];
    const everywhere = { 'zh-Hant': name, 'zh-Hans': name, en: name };
    return site === undefined ? [] : [{ ...site, name: everywhere, summary: everywhere }];
  });
  return { ...dataset, sites };
}

it('fault 24: any names come back from every format, one record each', () => {
  const names = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), {
    minLength: 1,
    maxLength: dataset.sites.length,
  });
  fc.assert(
    fc.property(names, (given) => {
      const data = dataWith(given);
      const context = contextOf(data);
      const ids = data.sites.map(({ id }) => id);
      const rows = readCsv(toCsv(SITE_FIELDS, data.sites, context));
      expect(rows.map(({ id }) => id)).toEqual(ids);
      rows.forEach((row, at) => {
        const name = cleanText(given[at] ?? '');
        expect([name, `'${name}`]).toContain(row['name:en']);
      });

      const shapes = mapData.siteShapes;
      const json = JSON.parse(JSON.stringify(toGeoJson(data.sites, shapes, context)));
      const read = (feature: GeoJSON.Feature): unknown => feature.properties?.['name:en'];
      expect(json.features.map(read)).toEqual(given.map((name) => name.slice()));

      const kml = readKml(toKmlFile(data.sites, shapes, context, ['en']));
      expect(kml.features.map(({ properties }) => properties?.['id'])).toEqual(ids);
      const gpx = readGpx(toGpx(data.sites, shapes, context, ['en']));
      expect(gpx.features).toHaveLength(data.sites.filter(isLocated).length);
    }),
    { numRuns: 25 },
  );
});
