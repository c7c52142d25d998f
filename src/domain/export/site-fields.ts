import type { Site } from '../dataset';
import { CONFIDENCES, KINDS, POSITION_METHODS } from '../closed-lists';
import { isBackground } from '../select';
import { joined, provenanceFields, statusFields } from './common-fields';
import { paragraphs, sourcesOfSite, statusOfSite, targetsOf } from './facts';
import { inEachLanguage, type Field } from './field';

/** The columns of `sites.csv` and the properties of `sites.geojson`, one record a site. */
export const SITE_FIELDS: readonly Field<Site>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Stable id of the site',
    value: ({ id }) => id,
  },
  ...inEachLanguage<Site>('name', 'Name', ({ name }, lang) => name[lang]),
  {
    name: 'aliases',
    type: 'list',
    description: 'Other names',
    value: ({ aliases }) => aliases,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'Kind of place',
    values: KINDS,
    value: ({ kind }) => kind,
  },
  ...inEachLanguage<Site>('kind', 'The kind in words', ({ kind }, lang, { words }) =>
    words.kind(kind, lang),
  ),
  {
    name: 'actions',
    type: 'list',
    description: 'Ids of the actions whose targets name the site; empty for the 2023 review alone',
    value: ({ actions }) => actions,
  },
  ...inEachLanguage<Site>('actions', 'Names of these actions', ({ actions }, lang, { lookup }) =>
    joined(
      actions.map((id) => lookup.action(id).name[lang]),
      lang,
    ),
  ),
  {
    name: 'targets',
    type: 'list',
    description: 'Ids of the targets of the year that name the site, see targets.json',
    value: ({ targets }) => targets,
  },
  ...inEachLanguage<Site>('targets', 'Titles of these targets', (site, lang, context) =>
    joined(
      targetsOf(site, context).map(({ title }) => title[lang]),
      lang,
    ),
  ),
  ...inEachLanguage<Site>(
    'figures',
    'What these targets promise in figures, in their order; a dash where one has no figure',
    (site, lang, context) =>
      joined(
        targetsOf(site, context).map(({ quantity }) =>
          quantity === null ? '–' : context.words.figure(quantity, lang),
        ),
        lang,
      ),
  ),
  {
    name: 'printed',
    type: 'list',
    description: 'Figures or names as the article prints them, one a target',
    value: (site, context) => targetsOf(site, context).map(({ printed }) => printed),
  },
  {
    name: 'paragraphs',
    type: 'list',
    description: 'Paragraphs of the article that promise these targets',
    value: (site, context) =>
      paragraphs(targetsOf(site, context).map(({ paragraph }) => paragraph)),
  },
  ...statusFields<Site>(statusOfSite),
  {
    name: 'background',
    type: 'boolean',
    description: 'True where only the look back at the year before names the site: no promise',
    value: isBackground,
  },
  {
    name: 'review_paragraphs',
    type: 'list',
    description: 'Paragraphs of the article that report on the year before',
    value: ({ reviews }, { lookup }) =>
      paragraphs(reviews.map((id) => lookup.review(id).paragraph)),
  },
  ...inEachLanguage<Site>('summary', 'What it is and what is planned', ({ summary }, lang) => {
    return summary[lang];
  }),
  {
    name: 'position_method',
    type: 'string',
    description: 'How the position was found',
    values: POSITION_METHODS,
    value: ({ position }) => position.method,
  },
  {
    name: 'accuracy_m',
    type: 'number',
    description:
      'Radius in metres within which the place lies; empty where its position is unknown',
    value: ({ position }) => position.accuracyMeters,
  },
  {
    name: 'position_confidence',
    type: 'string',
    description: 'How sure the position is',
    values: CONFIDENCES,
    value: ({ position }) => position.confidence,
  },
  ...inEachLanguage<Site>('position_note', 'How the position was found', ({ position }, lang) => {
    return position.note[lang];
  }),
  {
    name: 'longitude',
    type: 'number',
    description: 'Of a spot on the site, degrees, WGS 84; empty where the position is unknown',
    value: ({ place }) => place?.anchor[0] ?? null,
  },
  {
    name: 'latitude',
    type: 'number',
    description: 'Of a spot on the site, degrees, WGS 84; empty where the position is unknown',
    value: ({ place }) => place?.anchor[1] ?? null,
  },
  {
    name: 'drawn_length_m',
    type: 'number',
    description: 'Length of the line as drawn, metres; lines only',
    value: ({ place }) => rounded(place?.lengthMeters),
  },
  {
    name: 'drawn_area_m2',
    type: 'number',
    description: 'Area as drawn, square metres; areas only',
    value: ({ place }) => rounded(place?.areaSquareMeters),
  },
  {
    name: 'published_length_m',
    type: 'number',
    description: 'Length that a source states, metres',
    value: ({ publishedLengthMeters }) => publishedLengthMeters,
  },
  {
    name: 'published_area_m2',
    type: 'number',
    description: 'Area that a source states, square metres',
    value: ({ publishedAreaSquareMeters }) => publishedAreaSquareMeters,
  },
  ...provenanceFields<Site>(sourcesOfSite, ({ id }) => ({ type: 'site', id })),
];

/** Whole metres: the geometry is not known better. */
function rounded(value: number | null | undefined): number | null {
  return value == null ? null : Math.round(value);
}
