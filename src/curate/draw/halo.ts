import { buffer, circle, difference, feature, featureCollection } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { SimpleGeometry } from './parts';

const SOURCE = 'curate-halo';
const STEPS = 64;

/** How far off the drawn thing may be: see `haloOf`. */
export function showHalo(
  map: MapLibreMap,
  geometry: SimpleGeometry | null,
  accuracyMeters: number | null,
  colour: string,
): void {
  if (map.getSource(SOURCE) === undefined) addLayers(map, colour);
  const halo =
    geometry === null || accuracyMeters === null || !(accuracyMeters > 0)
      ? null
      : haloOf(geometry, accuracyMeters);
  map.getSource<GeoJSONSource>(SOURCE)?.setData(featureCollection(halo === null ? [] : [halo]));
}

/**
 * A circle round a point, a band along lines and outlines: both sides of an outline, as far as the area is wide
 * enough for an inner one. WGS 84 degrees.
 */
export function haloOf(
  geometry: SimpleGeometry,
  accuracyMeters: number,
): Feature<Polygon | MultiPolygon> | null {
  if (geometry.type === 'Point') {
    return circle(geometry.coordinates, accuracyMeters, { units: 'meters', steps: STEPS });
  }
  const options = { units: 'meters', steps: STEPS / 4 } as const;
  const outer = buffer(feature(geometry), accuracyMeters, options) ?? null;
  if (outer === null || !geometry.type.endsWith('Polygon')) return outer;
  const inner = buffer(feature(geometry), -accuracyMeters, options);
  return inner === undefined ? outer : difference(featureCollection([outer, inner]));
}

function addLayers(map: MapLibreMap, colour: string): void {
  map.addSource(SOURCE, { type: 'geojson', data: featureCollection([]) });
  map.addLayer({
    id: 'curate-halo-fill',
    type: 'fill',
    source: SOURCE,
    paint: { 'fill-color': colour, 'fill-opacity': 0.16, 'fill-outline-color': colour },
  });
}
