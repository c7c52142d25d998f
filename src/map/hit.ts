import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import type { DrawnBadge } from './api';
import type { LayerId } from './order';
import type { SiteIndex } from './site-index';

export const BADGE_LAYERS: ReadonlySet<string> = new Set<LayerId>([
  'site-points',
  'site-symbols',
  'site-symbols-selected',
]);
const LINES: ReadonlySet<string> = new Set<LayerId>([
  'site-line-casings',
  'site-lines-sketch',
  'site-tunnels',
]);
const AREAS: ReadonlySet<string> = new Set<LayerId>(['site-areas']);
export const HIT_LAYERS: readonly string[] = [...BADGE_LAYERS, ...LINES, ...AREAS];

/** Uppermost first. */
const OVERLAY_LAYERS: readonly LayerId[] = ['overlay-points', 'overlay-lines', 'overlay-areas'];

/** Half the side of the square that a click searches, in CSS pixels. */
const TOLERANCE = { fine: 3, coarse: 14 } as const;

export interface Hit {
  readonly id: string;
  /** 0 badge, 1 line, 2 area. */
  readonly rank: number;
  /** Among hits of one rank: distance in pixels for badges, size for areas. Smaller is meant more likely. */
  readonly size: number;
}

/** Ids of what was hit, each once: badges before lines before areas, near before far, small before large. */
export function rankHits(hits: readonly Hit[]): string[] {
  const sorted = hits.toSorted((a, b) => a.rank - b.rank || a.size - b.size);
  return [...new Set(sorted.map(({ id }) => id))];
}

/**
 * Ids of the drawn sites at a point of the screen, the likeliest first. Tiles may be of other data than the page:
 * sites that it does not know are left out.
 */
export function sitesAt(map: MapLibreMap, point: Point, index: SiteIndex): string[] {
  const found = map.queryRenderedFeatures(squareRound(point), { layers: [...HIT_LAYERS] });
  const hits = found.map((feature) => toHit(map, point, index, feature));
  return rankHits(hits.filter(({ id }) => index.has(id)));
}

function squareRound({ x, y }: Point): [[number, number], [number, number]] {
  const isCoarse = window.matchMedia('(pointer: coarse)').matches;
  const tolerance = isCoarse ? TOLERANCE.coarse : TOLERANCE.fine;
  return [
    [x - tolerance, y - tolerance],
    [x + tolerance, y + tolerance],
  ];
}

/**
 * Number of the feature of a reader's own file that a click means; null where there is none or it means a
 * site. A site's badge or line comes first; its area gives way to what lies on it, but not to other areas.
 */
export function overlayAt(map: MapLibreMap, point: Point): number | null {
  const layers = overlayLayers(map);
  if (layers.length === 0) return null;
  const square = squareRound(point);
  const [own] = map.queryRenderedFeatures(square, { layers });
  if (typeof own?.id !== 'number') return null;
  const stronger = own.layer.type === 'fill' ? HIT_LAYERS : [...BADGE_LAYERS, ...LINES];
  const sites = map.queryRenderedFeatures(square, { layers: [...stronger] });
  return sites.length === 0 ? own.id : null;
}

/** Numbers of the features in view of the reader's own files, each once, in no order. */
export function drawnOverlay(map: MapLibreMap): number[] {
  const layers = overlayLayers(map);
  if (layers.length === 0) return [];
  return [...new Set(map.queryRenderedFeatures({ layers }).map(({ id }) => Number(id)))];
}

function overlayLayers(map: MapLibreMap): string[] {
  return OVERLAY_LAYERS.filter((id) => map.getLayer(id) !== undefined);
}

/** Ids of all sites drawn in view, in no order. */
export function drawnSites(map: MapLibreMap): string[] {
  const found = map.queryRenderedFeatures({ layers: [...HIT_LAYERS] });
  return [...new Set(found.map(idOf))];
}

/** The badges drawn in view, each once, in no order. */
export function drawnBadges(map: MapLibreMap): DrawnBadge[] {
  const found = map.queryRenderedFeatures({ layers: [...BADGE_LAYERS] });
  const places = found.flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const { x, y } = map.project([lon, lat]);
    return [[idOf(feature), { id: idOf(feature), x, y }] as const];
  });
  return [...new Map(places).values()];
}

function idOf({ properties }: MapGeoJSONFeature): string {
  return String(properties['id']);
}

function toHit(map: MapLibreMap, point: Point, index: SiteIndex, feature: MapGeoJSONFeature): Hit {
  const id = idOf(feature);
  const place = index.get(id);
  if (BADGE_LAYERS.has(feature.layer.id) && feature.geometry.type === 'Point') {
    // The badge itself: it may stand beside the site's anchor.
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    return { id, rank: 0, size: map.project([lon, lat]).dist(point) };
  }
  return { id, rank: LINES.has(feature.layer.id) ? 1 : 2, size: place?.size ?? 0 };
}
