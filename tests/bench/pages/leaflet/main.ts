import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { isOfAction, type Drawing, type Drawn, type Look } from '../drawing';
import { load, mapElement } from '../page';

const { home, base, sites, labels } = await load<Drawing>('drawing.json');
const map = L.map(mapElement(), {
  preferCanvas: true,
  attributionControl: false,
  zoomAnimation: false,
  fadeAnimation: false,
  inertia: false,
});
map.fitBounds([
  [home[1], home[0]],
  [home[3], home[2]],
]);

const optionsOf = ({ fill, fillOpacity = 1, stroke, width = 1, dash, radius = 6 }: Look) => ({
  stroke: stroke !== undefined,
  color: stroke ?? '#000',
  weight: width,
  fill: fill !== undefined,
  fillColor: fill ?? '#000',
  fillOpacity,
  radius,
  ...(dash === undefined ? {} : { dashArray: [...dash] }),
});

function layersOf({ geometry, look }: Drawn): L.Layer[] {
  return L.geoJSON(geometry, {
    style: () => optionsOf(look),
    pointToLayer: (_, at) => L.circleMarker(at, optionsOf(look)),
  }).getLayers();
}

for (const drawn of base) for (const layer of layersOf(drawn)) layer.addTo(map);
const ofSites = sites.map((drawn) => ({ drawn, layers: layersOf(drawn) }));
for (const { drawn, layers } of ofSites) {
  for (const layer of layers) {
    layer.addTo(map);
    if (!(layer instanceof L.CircleMarker)) continue;
    layer.on('mouseover', () => layer.setStyle({ weight: 4 }));
    layer.on('mouseout', () => layer.setStyle({ weight: drawn.look.width ?? 1 }));
  }
}
const ofLabels = labels.map((label) => ({
  label,
  layer: L.tooltip({ permanent: true, direction: 'right', offset: [8, 0] })
    .setLatLng([label.at[1], label.at[0]])
    .setContent(label.text)
    .addTo(map),
}));

const show = (layer: L.Layer, isShown: boolean): void => {
  if (isShown) layer.addTo(map);
  else layer.remove();
};

window.bench = {
  isIdle: () => true,
  techniques: ['layers added and removed'],
  filter: (action) => {
    for (const { drawn, layers } of ofSites) {
      for (const layer of layers) show(layer, isOfAction(drawn, action));
    }
    for (const { label, layer } of ofLabels) {
      if (label.id !== undefined) show(layer, isOfAction(label, action));
    }
  },
  badges: () =>
    ofSites.flatMap(({ drawn, layers: [layer] }) => {
      if (!(layer instanceof L.CircleMarker)) return [];
      const { x, y } = map.latLngToContainerPoint(layer.getLatLng());
      return [{ id: drawn.id ?? '', x, y }];
    }),
};
