import { Map, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { ImageDescription } from '../../../../src/map/badges';
import { registerImages } from '../../../../src/map/register-images';
import { load, mapElement } from '../page';
import { SITE_LAYERS, techniques } from './techniques';

/** What `style.json` holds besides the style. */
interface Floor {
  readonly style: StyleSpecification;
  readonly images: readonly ImageDescription[];
  readonly home: [number, number, number, number];
  readonly padding: { top: number; right: number; bottom: number; left: number };
}

setWorkerUrl(workerUrl);
const { style, images, home, padding } = await load<Floor>('style.json');
for (const faces of Object.values(style['font-faces'] ?? {})) {
  if (!Array.isArray(faces)) continue;
  for (const face of faces) face.url = new URL(face.url, location.href).href;
}

let isIdle = false;
let hovered: string | null = null;
const map = new Map({
  container: mapElement(),
  style,
  bounds: home,
  fitBoundsOptions: { padding },
  fadeDuration: 0,
  maxPitch: 0,
  renderWorldCopies: false,
  attributionControl: false,
});
map.on('style.load', () => registerImages(map, images, 'light'));
map.on('idle', () => (isIdle = true));
map.on('mousemove', ({ point }) => {
  if (map.isMoving()) return;
  const [found] = map.queryRenderedFeatures(point, { layers: [...SITE_LAYERS] });
  const id = found === undefined ? null : String(found.properties['id']);
  if (id === hovered) return;
  if (hovered !== null) map.removeFeatureState({ source: 'site-shapes', id: hovered });
  if (id !== null) map.setFeatureState({ source: 'site-shapes', id }, { hover: true });
  hovered = id;
});

const known = techniques(map, style);
window.bench = {
  isIdle: () => isIdle,
  techniques: Object.keys(known),
  filter: (action, technique) => {
    isIdle = false;
    known[technique]?.(action);
    map.triggerRepaint();
  },
  badges: () =>
    map.queryRenderedFeatures({ layers: [...SITE_LAYERS] }).flatMap(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      const { x, y } = map.project([lon, lat]);
      return [{ id: String(properties['id']), x, y }];
    }),
};
