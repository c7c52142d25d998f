import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Suggestion } from '../../domain/suggestion';

const SOURCE = 'curate-suggested';

/** Draws where the page showed the site, where the reader puts it, and the way between; null clears it. */
export function showSuggested(
  map: MapLibreMap,
  suggestion: Suggestion | null,
  colour: string,
): void {
  if (map.getSource(SOURCE) === undefined) addLayers(map, colour);
  const source = map.getSource<GeoJSONSource>(SOURCE);
  if (suggestion === null) {
    source?.setData({ type: 'FeatureCollection', features: [] });
    return;
  }
  const { shown } = suggestion.properties;
  const to = suggestion.geometry.coordinates;
  source?.setData({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...to] } },
      ...(shown === null
        ? []
        : [
            {
              type: 'Feature' as const,
              properties: {},
              geometry: { type: 'LineString' as const, coordinates: [[...shown], [...to]] },
            },
          ]),
    ],
  });
}

function addLayers(map: MapLibreMap, colour: string): void {
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({
    id: 'curate-suggested-way',
    type: 'line',
    source: SOURCE,
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': colour, 'line-width': 3, 'line-dasharray': [2, 2] },
  });
  map.addLayer({
    id: 'curate-suggested-spot',
    type: 'circle',
    source: SOURCE,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 9,
      'circle-color': '#ffffff',
      'circle-stroke-color': colour,
      'circle-stroke-width': 4,
    },
  });
}
