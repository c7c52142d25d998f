import type { Feature } from 'geojson';
import { SITE_LAYERS } from '../../domain/site-layers';
import type { Box } from '../box';
import { writeArchive } from './archive';
import { place, type PlacedFeature } from './placed';
import { siteTiles, ZOOMS } from './tiles';

/** The features of the map's two sources of sites, WGS 84; properties are scalars. */
export interface SiteFeatures {
  readonly shapes: readonly Feature[];
  readonly labels: readonly Feature[];
}

/**
 * The sites as one PMTiles archive of vector tiles. Sites that come first go before others where a zoom has no
 * room for all. Throws where there is no feature.
 */
export function writeSiteTiles(features: SiteFeatures): Buffer {
  const shapes = features.shapes.map(place);
  const labels = features.labels.map(place);
  return writeArchive({
    tiles: siteTiles({ shapes, labels }),
    metadata: {
      type: 'overlay',
      vector_layers: [layer(SITE_LAYERS.siteShapes, shapes), layer(SITE_LAYERS.siteLabels, labels)],
    },
    bounds: boundsOf([...shapes, ...labels]),
  });
}

/** https://github.com/mapbox/tilejson-spec/tree/master/3.0.0#33-vector_layers */
function layer(id: string, placed: readonly PlacedFeature[]): object {
  return { id, fields: fieldsOf(placed), minzoom: ZOOMS.least, maxzoom: ZOOMS.greatest };
}

/** Type of each property, in the words of Tippecanoe. */
function fieldsOf(placed: readonly PlacedFeature[]): Record<string, string> {
  const fields = new Map<string, string>();
  for (const { feature } of placed) {
    for (const [name, value] of Object.entries(feature.properties)) {
      const type = typeof value;
      const known = fields.get(name) ?? type;
      fields.set(name, known === type ? type : 'mixed');
    }
  }
  const capital = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1);
  return Object.fromEntries([...fields].map(([name, type]) => [name, capital(type)]));
}

function boundsOf(placed: readonly PlacedFeature[]): Box {
  return placed.reduce<Box>(
    (bounds, { box }) => [
      Math.min(bounds[0], box[0]),
      Math.min(bounds[1], box[1]),
      Math.max(bounds[2], box[2]),
      Math.max(bounds[3], box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
