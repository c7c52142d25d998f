// @ts-nocheck
import type {
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Site } from '../dataset';
import type { Language } from '../language';
import { cleanText } from './clean-text';
import { addressesOf } from './common-fields';
import { addressOf, type ExportContext } from './context';
import { sourcesOfSite } from './facts';
import { describe, geometriesOf, nameOf, type SiteShapes } from './geojson';
import { ATTRIBUTION, LICENCE } from './licence';
import { asXmlFile } from './xml-file';

/**
 * The located sites as GPX 1.1: a waypoint for a point, a track for a line or an outline. GPX knows no record
 * without a position and no areas. `cmt` holds the id, `src` the sources, `type` the kind.
 */
export function toGpx(
  sites: readonly Site[],
  shapes: SiteShapes,
  context: ExportContext,
  langs: readonly Language[],
): string {
  const geometries = geometriesOf(shapes);
  const elements = sites.flatMap((site) => {
    const geometry = geometries.get(site.id);
    return geometry === undefined ? [] : elementsOf(geometry, facts(site, context, langs));
  });
  const root = x(
    'gpx',
    { version: '1.1', creator: ATTRIBUTION, xmlns: 'http://www.topografix.com/GPX/1/1' },
    metadata(context, langs),
    // The schema wants all waypoints before all tracks.
    elements.filter(({ name }) => name === 'wpt'),
    elements.filter(({ name }) => name === 'trk'),
  );
  return asXmlFile(toXml(root));
}

function metadata({ dataset, words }: ExportContext, langs: readonly Language[]): Element {
  return x('metadata', [
    x('name', cleanText(langs.map((lang) => words.title(lang)).join(' · '))),
    x('desc', cleanText(langs.map((lang) => words.about(lang)).join('\n\n'))),
    x('copyright', { author: ATTRIBUTION }, [
      x('year', dataset.report.dataAsOf.slice(0, 4)),
      x('license', LICENCE.address),
    ]),
  ]);
}

/** What a waypoint and a track have in common, in the order of the schema. */
function facts(site: Site, context: ExportContext, langs: readonly Language[]): readonly Element[] {
  const sources = addressesOf(sourcesOfSite(site, context), context);
  return [
    x('name', cleanText(nameOf(site, langs))),
    x('cmt', site.id),
    x('desc', cleanText(describe(site, context, langs))),
    x('src', cleanText(sources.join(' '))),
    x('link', { href: addressOf({ type: 'site', id: site.id }, context) }),
    x('type', site.kind),
  ];
}

function elementsOf(geometry: Geometry, children: readonly Element[]): readonly Element[] {
  if (geometry.type === 'GeometryCollection') {
    return geometry.geometries.flatMap((part) => elementsOf(part, children));
  }
  if (geometry.type === 'Point') return [waypoint(geometry.coordinates, children)];
  if (geometry.type === 'MultiPoint') {
    return geometry.coordinates.map((position) => waypoint(position, children));
  }
  return [x('trk', [...children, ...linesOf(geometry).map(segment)])];
}

function waypoint(position: Position, children: readonly Element[]): Element {
  return x('wpt', at(position), [...children]);
}

function linesOf(
  geometry: LineString | MultiLineString | Polygon | MultiPolygon,
): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

function segment(line: readonly Position[]): Element {
  return x(
    'trkseg',
    line.map((position) => x('trkpt', at(position))),
  );
}

function at([lon = NaN, lat = NaN]: Position): { lat: number; lon: number } {
  return { lat, lon };
}
