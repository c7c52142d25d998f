// @ts-nocheck
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapLegendEntry } from './layers/layer';

/** A drawn feature, as far as the legend asks. */
export interface Drawn {
  readonly layer: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Ids of the entries that stand for something drawn, at this zoom, in the order given. */
export function entriesOf(
  drawn: readonly Drawn[],
  entries: readonly MapLegendEntry[],
  zoom: number,
): string[] {
  const byLayer = new Map<string, Drawn[]>();
  for (const feature of drawn) {
    const others = byLayer.get(feature.layer);
    if (others) others.push(feature);
    else byLayer.set(feature.layer, [feature]);
  }
  return entries
    .filter(({ shownBy: { layers, where, minzoom = 0 } }) => {
      if (zoom < minzoom) return false;
      const features = layers.flatMap((layer) => byLayer.get(layer) ?? []);
      return where ? features.some(({ properties }) => where(properties)) : features.length > 0;
    })
    .map(({ id }) => id);
}

/** Ids of the entries for what is drawn in the part of the map that no panel covers. */
export function entriesInView(map: MapLibreMap, entries: readonly MapLegendEntry[]): string[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const layers = new Set<string>(entries.flatMap(({ shownBy }) => shownBy.layers));
  const known = [...layers].filter((id) => map.getLayer(id) !== undefined);
  const found = map.queryRenderedFeatures(
    [
      [left, top],
      [width - right, height - bottom],
    ],
    { layers: known },
  );
  const drawn = found.map(({ layer, properties }) => ({ layer: layer.id, properties }));
  return entriesOf(drawn, entries, map.getZoom());
}
