import Feature from 'ol/Feature';
import GeoJSON from 'ol/format/GeoJSON';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import OpenLayersMap from 'ol/Map';
import { fromLonLat, transformExtent } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style';
import View from 'ol/View';
import 'ol/ol.css';
import { isOfAction, type Drawing, type Drawn, type Look } from '../drawing';
import { load, mapElement } from '../page';

const { home, base, sites, labels } = await load<Drawing>('drawing.json');
const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
let wanted: string | null = null;
let hovered: Feature | null = null;
let isIdle = false;

const cache = new Map<string, Style>();
function styleOf(look: Look, isHovered: boolean): Style {
  const key = JSON.stringify([look, isHovered]);
  const known = cache.get(key);
  if (known) return known;
  const { fill, stroke, radius, dash } = look;
  const width = isHovered ? 4 : (look.width ?? 1);
  const parts = {
    ...(fill === undefined
      ? {}
      : { fill: new Fill({ color: withOpacity(fill, look.fillOpacity) }) }),
    ...(stroke === undefined
      ? {}
      : { stroke: new Stroke({ color: stroke, width, ...(dash ? { lineDash: [...dash] } : {}) }) }),
  };
  const style =
    radius === undefined
      ? new Style(parts)
      : new Style({ image: new Circle({ radius, ...parts }) });
  cache.set(key, style);
  return style;
}

function withOpacity(colour: string, opacity = 1): string {
  const byte = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
  return opacity === 1 ? colour : `${colour}${byte}`;
}

function toFeature(drawn: Drawn): Feature {
  const feature = format.readFeature({
    type: 'Feature',
    properties: { drawn },
    geometry: drawn.geometry,
  });
  if (!(feature instanceof Feature)) throw new Error('OpenLayers made no feature');
  return feature;
}

const drawnOf = (feature: { get: (key: string) => unknown }): Drawn =>
  feature.get('drawn') as Drawn;
const baseLayer = new VectorLayer({
  source: new VectorSource({ features: base.map(toFeature) }),
  style: (feature) => styleOf(drawnOf(feature).look, false),
});
const siteLayer = new VectorLayer({
  source: new VectorSource({ features: sites.map(toFeature) }),
  updateWhileInteracting: true,
  style: (feature) => {
    const drawn = drawnOf(feature);
    return isOfAction(drawn, wanted) ? styleOf(drawn.look, feature === hovered) : undefined;
  },
});
const labelLayer = new VectorLayer({
  declutter: true,
  source: new VectorSource({
    features: labels.map(
      (label) => new Feature({ geometry: new Point(fromLonLat([...label.at])), label }),
    ),
  }),
  style: (feature) => {
    const label = feature.get('label') as (typeof labels)[number];
    if (label.id !== undefined && !isOfAction(label, wanted)) return undefined;
    const halo = new Stroke({ color: '#fff', width: 3 });
    return new Style({
      text: new Text({ text: label.text, font: '12px sans-serif', offsetY: -12, stroke: halo }),
    });
  },
});

const map = new OpenLayersMap({
  target: mapElement(),
  controls: [],
  layers: [baseLayer, siteLayer, labelLayer],
  view: new View(),
});
map.getView().fit(transformExtent([...home], 'EPSG:4326', 'EPSG:3857'));
map.on('rendercomplete', () => (isIdle = true));
map.on('pointermove', ({ pixel, dragging }) => {
  if (dragging) return;
  const found = map.forEachFeatureAtPixel(pixel, (feature) => feature, {
    layerFilter: (layer) => layer === siteLayer,
  });
  const next = found instanceof Feature ? found : null;
  if (next === hovered) return;
  hovered = next;
  siteLayer.changed();
});

window.bench = {
  isIdle: () => isIdle,
  techniques: ['style function'],
  filter: (action) => {
    wanted = action;
    isIdle = false;
    siteLayer.changed();
    labelLayer.changed();
  },
  badges: () =>
    (siteLayer.getSource()?.getFeatures() ?? []).flatMap((feature) => {
      const geometry = feature.getGeometry();
      if (!(geometry instanceof Point)) return [];
      const [x = 0, y = 0] = map.getPixelFromCoordinate(geometry.getCoordinates()) ?? [];
      return [{ id: drawnOf(feature).id ?? '', x, y }];
    }),
};
