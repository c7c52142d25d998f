import * as v from 'valibot';
import { cutText } from './cut-text';
import type { Place } from './dataset';

const Degrees = (limit: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(-limit), v.maxValue(limit));
/** WGS 84 longitude and latitude in degrees. */
const Spot = v.tuple([Degrees(180), Degrees(90)]);

const MAX_WHY_LENGTH = 2000;

/**
 * The file in which a reader says where a site lies: a GeoJSON Feature at the suggested position. The page
 * writes it, the editor reads it, and nothing else gives its form.
 */
export const Suggestion = v.strictObject({
  type: v.literal('Feature'),
  properties: v.strictObject({
    suggestion: v.literal('position'),
    /** Folder of the report, and the site in it. */
    report: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
    site: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
    /** Where the page showed the site; null where it had no position. */
    shown: v.nullable(Spot),
    why: v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(MAX_WHY_LENGTH)),
    /** ISO date of the suggestion. */
    made: v.pipe(v.string(), v.isoDate()),
  }),
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: Spot }),
});
export type Suggestion = v.InferOutput<typeof Suggestion>;

/** @param made ISO date. */
export function suggestionFor(
  report: string,
  site: { readonly id: string; readonly place: Pick<Place, 'anchor'> | null },
  [lon, lat]: readonly [number, number],
  why: string,
  made: string,
): Suggestion {
  const shown = site.place === null ? null : site.place.anchor;
  return {
    type: 'Feature',
    properties: {
      suggestion: 'position',
      report,
      site: site.id,
      shown: shown === null ? null : [shown[0], shown[1]],
      why: cutText(why.trim(), MAX_WHY_LENGTH),
      made,
    },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  };
}

export function suggestionFileName({ properties }: Suggestion): string {
  return `suggestion-${properties.site}.geojson`;
}
