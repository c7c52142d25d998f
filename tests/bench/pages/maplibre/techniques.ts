import type {
  ExpressionSpecification,
  FilterSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
  StyleSpecification,
} from 'maplibre-gl';

/** Layers whose features are the sites themselves. */
export const SITE_LAYERS = ['site-points', 'site-symbols'] as const;
const SOURCES = ['site-shapes', 'site-labels'] as const;

type Technique = (action: string | null) => void;

/**
 * The ways of hiding sites that leave hit test and label collision right, on the same layers. Those that
 * only make features transparent are left out: they still answer and still push labels away.
 */
export function techniques(map: MapLibreMap, style: StyleSpecification): Record<string, Technique> {
  const layers = style.layers.filter(isOfSites);
  const whole = SOURCES.map((id) => [id, featuresOf(style, id)] as const);
  return {
    'global state in filter': (action) => map.setGlobalStateProperty('wanted', action),
    setFilter: (action) => {
      for (const layer of layers) map.setFilter(layer.id, narrowed(layer, isOf(action)));
    },
    setData: (action) => {
      for (const [id, features] of whole) {
        const shown = features.filter(
          ({ properties }) => action === null || isNamed(properties, action),
        );
        const source = map.getSource<GeoJSONSource>(id);
        void source?.setData({ type: 'FeatureCollection', features: shown });
      }
    },
  };
}

function isNamed(properties: GeoJSON.GeoJsonProperties, action: string): boolean {
  return String(properties?.['actions']).includes(`|${action}|`);
}

export function isOfSites(layer: LayerSpecification): boolean {
  return 'source' in layer && SOURCES.some((id) => id === layer.source);
}

/** The layer's own filter with a further condition before it. */
export function narrowed(
  layer: LayerSpecification,
  condition: ExpressionSpecification | null,
): FilterSpecification {
  const own = 'filter' in layer && layer.filter !== undefined ? layer.filter : true;
  return condition === null ? own : (['all', condition, own] as FilterSpecification);
}

function isOf(action: string | null): ExpressionSpecification | null {
  return action === null ? null : ['in', `|${action}|`, ['get', 'actions']];
}

function featuresOf(style: StyleSpecification, id: string): GeoJSON.Feature[] {
  const source = style.sources[id];
  if (source?.type !== 'geojson' || typeof source.data !== 'object') return [];
  return source.data.type === 'FeatureCollection' ? source.data.features : [];
}
