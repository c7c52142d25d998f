import type { FeatureCollection, Geometry } from 'geojson';
import type { MapData, Site } from '../dataset';
import { LANGUAGES, type Language } from '../language';
import { actionColour } from '../palette';
import type { ExportContext } from './context';
import { toRow, type Value } from './field';
import { ATTRIBUTION, LICENCE } from './licence';
import { SITE_FIELDS } from './site-fields';

/** Geometry of the located sites, as the map draws it. */
export type SiteShapes = MapData['siteShapes'];

/** RFC 7946, with members of our own beside the known ones, as it allows. */
export type SiteCollection = FeatureCollection<Geometry | null, Readonly<Record<string, Value>>> & {
  /** What GIS programs call the layer. */
  readonly name: string;
  readonly licence: string;
  readonly attribution: string;
  readonly dataAsOf: string;
};

/**
 * The sites as RFC 7946 GeoJSON, in the order given; those without a known position have no geometry. The
 * properties are the columns of the table and, beside them, what simplestyle programs show: `title`,
 * `description` in the languages asked for, and the colours of the site's first action.
 */
export function toGeoJson(
  sites: readonly Site[],
  shapes: SiteShapes,
  context: ExportContext,
  langs: readonly Language[] = LANGUAGES,
): SiteCollection {
  const { report } = context.dataset;
  const geometries = geometriesOf(shapes);
  return {
    type: 'FeatureCollection',
    name: `${report.id}-places`,
    licence: LICENCE.address,
    attribution: ATTRIBUTION,
    dataAsOf: report.dataAsOf,
    features: sites.map((site) => {
      const geometry = geometries.get(site.id) ?? null;
      return {
        type: 'Feature',
        id: site.id,
        geometry,
        properties: {
          title: nameOf(site, langs),
          description: describe(site, context, langs),
          ...toRow(SITE_FIELDS, site, context),
          ...simpleStyle(site, geometry, context),
        },
      };
    }),
  };
}

export function geometriesOf(shapes: SiteShapes): ReadonlyMap<string, Geometry> {
  return new Map(shapes.features.map(({ properties, geometry }) => [properties.id, geometry]));
}

/** The name in each language asked for, equal ones once. */
export function nameOf(site: Site, langs: readonly Language[]): string {
  return [...new Set(langs.map((lang) => site.name[lang]))].join(' · ');
}

/** The facts of the site in plain text, one block a language. */
export function describe(
  site: Site,
  { dataset, lookup, words }: ExportContext,
  langs: readonly Language[],
): string {
  return langs.map((lang) => words.site(site, lookup, dataset.report.dataAsOf, lang)).join('\n\n');
}

/** https://github.com/mapbox/simplestyle-spec/tree/master/1.1.0 */
function simpleStyle(
  { actions }: Site,
  geometry: Geometry | null,
  { lookup }: ExportContext,
): Readonly<Record<string, Value>> {
  const first = actions[0];
  const { fill, stroke } = actionColour(first === undefined ? 0 : lookup.action(first).order);
  const line = { stroke: stroke.light, 'stroke-width': 3, 'stroke-opacity': 1 };
  if (geometry === null) return {};
  if (geometry.type.endsWith('Point')) return { 'marker-color': fill, 'marker-size': 'medium' };
  if (geometry.type.endsWith('LineString')) return line;
  return { ...line, 'stroke-width': 2, fill, 'fill-opacity': 0.3 };
}
