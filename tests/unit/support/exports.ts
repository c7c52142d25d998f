import type { Dataset, Site, Target } from '../../../src/domain/dataset';
import type { ExportContext } from '../../../src/domain/export/context';
import type { SiteShapes } from '../../../src/domain/export/geojson';
import { createLookup } from '../../../src/domain/lookup';
import type { Filter } from '../../../src/domain/view';
import { NO_FILTER } from '../../../src/domain/view';
import { EXPORT_WORDS } from '../../../src/i18n/export-words';
import type { Language } from '../../../src/domain/language';

export function contextOf(dataset: Dataset, page: string | null = PAGE): ExportContext {
  return { dataset, lookup: createLookup(dataset), words: EXPORT_WORDS, page };
}

export const PAGE = 'https://example.org/luohu/';

/** Lists that readers ask for, each in a language: everything first, then each facet, two at once, and none. */
export const ASKED: readonly { name: string; filter: Filter; lang: Language }[] = [
  { name: 'everything', filter: NO_FILTER, lang: 'zh-Hant' },
  {
    name: 'three actions',
    filter: {
      ...NO_FILTER,
      actions: ['space-expansion', 'public-wellbeing', 'leading-industries'],
    },
    lang: 'zh-Hans',
  },
  { name: 'parks', filter: { ...NO_FILTER, kinds: ['park'] }, lang: 'zh-Hans' },
  { name: 'what was missed', filter: { ...NO_FILTER, statuses: ['missed'] }, lang: 'en' },
  { name: 'not on the map', filter: { ...NO_FILTER, located: 'no' }, lang: 'en' },
  {
    name: 'two facets',
    filter: { ...NO_FILTER, actions: ['urban-quality'], statuses: ['met', 'met-late'] },
    lang: 'zh-Hant',
  },
  {
    name: 'nothing',
    filter: { ...NO_FILTER, actions: ['leading-industries'], statuses: ['missed'] },
    lang: 'en',
  },
];

export const HOSTILE = [
  '=1+1',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '=1\n+2',
  'a]]>b',
  'say "so", she said; | pipe',
  'two\nlines',
  '</script><script>alert(1)</script>',
  '<b>&amp;</b>',
  '控制\u0000\u0007字元',
  'half \ud800 character \ufffe',
  '🚇 \u202eright to left',
  '長'.repeat(10_000),
] as const;

/** The dataset with a hostile text in every place of a site and of a target that a reader's file shows. */
export function hostileDataset(dataset: Dataset): Dataset {
  const textAt = (at: number): string => HOSTILE[at % HOSTILE.length] ?? '';
  const everywhere = (text: string) => ({ 'zh-Hant': text, 'zh-Hans': text, en: text });
  return {
    ...dataset,
    sites: dataset.sites.map((site, at): Site => {
      const text = textAt(at);
      return { ...site, name: everywhere(text), summary: everywhere(text), aliases: [text] };
    }),
    targets: dataset.targets.map((target, at): Target => {
      const text = textAt(at);
      return { ...target, title: everywhere(text), printed: text, note: everywhere(text) };
    }),
  };
}

/** The dataset with some of its sites and targets changed, by id. */
export function withChanges(
  dataset: Dataset,
  {
    sites = {},
    targets = {},
  }: {
    readonly sites?: Readonly<Record<string, Partial<Site>>>;
    readonly targets?: Readonly<Record<string, Partial<Target>>>;
  },
): Dataset {
  return {
    ...dataset,
    sites: dataset.sites.map((site): Site => ({ ...site, ...sites[site.id] })),
    targets: dataset.targets.map((target): Target => ({ ...target, ...targets[target.id] })),
  };
}

/** The shapes with one site drawn as this geometry. */
export function drawnAs(shapes: SiteShapes, id: string, geometry: GeoJSON.Geometry): SiteShapes {
  const features = shapes.features.map((feature) =>
    feature.properties.id === id ? { ...feature, geometry } : feature,
  );
  return { ...shapes, features };
}
