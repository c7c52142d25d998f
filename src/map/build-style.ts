import type { StyleSpecification } from 'maplibre-gl';
import type { MapData } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { Theme } from '../domain/view';
import type { NumberedAction } from './badges';
import { SELECTED, VISIBLE } from './expressions';
import { fontFaces, type Fonts } from './fonts';
import { inOrder } from './order';
import { buildSources } from './sources';
import { SUBJECTS, contextOf } from './subjects';

export interface StyleInput {
  readonly theme: Theme;
  readonly lang: Language;
  readonly mapData: MapData;
  readonly actions: readonly NumberedAction[];
  /** Absolute addresses. */
  readonly fonts: Fonts;
}

/** The whole style as plain data. The same input gives an equal style, so that a change can be a diff. */
export function buildStyle({
  theme,
  lang,
  mapData,
  actions,
  fonts,
}: StyleInput): StyleSpecification {
  const context = contextOf(theme, lang);
  return {
    version: 8,
    name: context.messages.title,
    'font-faces': fontFaces(fonts, lang),
    // A colour that fades in late reads as a map that lags.
    transition: { duration: 0, delay: 0 },
    state: { [VISIBLE]: { default: null }, [SELECTED]: { default: null } },
    sources: buildSources(mapData, actions),
    layers: inOrder(SUBJECTS.flatMap(({ layers }) => layers(context))),
  };
}
