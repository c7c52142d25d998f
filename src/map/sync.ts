import type { Map as MapLibreMap } from 'maplibre-gl';
import { SELECTED, VISIBLE, visibleState } from './expressions';
import { OVERLAY_SOURCE } from './layers/overlay';
import { siteShapesOf } from './site-tiles';
import { SOURCES } from './sources';

/** What of the view the map shows, apart from camera and style. */
export interface MapView {
  /** Ids of the sites to draw, or keys of their groups; null for all. */
  readonly visible: readonly string[] | null;
  readonly selected: string | null;
  readonly related: readonly string[];
  readonly hovered: string | null;
  /** Number of the chosen feature of a reader's own file. */
  readonly overlaySelected?: number | null;
}

export interface SiteState {
  hover?: true;
  selected?: true;
  related?: true;
}

/** Feature state by site id; sites without any are left out. */
export function siteStates({ selected, related, hovered }: MapView): Map<string, SiteState> {
  const states = new Map<string, SiteState>();
  const mark = (id: string, name: keyof SiteState) =>
    states.set(id, { ...states.get(id), [name]: true });
  for (const id of related) mark(id, 'related');
  if (hovered !== null) mark(hovered, 'hover');
  if (selected !== null) mark(selected, 'selected');
  return states;
}

/**
 * Makes the map show the view, whatever it showed before: filter through global state, emphasis through
 * feature state. Both are lost with the WebGL context, so this is called again on every `style.load`.
 * Throws while the style is not loaded.
 */
export function applyView(map: MapLibreMap, view: MapView): void {
  map.setGlobalStateProperty(VISIBLE, visibleState(view.visible));
  map.setGlobalStateProperty(SELECTED, view.selected);
  const shapes = map.getSource(SOURCES.siteShapes);
  map.removeFeatureState(siteShapesOf(shapes));
  for (const [id, state] of siteStates(view)) {
    map.setFeatureState(siteShapesOf(shapes, id), state);
  }
  markOverlay(map, view.overlaySelected ?? null);
}

function markOverlay(map: MapLibreMap, id: number | null): void {
  if (map.getSource(OVERLAY_SOURCE) === undefined) return;
  map.removeFeatureState({ source: OVERLAY_SOURCE });
  if (id !== null) map.setFeatureState({ source: OVERLAY_SOURCE, id }, { selected: true });
}
