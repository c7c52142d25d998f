import type { Dataset, Site, Target } from './dataset';
import type { Language } from './language';
import type { Lookup } from './lookup';
import type { Filter, Near } from './view';

/** What a citation of one record says, in one language; dates are ISO, as exact as known. */
export interface Citation {
  /** ASCII, for a reference manager: report and record. */
  readonly key: string;
  readonly year: number;
  readonly issuer: string;
  readonly report: string;
  readonly delivered: string;
  /** The article that the figures were read from, in the language it was published in. */
  readonly article: string;
  readonly publisher: string;
  readonly articleAddress: string | null;
  /** Of the article, in ascending order; empty where it does not name the record. */
  readonly paragraphs: readonly number[];
  /** Name of the site or title of the target. */
  readonly entry: string;
  /** Of the page that shows the record. */
  readonly address: string;
  readonly dataAsOf: string;
}

/** The sentences of a citation, as a language writes them. */
export interface CitationWords {
  readonly report: (issuer: string, report: string, delivered: string) => string;
  readonly article: (article: string, publisher: string, paragraphs: readonly number[]) => string;
  readonly entry: (entry: string, dataAsOf: string) => string;
}

type Records = Pick<Lookup, 'source' | 'target' | 'review'>;

/** A site is cited with every paragraph that its targets and its 2023 results come from. */
export function citeSite(
  site: Site,
  dataset: Dataset,
  lookup: Records,
  lang: Language,
  address: string,
): Citation {
  const paragraphs = [
    ...site.targets.map((id) => lookup.target(id).paragraph),
    ...site.reviews.map((id) => lookup.review(id).paragraph),
  ];
  const entry = site.name[lang];
  return { ...citeReport(dataset, lookup, lang), ...part(site.id, entry, paragraphs, address) };
}

export function citeTarget(
  target: Target,
  dataset: Dataset,
  lookup: Records,
  lang: Language,
  address: string,
): Citation {
  const entry = target.title[lang];
  return {
    ...citeReport(dataset, lookup, lang),
    ...part(target.id, entry, [target.paragraph], address),
  };
}

/** What of a view is cited. */
export interface CitedView {
  readonly filter: Filter;
  readonly near: Near | null;
  /** What it shows, in words: what was chosen, and how many places that leaves. */
  readonly caption: string;
}

/** A view is cited without paragraphs: each record in it has its own. */
export function citeView(
  { filter, near, caption }: CitedView,
  dataset: Dataset,
  lookup: Records,
  lang: Language,
  address: string,
): Citation {
  const { actions, kinds, statuses, located } = filter;
  const chosen = [
    ...actions,
    ...statuses,
    ...kinds,
    ...(located === null ? [] : [located === 'yes' ? 'located' : 'not-located']),
    ...(near === null ? [] : ['near']),
  ];
  const key = ['view', ...chosen].join('-');
  return { ...citeReport(dataset, lookup, lang), ...part(key, caption, [], address) };
}

type Part = Pick<Citation, 'key' | 'entry' | 'paragraphs' | 'address'>;

function part(id: string, entry: string, paragraphs: readonly number[], address: string): Part {
  const ascending = [...new Set(paragraphs)].toSorted((a, b) => a - b);
  return { key: id.replaceAll('.', '-'), entry, paragraphs: ascending, address };
}

function citeReport(
  { report }: Dataset,
  lookup: Records,
  lang: Language,
): Omit<Citation, keyof Part> {
  const article = lookup.source(report.source);
  return {
    year: Number(report.delivered.slice(0, 4)),
    issuer: report.issuer[lang],
    report: report.title[lang],
    delivered: report.delivered,
    article: article.title,
    publisher: article.publisher[lang],
    articleAddress: article.address,
    dataAsOf: report.dataAsOf,
  };
}

/** The citation as running text: who promised it where, where it was read, where it is shown. */
export function citationText(citation: Citation, words: CitationWords): string {
  const { issuer, report, delivered, entry, dataAsOf, address } = citation;
  return [
    words.report(issuer, report, delivered),
    articleText(citation, words),
    words.entry(entry, dataAsOf),
    address,
  ].join(' ');
}

/** The citation as a BibTeX entry, in UTF-8; every value stands in braces and cannot end them. */
export function bibtex(citation: Citation, words: CitationWords): string {
  const { key, year, issuer, report, delivered, entry, dataAsOf, address } = citation;
  const note = [words.entry(entry, dataAsOf), articleText(citation, words)].join(' ');
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', `{${escapeTex(issuer)}}`],
    ['title', `{${escapeTex(`${report}: ${entry}`)}}`],
    ['year', String(year)],
    ['date', delivered],
    ['url', escapeAddress(address)],
    ['note', escapeTex(note)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{luohu-${year}-${key},`, ...lines, '}', ''].join('\n');
}

function articleText(
  { article, publisher, paragraphs, articleAddress }: Citation,
  words: CitationWords,
): string {
  const text = words.article(article, publisher, paragraphs);
  return articleAddress === null ? text : `${text} ${articleAddress}`;
}

const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}^~&%$#_]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
}

/** An address stands as it is, but for the signs that would end the field. */
function escapeAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
