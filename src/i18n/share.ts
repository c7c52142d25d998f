import {
  bibtex,
  citationText,
  citeSite,
  citeTarget,
  citeView,
  type Citation,
  type CitationWords,
  type CitedView,
} from '../domain/citation';
import type { Dataset, Site, Target } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { Lookup } from '../domain/lookup';
import {
  mistakeOfSite,
  mistakeOfTarget,
  reportOfMistake,
  type Mistake,
  type MistakeReport,
  type MistakeWords,
} from '../domain/report-mistake';
import { formatDate, formatList, formatNumber } from './format';
import { messages } from './index';

/** What a reader can take away of one record. */
export interface ShareTexts {
  readonly citation: string;
  readonly bibtex: string;
  readonly mistake: MistakeReport;
}

/** @param address Of the page that shows the site, complete. */
export function siteTexts(
  site: Site,
  dataset: Dataset,
  lookup: Lookup,
  lang: Language,
  address: string,
): ShareTexts {
  const citation = citeSite(site, dataset, lookup, lang, address);
  return textsOf(citation, mistakeOfSite(site, lang, address, citation.dataAsOf), lang);
}

/** @param address Of the page that shows the target, complete. */
export function targetTexts(
  target: Target,
  dataset: Dataset,
  lookup: Lookup,
  lang: Language,
  address: string,
): ShareTexts {
  const citation = citeTarget(target, dataset, lookup, lang, address);
  return textsOf(citation, mistakeOfTarget(target, lang, address, citation.dataAsOf), lang);
}

/** @param address Of the page that shows the view, complete. */
export function viewTexts(
  view: CitedView,
  dataset: Dataset,
  lookup: Lookup,
  lang: Language,
  address: string,
): Pick<ShareTexts, 'citation' | 'bibtex'> {
  const citation = citeView(view, dataset, lookup, lang, address);
  const words = citationWords(lang);
  return { citation: citationText(citation, words), bibtex: bibtex(citation, words) };
}

function textsOf(citation: Citation, mistake: Mistake, lang: Language): ShareTexts {
  const words = citationWords(lang);
  return {
    citation: citationText(citation, words),
    bibtex: bibtex(citation, words),
    mistake: reportOfMistake(mistake, mistakeWords(lang)),
  };
}

export function citationWords(lang: Language): CitationWords {
  const { title, share } = messages(lang);
  const words = share.citationWords;
  return {
    report: (issuer, report, delivered) =>
      words.report(issuer, report, formatDate(delivered, lang)),
    article: (article, publisher, paragraphs) => {
      if (paragraphs.length === 0) return words.article(article, publisher);
      const places = paragraphs.map((number) => words.paragraph(formatNumber(number, lang)));
      return words.articleAt(article, publisher, formatList(places, lang));
    },
    entry: (entry, dataAsOf) => words.entry(entry, title, formatDate(dataAsOf, lang)),
  };
}

export function mistakeWords(lang: Language): MistakeWords {
  const { colon, share } = messages(lang);
  return { ...share.mistakeWords, colon };
}
