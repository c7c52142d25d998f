// @ts-nocheck
import type { LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../domain/language';
import type { LegendEntry } from '../../domain/legend';
import type { MapMessages } from '../../i18n/map/zh-Hant';
import type { LayerId } from '../order';
import type { MapColours, MapTheme } from '../themes';

/** What a layer subject needs to know. */
export interface StyleContext {
  readonly theme: MapTheme;
  readonly colours: MapColours;
  readonly lang: Language;
  readonly messages: MapMessages;
}

/** A layer whose id is in order.ts: a missing one does not compile. */
export type MapLayer = LayerSpecification & { id: LayerId };

/** What of the map an entry of the legend stands for. */
export interface ShownBy {
  readonly layers: readonly LayerId[];
  /** Which features of those layers; all where it is left out. */
  readonly where?: (properties: Readonly<Record<string, unknown>>) => boolean;
  /** First zoom at which they can be seen, where the layers have them earlier. */
  readonly minzoom?: number;
}

export interface MapLegendEntry extends LegendEntry {
  readonly shownBy: ShownBy;
}

/** One subject of the map: its layers in any order, and what the legend says about them. */
export interface LayerSubject {
  readonly layers: (context: StyleContext) => MapLayer[];
  readonly legend: (context: StyleContext) => MapLegendEntry[];
}
