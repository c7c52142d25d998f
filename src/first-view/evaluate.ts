import {
  createExpression,
  featureFilter,
  type Feature,
  type FeatureFilter,
  type StyleExpression,
} from '@maplibre/maplibre-gl-style-spec';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { SELECTED, VISIBLE } from '../map/expressions';

/** As at first sight: all sites, none chosen. */
const STATE = { [VISIBLE]: null, [SELECTED]: null };

const TYPES: Readonly<Record<string, Feature['type']>> = {
  Point: 1,
  MultiPoint: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

/** A feature as the style's expressions see it. */
export function asSeen({ geometry, properties }: GeoJSON.Feature): Feature {
  return { type: TYPES[geometry.type] ?? 'Unknown', properties: properties ?? {} };
}

const filters = new WeakMap<LayerSpecification, FeatureFilter>();
const expressions = new WeakMap<readonly unknown[], StyleExpression>();

/** Whether the layer draws the feature at this zoom. */
export function takes(layer: LayerSpecification, feature: Feature, zoom: number): boolean {
  if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 25)) return false;
  return filterOf(layer).filter({ zoom }, feature);
}

function filterOf(layer: LayerSpecification): FeatureFilter {
  const known = filters.get(layer);
  if (known) return known;
  const given: FilterSpecification | undefined = 'filter' in layer ? layer.filter : undefined;
  const filter = featureFilter(given, layer.id, STATE);
  filters.set(layer, filter);
  return filter;
}

/**
 * A value of the style for a feature at a zoom, with nothing pointed at or chosen. Colours come as CSS colours.
 * Throws where an expression is not valid.
 */
export function evaluate(value: unknown, feature: Feature, zoom: number): unknown {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return value;
  const result: unknown = expressionOf(value).evaluate({ zoom }, feature, {});
  return typeof result === 'object' && result !== null && 'rgb' in result ? String(result) : result;
}

function expressionOf(value: readonly unknown[]): StyleExpression {
  const known = expressions.get(value);
  if (known) return known;
  const parsed = createExpression(value, 'picture', undefined, STATE);
  if (parsed.result === 'error') {
    throw new Error(parsed.value.map(({ message }) => message).join('; '));
  }
  expressions.set(value, parsed.value);
  return parsed.value;
}

/** The same as a number; `otherwise` where the style says nothing. */
export function numberOf(
  value: unknown,
  otherwise: number,
  feature: Feature,
  zoom: number,
): number {
  const result = value === undefined ? otherwise : evaluate(value, feature, zoom);
  if (typeof result !== 'number') throw new Error(`Not a number: ${JSON.stringify(value)}`);
  return result;
}
