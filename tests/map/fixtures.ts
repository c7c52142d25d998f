import type { MapData, SiteFeatureProperties } from '../../src/domain/dataset';
import type { NumberedAction } from '../../src/map/badges';
import type { Fonts } from '../../src/map/fonts';

export const ACTIONS: readonly NumberedAction[] = [
  { id: 'consumption', order: 1 },
  { id: 'finance', order: 2 },
  { id: 'space', order: 7 },
];

const files = { regular: 'https://example.org/r.woff2', bold: 'https://example.org/b.woff2' };
export const FONTS: Fonts = { 'zh-Hant': files, 'zh-Hans': files, en: files };

/** Properties of a site drawn as a point, of the first action, unless told otherwise. */
export function createSite(changes: Partial<SiteFeatureProperties> = {}): SiteFeatureProperties {
  return {
    id: 'dongmen',
    kind: 'shopping-area',
    shape: 'point',
    actions: '|consumption|',
    action: 'consumption',
    order: 1,
    method: 'measured',
    accuracy: 100,
    background: false,
    status: 'no-evidence',
    group: '#0',
    'name:zh-Hant': '東門',
    'name:zh-Hans': '东门',
    'name:en': 'Dongmen',
    ...changes,
  };
}

const SQUARE: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [114.1, 22.5],
      [114.2, 22.5],
      [114.2, 22.6],
      [114.1, 22.6],
      [114.1, 22.5],
    ],
  ],
};

/** A square district with a border below it, one place label a site name, and these sites as points. */
export function createMapData(sites: readonly SiteFeatureProperties[] = [createSite()]): MapData {
  const points = sites.map((properties, index) => ({
    type: 'Feature' as const,
    properties,
    geometry: { type: 'Point' as const, coordinates: [114.11 + index / 100, 22.55] },
  }));
  return {
    baseShapes: collection<GeoJSON.Geometry, GeoJSON.GeoJsonProperties>([
      {
        type: 'Feature',
        properties: { layer: 'boundary', class: 'district', 'name:zh-Hant': '羅湖區' },
        geometry: SQUARE,
      },
      {
        type: 'Feature',
        properties: { layer: 'border', class: 'sar-boundary' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [114.0, 22.49],
            [114.3, 22.49],
          ],
        },
      },
    ]),
    baseLabels: collection([
      {
        type: 'Feature',
        properties: {
          layer: 'places',
          class: 'port',
          'name:zh-Hant': '東門',
          site: 'dongmen',
          siteGroup: '#0',
        },
        geometry: { type: 'Point', coordinates: [114.11, 22.55] },
      },
    ]),
    siteShapes: collection(points),
    siteAnchors: collection(points),
    siteHalos: collection(
      sites.map((properties) => ({ type: 'Feature', properties, geometry: SQUARE })),
    ),
    siteTiles: null,
  };
}

function collection<G extends GeoJSON.Geometry, P>(
  features: GeoJSON.Feature<G, P>[],
): GeoJSON.FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}
