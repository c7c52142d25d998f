import { circle } from '@turf/turf';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { SimpleGeometry } from './parts';

const SOURCE = 'curate-halo';
/** Metres that a CSS pixel stands for at zoom 0 and the equator, with tiles of 512 pixels. */
const METERS_PER_PIXEL = 78_271.517;

/** How far off the drawn thing may be: a circle round points, a band along lines and outlines. */
export function showHalo(
  map: MapLibreMap,
  geometry: SimpleGeometry | null,
  accuracyMeters: number | null,
  colour: string,
): void {
  if (map.getSource(SOURCE) === undefined) addLayers(map, colour);
  const source = map.getSource<GeoJSONSource>(SOURCE);
  if (geometry === null || accuracyMeters === null || !(accuracyMeters > 0)) {
    source?.setData({ type: 'FeatureCollection', features: [] });
    return;
  }
  const shape =
    geometry.type === 'Point'
      ? circle(geometry.coordinates, accuracyMeters, { units: 'meters', steps: 64 }).geometry
      : geometry;
  source?.setData({
    type: 'Feature',
    properties: { isPoint: geometry.type === 'Point' },
    geometry: shape,
  });
  const latitude = map.getCenter().lat;
  const pixelsAtZero = accuracyMeters / (METERS_PER_PIXEL * Math.cos((latitude * Math.PI) / 180));
  map.setPaintProperty('curate-halo-band', 'line-width', [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    8,
    2 * pixelsAtZero * 2 ** 8,
    20,
    2 * pixelsAtZero * 2 ** 20,
  ]);
}

function addLayers(map: MapLibreMap, colour: string): void {
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({
    id: 'curate-halo-fill',
    type: 'fill',
    source: SOURCE,
    filter: ['get', 'isPoint'],
    paint: { 'fill-color': colour, 'fill-opacity': 0.16, 'fill-outline-color': colour },
  });
  map.addLayer({
    id: 'curate-halo-band',
    type: 'line',
    source: SOURCE,
    filter: ['!', ['get', 'isPoint']],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-opacity': 0.16 },
  });
}
