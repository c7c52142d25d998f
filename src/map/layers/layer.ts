import type { LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../domain/language';
import type { LegendEntry } from '../../domain/legend';
import type { Theme } from '../../domain/view';
import type { MapMessages } from '../../i18n/map/zh-Hant';
import type { LayerId } from '../order';
import type { MapColours } from '../themes';

/** What a layer subject needs to know. */
export interface StyleContext {
  readonly theme: Theme;
  readonly colours: MapColours;
  readonly lang: Language;
  readonly messages: MapMessages;
}

/** A layer whose id is in order.ts: a missing one does not compile. */
export type MapLayer = LayerSpecification & { id: LayerId };

/** One subject of the map: its layers in any order, and what the legend says about them. */
export interface LayerSubject {
  readonly layers: (context: StyleContext) => MapLayer[];
  readonly legend: (context: StyleContext) => LegendEntry[];
}
