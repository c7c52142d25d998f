import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { OVERLAY_SOURCE } from './layers/overlay';

/** Sources and layers whose ids begin so are no part of our style: a drawing tool has put them on the map. */
export const GUEST_PREFIX = 'guest';

/**
 * Gives the map another style of ours, above which what a tool is drawing stays. Where both have a source of
 * own files, it keeps what it holds: it is filled apart from the style.
 */
export function changeStyle(map: MapLibreMap, style: StyleSpecification): void {
  map.setStyle(style, {
    transformStyle: (previous, next) =>
      previous === undefined ? next : withGuests(previous, withOwnFiles(previous, next)),
  });
}

function withOwnFiles(previous: StyleSpecification, next: StyleSpecification): StyleSpecification {
  const held = previous.sources[OVERLAY_SOURCE];
  if (held === undefined || !(OVERLAY_SOURCE in next.sources)) return next;
  return { ...next, sources: { ...next.sources, [OVERLAY_SOURCE]: held } };
}

function withGuests(previous: StyleSpecification, next: StyleSpecification): StyleSpecification {
  const sources = Object.entries(previous.sources).filter(([id]) => id.startsWith(GUEST_PREFIX));
  if (sources.length === 0) return next;
  const layers = previous.layers.filter(({ id }) => id.startsWith(GUEST_PREFIX));
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...layers],
  };
}
