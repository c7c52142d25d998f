import type { Feature, GeoJsonObject, Geometry, Position } from 'geojson';

/**
 * A copy of the geometry with every position changed, and without a `bbox`, which told where they were;
 * null stays null. Nesting has been checked before.
 */
export function mapPositions<G extends Geometry | null>(
  geometry: G,
  change: (position: Position) => Position,
): G {
  if (geometry === null) return geometry;
  if (geometry.type === 'GeometryCollection') {
    const geometries = geometry.geometries.map((member) => mapPositions(member, change));
    return { ...withoutBox(geometry), geometries };
  }
  return { ...withoutBox(geometry), coordinates: walk(geometry.coordinates, change) };
}

function withoutBox<T extends GeoJsonObject>(object: T): T {
  const copy = { ...object };
  delete copy.bbox;
  return copy;
}

type Nested = Position | Position[] | Position[][] | Position[][][];

function walk(value: Nested, change: (position: Position) => Position): Nested {
  if (isPosition(value)) return change(value);
  return value.map((item) => walk(item, change)) as Nested;
}

function isPosition(value: Nested): value is Position {
  return typeof value[0] === 'number';
}

/** The features with the first two numbers of every position exchanged. */
export function swapAxes(
  features: readonly Feature<Geometry | null>[],
): readonly Feature<Geometry | null>[] {
  const swap = ([first = NaN, second = NaN, ...rest]: Position): Position => [
    second,
    first,
    ...rest,
  ];
  return features.map((feature) => ({
    ...withoutBox(feature),
    geometry: mapPositions(feature.geometry, swap),
  }));
}
