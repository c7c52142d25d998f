import type { StyleSpecification } from 'maplibre-gl';
import type { MapData } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { NumberedAction } from './badges';
import { arrangeLayers, baseMapParts } from './basemaps/arrange';
import { EMBEDDED, type BaseMapLook } from './basemaps/content';
import { SELECTED, VISIBLE } from './expressions';
import { fontFaces, type Fonts } from './fonts';
import {
  isOverlayLayer,
  OVERLAY_SOURCE,
  overlaySource,
  type OverlayDrawing,
} from './layers/overlay';
import { inOrder } from './order';
import { onTiles } from './site-tiles';
import { buildSources } from './sources';
import { SUBJECTS, contextOf } from './subjects';
import type { MapTheme } from './themes';

export interface StyleInput {
  readonly theme: MapTheme;
  readonly lang: Language;
  readonly mapData: MapData;
  readonly actions: readonly NumberedAction[];
  /** Absolute addresses. */
  readonly fonts: Fonts;
  /** What lies under the sites; the embedded map unless told otherwise. */
  readonly basemap?: BaseMapLook;
  /**
   * The reader's own files: null for none, which leaves out their layers; empty where the source is filled
   * apart from the style.
   */
  readonly overlay?: readonly OverlayDrawing[] | null;
}

/** The whole style as plain data. The same input gives an equal style, so that a change can be a diff. */
export function buildStyle({
  theme,
  lang,
  mapData,
  actions,
  fonts,
  basemap = EMBEDDED,
  overlay = null,
}: StyleInput): StyleSpecification {
  const context = contextOf(theme, lang);
  const all = SUBJECTS.flatMap((subject) => subject.layers(context));
  const own = inOrder(overlay === null ? all.filter((layer) => !isOverlayLayer(layer)) : all);
  const layers = mapData.siteTiles === null ? own : onTiles(own);
  const { sources, ...parts } = baseMapParts(basemap);
  return {
    version: 8,
    name: context.messages.title,
    'font-faces': fontFaces(fonts, lang),
    // A colour that fades in late reads as a map that lags.
    transition: { duration: 0, delay: 0 },
    state: { [VISIBLE]: { default: null }, [SELECTED]: { default: null } },
    ...parts,
    sources: {
      ...buildSources(mapData, actions),
      ...(overlay === null ? {} : { [OVERLAY_SOURCE]: overlaySource(overlay) }),
      ...sources,
    },
    layers: arrangeLayers(layers, basemap),
  };
}
