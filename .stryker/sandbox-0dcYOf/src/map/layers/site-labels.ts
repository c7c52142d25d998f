// @ts-nocheck
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { GUARD_IMAGE } from '../badges';
import {
  BADGE_GUARD_SIZE,
  SELECTED_GUARD_SIZE,
  SYMBOL_GUARD_SIZE,
  SYMBOL_ZOOM,
} from '../badge-size';
import { byZoom, has, isDueAtZoom, isSelectedSite, nameIn, visibleSites } from '../expressions';
import { font } from '../fonts';
import { SOURCES } from '../sources';
import type { LayerId } from '../order';
import type { LayerSubject, MapLayer, StyleContext } from './layer';

/** Beyond the guard of the badge: of the number alone at zoom 11, of the whole symbol from 12. */
const OFFSET = byZoom(1, [11, 1.15], [12, 1.7]);

function layout({ lang }: StyleContext): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': nameIn(lang),
    'text-font': font('bold'),
    'text-size': byZoom(1, [10, 10.5], [12, 11.5], [14, 13], [17, 15]),
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': OFFSET,
    'text-justify': 'auto',
    'text-max-width': lang === 'en' ? 10 : 8,
    'text-line-height': 1.15,
    'text-padding': 3,
    'symbol-sort-key': ['case', ['get', 'background'], 1, 0],
  };
}

/** Names of the sites: placed before every base label, and never on a badge. */
export const siteLabels: LayerSubject = {
  layers: (context) => [
    {
      id: 'site-labels',
      type: 'symbol',
      source: SOURCES.siteLabels,
      filter: visibleSites(isDueAtZoom, ['!', isSelectedSite]),
      layout: layout(context),
      paint: {
        'text-color': context.colours.label.site,
        'text-halo-color': context.colours.label.siteHalo,
        'text-halo-width': 1.6,
        'text-halo-blur': 0.3,
      },
    },
    {
      id: 'site-labels-selected',
      type: 'symbol',
      source: SOURCES.siteLabels,
      filter: visibleSites(isDueAtZoom, isSelectedSite),
      layout: {
        ...layout(context),
        'text-size': byZoom(1, [10, 12.5], [14, 14.5], [17, 16.5]),
        'text-radial-offset': 1.7,
      },
      paint: {
        'text-color': context.colours.label.site,
        'text-halo-color': context.colours.label.siteHalo,
        'text-halo-width': 2.2,
      },
    },
    {
      ...guard('site-point-guards', BADGE_GUARD_SIZE, ['!', isSelectedSite]),
      maxzoom: SYMBOL_ZOOM,
    },
    {
      ...guard('site-symbol-guards', SYMBOL_GUARD_SIZE, ['!', isSelectedSite]),
      minzoom: SYMBOL_ZOOM,
    },
    guard('site-selected-guards', SELECTED_GUARD_SIZE, isSelectedSite),
  ],
  legend: () => [],
};

/** Stands for the badges when labels are placed. Being on top of all, it is placed first. */
function guard(id: LayerId, size: ExpressionSpecification, which: ExpressionSpecification) {
  return {
    id,
    type: 'symbol',
    source: SOURCES.siteShapes,
    filter: visibleSites(has('part', 'anchor'), isDueAtZoom, which),
    layout: {
      'icon-image': GUARD_IMAGE,
      'icon-size': size,
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  } satisfies MapLayer;
}
