import type { SymbolLayerSpecification } from 'maplibre-gl';
import { GUARD_IMAGE } from '../badges';
import { byZoom, has, isSelectedSite, nameIn, visibleSites } from '../expressions';
import { font } from '../fonts';
import { SOURCES } from '../sources';
import type { LayerSubject, StyleContext } from './layer';
import { BADGE_SIZE } from './site-points';

function layout({ lang }: StyleContext): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': nameIn(lang),
    'text-font': font('bold'),
    'text-size': byZoom(1, [10, 10.5], [12, 11.5], [14, 13], [17, 15]),
    'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
    'text-radial-offset': byZoom(1, [10, 1.1], [14, 1.2], [18, 1.25]),
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
      filter: visibleSites(['!', isSelectedSite]),
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
      filter: visibleSites(isSelectedSite),
      layout: {
        ...layout(context),
        'text-size': byZoom(1, [10, 12.5], [14, 14.5], [17, 16.5]),
        'text-radial-offset': 1.5,
      },
      paint: {
        'text-color': context.colours.label.site,
        'text-halo-color': context.colours.label.siteHalo,
        'text-halo-width': 2.2,
      },
    },
    {
      id: 'site-label-guards',
      type: 'symbol',
      source: SOURCES.siteShapes,
      filter: visibleSites(has('part', 'anchor')),
      layout: {
        'icon-image': GUARD_IMAGE,
        'icon-size': BADGE_SIZE,
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  ],
  legend: () => [],
};
