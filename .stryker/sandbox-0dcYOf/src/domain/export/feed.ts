// @ts-nocheck
import type { Language } from '../language';
import { addressOf, type ExportContext } from './context';
import { addressesOf } from './common-fields';
import { outcomesOf, type OutcomeOfTarget } from './facts';
import { ATTRIBUTION } from './licence';
import { headline } from './words';

/** https://www.jsonfeed.org/version/1.1/ */
export interface Feed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly authors: readonly { readonly name: string }[];
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published: string;
  /** Of this map; absent where the build does not know where it will be served. */
  readonly url?: string;
  /** The evidence. */
  readonly external_url?: string;
  readonly tags: readonly string[];
  /** What the format has no place for. */
  readonly _luohu: {
    readonly target: string;
    readonly action: string;
    readonly paragraph: number;
    readonly status: string;
    /** As exact as known; `date_published` has to be a full one. */
    readonly as_of: string;
    readonly sources: readonly string[];
  };
}

/** The outcomes as a JSON Feed, newest first. */
export function toFeed(context: ExportContext, lang: Language, fileName: string): Feed {
  const { dataset, page, words } = context;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.feedTitle(lang),
    description: words.about(lang),
    language: lang,
    authors: [{ name: ATTRIBUTION }],
    ...(page === null ? {} : { home_page_url: page, feed_url: new URL(fileName, page).href }),
    items: outcomesOf(dataset.targets).map((record) => feedItem(record, context, lang)),
  };
}

function feedItem(
  { id, target, outcome }: OutcomeOfTarget,
  context: ExportContext,
  lang: Language,
): FeedItem {
  const [evidence] = addressesOf(outcome.sources, context);
  const url = addressOf({ type: 'target', id: target.id }, context);
  return {
    id: `${context.dataset.report.id}/${id}`,
    title: headline(target, outcome.status, context.words, lang),
    content_text: outcome.note[lang],
    date_published: `${lastDay(outcome.asOf)}T00:00:00+08:00`,
    ...(context.page === null ? {} : { url }),
    ...(evidence === undefined ? {} : { external_url: evidence }),
    tags: [
      context.lookup.action(target.action).name[lang],
      context.words.status(outcome.status, lang),
    ],
    _luohu: {
      target: target.id,
      action: target.action,
      paragraph: target.paragraph,
      status: outcome.status,
      as_of: outcome.asOf,
      sources: outcome.sources,
    },
  };
}

/** The last day that an ISO date without day or month can mean, so that nothing is dated too early. */
export function lastDay(iso: string): string {
  const [year = '', month = '12', day] = iso.split('-');
  if (day !== undefined) return iso;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}
