import type { Language } from '../domain/language';
import { baseLabels } from './layers/base-labels';
import { green } from './layers/green';
import { land } from './layers/land';
import { mask } from './layers/mask';
import { metro } from './layers/metro';
import { near } from './layers/near';
import { overlay } from './layers/overlay';
import { rail } from './layers/rail';
import { roads } from './layers/roads';
import { siteAreas } from './layers/site-areas';
import { siteHalos } from './layers/site-halos';
import { siteLabels } from './layers/site-labels';
import { siteLines } from './layers/site-lines';
import { sitePoints } from './layers/site-points';
import { water } from './layers/water';
import type { LayerSubject, StyleContext } from './layers/layer';
import { mapMessages } from './messages';
import { THEMES, type MapTheme } from './themes';

/** In the order of the legend; the order of drawing is in order.ts. */
export const SUBJECTS: readonly LayerSubject[] = [
  sitePoints,
  siteAreas,
  siteLines,
  siteHalos,
  siteLabels,
  near,
  overlay,
  mask,
  roads,
  rail,
  metro,
  water,
  green,
  land,
  baseLabels,
];

/** What every layer subject is given. */
export function contextOf(theme: MapTheme, lang: Language): StyleContext {
  return { theme, lang, colours: THEMES[theme], messages: mapMessages(lang) };
}
