import type { LayerSpecification } from 'maplibre-gl';

/** Every layer of the map, bottom to top: the only place that says what covers what. */
export const LAYER_ORDER = [
  'land',
  // Below all that cuts it: the Hong Kong side, green, water.
  'built-up',
  'hong-kong',
  'hills',
  'upper-slopes',
  'parks',
  'park-edges',
  // Above the green: lakes lie in parks.
  'water-areas',
  'water-edges',
  'water-lines',
  'outside',
  'district-tint',
  'sar-tint',
  'neighbour-boundaries',
  'road-tunnels',
  'road-casings',
  'roads',
  'railways',
  'railway-ties',
  'high-speed',
  'high-speed-gaps',
  'metro-lines',
  'metro-lines-planned',
  'railway-stations',
  'metro-stations',
  'outside-veil',
  'district-edge',
  'sar-ground',
  'sar-boundary',
  'fade',
  'near-fill',
  'near-casing',
  'near-edge',
  'overlay-areas',
  'site-areas',
  'site-area-hatches',
  'site-area-edges',
  'site-area-edges-sketch',
  'site-line-casings',
  'site-lines',
  'site-lines-unbuilt',
  'site-lines-sketch',
  'site-tunnels',
  'overlay-casings',
  'overlay-lines',
  'site-halos',
  'site-halo-edges',
  'overlay-points',
  'site-leaders',
  'site-leader-feet',
  'site-focus',
  'site-points',
  'site-symbols',
  'site-symbols-selected',
  'label-roads',
  'label-metro',
  'label-places',
  'label-stations',
  'label-marks',
  'site-labels',
  'site-labels-selected',
  'site-point-guards',
  'site-symbol-guards',
  'site-selected-guards',
] as const;

export type LayerId = (typeof LAYER_ORDER)[number];

const RANK: ReadonlyMap<string, number> = new Map(LAYER_ORDER.map((id, index) => [id, index]));

/** The layers bottom to top. Throws when a layer is not in the list. */
export function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers
    .map((layer) => ({ layer, rank: rank(layer.id) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ layer }) => layer);
}

function rank(id: string): number {
  const found = RANK.get(id);
  if (found === undefined) throw new Error(`Layer "${id}" is not in order.ts`);
  return found;
}
