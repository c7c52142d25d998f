import type { MapData, SiteFeatureProperties } from '../../src/domain/dataset';
import { mapActionColour } from '../../src/map/action-colours';
import { districtBounds } from '../../src/map/site-index';
import { LIGHT } from '../../src/map/themes';
import type { Drawing, Drawn, DrawnLabel, Look } from './pages/drawing';

/** More labels than this no other library draws in bearable time. */
const MOST_LABELS = 1000;

const ROADS: Readonly<Record<string, number>> = {
  expressway: 4,
  primary: 3,
  secondary: 2,
  minor: 1.2,
};

/** The map data with looks like those of the product's light theme, as far as one stroke and fill can be. */
export function drawingOf(mapData: MapData): Drawing {
  const labels = [...placeLabels(mapData), ...siteLabels(mapData)];
  const shapes = mapData.siteShapes.features.filter(
    ({ properties }) => properties.shape !== 'point',
  );
  return {
    home: districtBounds(mapData),
    base: mapData.baseShapes.features.map(({ geometry, properties }) => ({
      geometry,
      look: baseLook(String(properties?.['layer']), String(properties?.['class'])),
    })),
    sites: [
      ...shapes.map(({ geometry, properties }) =>
        drawn(geometry, properties, shapeLook(properties)),
      ),
      ...mapData.siteAnchors.features.map(({ geometry, properties }) =>
        drawn(geometry, properties, badgeLook(properties)),
      ),
    ],
    labels: labels.length > MOST_LABELS ? placeLabels(mapData) : labels,
  };
}

function baseLook(layer: string, kind: string): Look {
  const road = ROADS[kind];
  if (layer === 'roads' && road !== undefined) return { stroke: '#cdb47c', width: road };
  if (layer === 'water') {
    return kind === 'river'
      ? { stroke: LIGHT.water, width: 2 }
      : { fill: LIGHT.water, stroke: LIGHT.waterEdge };
  }
  if (layer === 'green') return { fill: LIGHT.park, fillOpacity: 0.6 };
  if (layer === 'built-up') return { fill: LIGHT.builtUp };
  if (layer === 'boundary' || layer === 'border') return { stroke: LIGHT.districtEdge, width: 2 };
  if (layer === 'rail') return { stroke: LIGHT.rail, width: 1.5, dash: [6, 4] };
  if (layer === 'metro-lines') return { stroke: LIGHT.metroFallback, width: 2.5 };
  return { fill: LIGHT.station, stroke: LIGHT.stationRing, radius: 3 };
}

function shapeLook({ shape, order, method }: SiteFeatureProperties): Look {
  const { stroke, wash } = mapActionColour(order, 'light');
  const dash = method === 'sketch' ? { dash: [6, 4] } : {};
  if (shape === 'line') return { stroke, width: 3.5, ...dash };
  return { fill: wash, fillOpacity: 0.25, stroke, width: 1.5, ...dash };
}

function badgeLook({ order, background }: SiteFeatureProperties): Look {
  const { fill } = mapActionColour(order, 'light');
  return background
    ? { fill: '#ffffff', stroke: LIGHT.badgeRing, width: 2, radius: 6 }
    : { fill, stroke: '#ffffff', width: 1.5, radius: 9 };
}

function drawn(
  geometry: GeoJSON.Geometry,
  { id, actions }: SiteFeatureProperties,
  look: Look,
): Drawn {
  return { geometry, look, id, actions };
}

function siteLabels({ siteAnchors }: MapData): DrawnLabel[] {
  return siteAnchors.features.map(({ geometry, properties }) => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { id, actions } = properties;
    return { at: [lon, lat], text: properties['name:zh-Hant'], id, actions };
  });
}

function placeLabels({ baseLabels }: MapData): DrawnLabel[] {
  return baseLabels.features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point' || properties?.['layer'] !== 'places') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [{ at: [lon, lat], text: String(properties['name:zh-Hant']) }];
  });
}
