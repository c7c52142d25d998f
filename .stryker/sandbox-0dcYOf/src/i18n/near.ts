// @ts-nocheck
import type { Away } from '../domain/direction';
import type { Language } from '../domain/language';
import { formatLength } from './format';
import { messages } from './index';

/** Rounded to ten metres, from a kilometre on to a hundred: no position here is known better. */
export function formatDistance(meters: number, lang: Language): string {
  const step = meters < 1000 ? 10 : 100;
  return formatLength(Math.round(meters / step) * step, lang);
}

/** "about 350 m to the north-east", 「東北面約 350米」; where there is no gap, that it is right here. */
export function describeAway(away: Away, lang: Language): string {
  return describe(away, messages(lang).near.here, lang);
}

/** The same of a site seen from another site; where there is no gap, that they touch or overlap. */
export function describeNeighbour(away: Away, lang: Language): string {
  return describe(away, messages(lang).near.overlaps, lang);
}

function describe({ distanceMeters, direction }: Away, noGap: string, lang: Language): string {
  if (direction === null) return noGap;
  const m = messages(lang).near;
  return m.away(formatDistance(Math.max(distanceMeters, 10), lang), m.directions[direction]);
}
