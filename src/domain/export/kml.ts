import { toKML } from '@placemarkio/tokml';
import type { Feature, Geometry } from 'geojson';
import type { Site } from '../dataset';
import type { Language } from '../language';
import { cleanText } from './clean-text';
import type { ExportContext } from './context';
import { toCell, toRow } from './field';
import { describe, geometriesOf, nameOf, type SiteShapes } from './geojson';
import { SITE_FIELDS } from './site-fields';
import { withStyles } from './kml-styles';
import { asXmlFile } from './xml-file';

/**
 * The sites as KML, one Placemark a site in the colour of its first action, with all columns of the table as
 * extended data; a site without a known position has no geometry.
 */
export function toKmlFile(
  sites: readonly Site[],
  shapes: SiteShapes,
  context: ExportContext,
  langs: readonly Language[],
): string {
  const geometries = geometriesOf(shapes);
  const features = sites.map((site): Feature<Geometry | null> => ({
    type: 'Feature',
    id: site.id,
    geometry: geometries.get(site.id) ?? null,
    properties: {
      name: cleanText(nameOf(site, langs)),
      description: cleanText(describe(site, context, langs)),
      ...cells(site, context),
    },
  }));
  const kml = toKML({ type: 'FeatureCollection', features });
  return asXmlFile(withStyles(kml, sites, context.lookup));
}

function cells(site: Site, context: ExportContext): Readonly<Record<string, string>> {
  const filled = Object.entries(toRow(SITE_FIELDS, site, context)).flatMap(([name, value]) => {
    const cell = toCell(value);
    return cell === null || cell === '' ? [] : [[name, cleanText(String(cell))] as const];
  });
  return Object.fromEntries(filled);
}
